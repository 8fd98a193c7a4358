package vn.namro.reporting.periodicreport;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;

/** The coordinator issues the approved report: number, date, and the signed file beside the task. */
@Component
class IssueReportListener extends UserTaskListener {

	private final PeriodIssuing issuing;

	IssueReportListener(PeriodIssuing issuing) {
		this.issuing = issuing;
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		this.issuing.issue(CommonVariables.OBLIGATION_ID.get(task), input.text(PeriodicReportModel.ISSUE_NUMBER), input.text(PeriodicReportModel.ISSUE_DATE),
				input.text(PeriodicReportModel.ISSUE_NOTE));
	}

}
