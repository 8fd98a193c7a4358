package vn.namro.reporting.agencyreport;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;

/** The head signs the agency's report, or sends it back. */
@Component
class SignReportListener extends ReviewListener {

	private final AgencyReportWork work;

	SignReportListener(AgencyReportWork work) {
		super(AgencyReportModel.REPORT_SIGNED);
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AgencyReportModel.REPORT_TEXT.set(task, this.work.text(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		this.work.sign(CommonVariables.OBLIGATION_ID.get(task), review);
	}

}
