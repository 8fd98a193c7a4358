package vn.namro.reporting.periodicreport;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;
import vn.namro.reporting.report.ReportContent;
import vn.namro.reporting.report.ReportTexts;

/** The leader approves the consolidated report, or sends it back. */
@Component
class ApproveReportListener extends ReviewListener {

	private final PeriodicReportWork work;

	ApproveReportListener(PeriodicReportWork work) {
		super(PeriodicReportModel.REPORT_APPROVED);
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		String id = CommonVariables.OBLIGATION_ID.get(task);
		ReportContent draft = this.work.draft(id);
		PeriodicReportModel.FIGURES_TEXT.set(task, ReportTexts.figures(draft));
		PeriodicReportModel.NARRATIVE_TEXT.set(task, ReportTexts.words(draft.narrative()));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		this.work.review(CommonVariables.OBLIGATION_ID.get(task), review);
	}

}
