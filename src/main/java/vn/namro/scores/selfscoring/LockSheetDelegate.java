package vn.namro.scores.selfscoring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Locks a sheet that was not handed in before the campaign closed. */
@Component
class LockSheetDelegate implements JavaDelegate {

	private final SelfScoringWork work;

	LockSheetDelegate(SelfScoringWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.lock(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
