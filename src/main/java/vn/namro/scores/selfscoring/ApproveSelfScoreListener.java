package vn.namro.scores.selfscoring;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;

/** The head approves the agency's self-scores, or sends them back. */
@Component
class ApproveSelfScoreListener extends ReviewListener {

	private final SelfScoringWork work;

	ApproveSelfScoreListener(SelfScoringWork work) {
		super(SelfScoringModel.SELF_SCORE_APPROVED);
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		SelfScoringModel.SCORE_TEXT.set(task, this.work.text(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		this.work.review(CommonVariables.OBLIGATION_ID.get(task), review);
	}

}
