package vn.namro.agencyreport;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;
import vn.namro.engine.Review;
import vn.namro.engine.UserTaskListener;

/** The coordinator accepts the agency's report, or returns it. */
@Component
class AcceptReportListener extends UserTaskListener {

	private final AgencyReportWork work;

	AcceptReportListener(AgencyReportWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AgencyReportModel.REPORT_TEXT.set(task, this.work.text(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		Review review = Review.of(task);
		this.work.review(CommonVariables.OBLIGATION_ID.get(task), review);
		AgencyReportModel.REPORT_ACCEPTED.set(task, review.accepted());
		review.keepRemark(task);
	}

}
