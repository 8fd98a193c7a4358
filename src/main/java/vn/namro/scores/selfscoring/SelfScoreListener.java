package vn.namro.scores.selfscoring;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.UserTaskListener;

/** A specialist hands the agency's sheet, filled in on its page, to the head. */
@Component
class SelfScoreListener extends UserTaskListener {

	private final SelfScoringWork work;

	SelfScoreListener(SelfScoringWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		SelfScoringModel.PROOF_TEXT.set(task, this.work.proofText(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		this.work.handOver(CommonVariables.OBLIGATION_ID.get(task));
	}

}
