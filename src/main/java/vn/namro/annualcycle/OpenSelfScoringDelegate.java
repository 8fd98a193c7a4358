package vn.namro.annualcycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the next score sheets. */
@Component
class OpenSelfScoringDelegate implements JavaDelegate {

	private final AnnualCycle annualCycle;

	OpenSelfScoringDelegate(AnnualCycle annualCycle) {
		this.annualCycle = annualCycle;
	}

	@Override
	public void execute(DelegateExecution execution) {
		AnnualCycleModel.MORE_TO_OPEN.set(execution, this.annualCycle.openSelfScoring(AnnualCycleModel.PLAN_CODE.get(execution)));
	}

}
