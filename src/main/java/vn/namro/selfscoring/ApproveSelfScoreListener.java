package vn.namro.selfscoring;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;
import vn.namro.engine.Review;
import vn.namro.engine.UserTaskListener;

/** The head approves the agency's self-scores, or sends them back. */
@Component
class ApproveSelfScoreListener extends UserTaskListener {

	private final SelfScoringWork work;

	ApproveSelfScoreListener(SelfScoringWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		SelfScoringModel.SCORE_TEXT.set(task, this.work.text(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		Review review = Review.of(task);
		this.work.review(CommonVariables.OBLIGATION_ID.get(task), review);
		SelfScoringModel.SELF_SCORE_APPROVED.set(task, review.accepted());
		review.keepRemark(task);
	}

}
