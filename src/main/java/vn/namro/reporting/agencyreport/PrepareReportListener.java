package vn.namro.reporting.agencyreport;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.reporting.report.ReportContent.Narrative;

/** A specialist writes the agency's report beside the figures of the ledger. */
@Component
class PrepareReportListener extends UserTaskListener {

	private final AgencyReportWork work;

	PrepareReportListener(AgencyReportWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		String id = CommonVariables.OBLIGATION_ID.get(task);
		AgencyReportModel.FIGURES_TEXT.set(task, this.work.figuresText(id));
		Narrative draft = this.work.draftOf(id);
		task.setVariable(AgencyReportModel.NARRATIVE, draft.result());
		task.setVariable(AgencyReportModel.DIFFICULTIES, draft.difficulties());
		task.setVariable(AgencyReportModel.PROPOSALS, draft.proposals());
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		this.work.write(CommonVariables.OBLIGATION_ID.get(task), input.required(AgencyReportModel.NARRATIVE, "Kết quả thực hiện"),
				input.text(AgencyReportModel.DIFFICULTIES), input.text(AgencyReportModel.PROPOSALS));
	}

}
