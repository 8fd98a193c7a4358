package vn.namro.agencyreport;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;
import vn.namro.engine.Review;
import vn.namro.engine.UserTaskListener;

/** The head signs the agency's report, or sends it back. */
@Component
class SignReportListener extends UserTaskListener {

	private final AgencyReportWork work;

	SignReportListener(AgencyReportWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AgencyReportModel.REPORT_TEXT.set(task, this.work.text(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		Review review = Review.of(task);
		this.work.sign(CommonVariables.OBLIGATION_ID.get(task), review);
		AgencyReportModel.REPORT_SIGNED.set(task, review.accepted());
		review.keepRemark(task);
	}

}
