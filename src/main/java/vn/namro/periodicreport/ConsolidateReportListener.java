package vn.namro.periodicreport;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;
import vn.namro.engine.FormInput;
import vn.namro.engine.UserTaskListener;

/** The coordinator consolidates the agencies' reports. */
@Component
class ConsolidateReportListener extends UserTaskListener {

	private final PeriodicReportWork work;

	ConsolidateReportListener(PeriodicReportWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		String id = CommonVariables.OBLIGATION_ID.get(task);
		PeriodicReportModel.FIGURES_TEXT.set(task, this.work.figuresOf(id).text());
		PeriodicReportModel.MISSING_TEXT.set(task, this.work.missingText(id));
	}

	@Override
	protected void record(DelegateTask task) {
		this.work.consolidate(CommonVariables.OBLIGATION_ID.get(task),
				FormInput.of(task).required(PeriodicReportModel.NARRATIVE, "Nội dung tổng hợp"));
	}

}
