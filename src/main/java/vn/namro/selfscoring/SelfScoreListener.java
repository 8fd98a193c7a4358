package vn.namro.selfscoring;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;
import vn.namro.engine.UserTaskListener;

/** A specialist gives the agency its points, each with its reason. */
@Component
class SelfScoreListener extends UserTaskListener {

	private final SelfScoringWork work;

	SelfScoreListener(SelfScoringWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		SelfScoringModel.PROOF_TEXT.set(task, this.work.proofText(CommonVariables.OBLIGATION_ID.get(task)));
		SelfScoringModel.SCORE_ROWS.set(task, this.work.rows(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		this.work.score(CommonVariables.OBLIGATION_ID.get(task), SelfScoringModel.SCORE_ROWS.get(task));
	}

}
