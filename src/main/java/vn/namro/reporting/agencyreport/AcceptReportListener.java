package vn.namro.reporting.agencyreport;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;

/** The coordinator accepts the agency's report, or returns it. */
@Component
class AcceptReportListener extends ReviewListener {

	private final AgencyReportWork work;

	AcceptReportListener(AgencyReportWork work) {
		super(AgencyReportModel.REPORT_ACCEPTED);
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AgencyReportModel.REPORT_TEXT.set(task, this.work.text(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		this.work.review(CommonVariables.OBLIGATION_ID.get(task), review);
	}

}
