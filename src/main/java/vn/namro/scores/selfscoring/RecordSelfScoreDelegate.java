package vn.namro.scores.selfscoring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Records that the agency scored itself, which ends the escalation. */
@Component
class RecordSelfScoreDelegate implements JavaDelegate {

	private final SelfScoringWork work;

	RecordSelfScoreDelegate(SelfScoringWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.recordSelfScore(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
