package vn.namro.reporting.periodicreport;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.reporting.report.ReportContent.Narrative;
import vn.namro.reporting.report.ReportContent;
import vn.namro.reporting.report.ReportTexts;

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
		ReportContent content = this.work.draft(id);
		PeriodicReportModel.FIGURES_TEXT.set(task, ReportTexts.figures(content));
		PeriodicReportModel.MISSING_TEXT.set(task, ReportTexts.missing(content.missing()));
		PeriodicReportModel.AGENCIES_TEXT.set(task, ReportTexts.agencies(content));
		Narrative draft = this.work.begin(id, content);
		task.setVariable(PeriodicReportModel.NARRATIVE, ConsolidationDrafts.shown(draft.result()));
		task.setVariable(PeriodicReportModel.DIFFICULTIES, ConsolidationDrafts.shown(draft.difficulties()));
		task.setVariable(PeriodicReportModel.PROPOSALS, ConsolidationDrafts.shown(draft.proposals()));
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		this.work.consolidate(CommonVariables.OBLIGATION_ID.get(task), new Narrative(input.text(PeriodicReportModel.NARRATIVE),
				input.text(PeriodicReportModel.DIFFICULTIES), input.text(PeriodicReportModel.PROPOSALS)));
	}

}
