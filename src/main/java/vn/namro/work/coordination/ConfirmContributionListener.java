package vn.namro.work.coordination;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;

/** The head of the coordinating agency confirms the contribution, or sends it back. */
@Component
class ConfirmContributionListener extends ReviewListener {

	private final CoordinationWork work;

	ConfirmContributionListener(CoordinationWork work) {
		super(CoordinationModel.CONFIRMED);
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		CoordinationModel.SUBMISSION_TEXT.set(task, this.work.submissionText(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		this.work.review(CommonVariables.OBLIGATION_ID.get(task), review);
	}

}
