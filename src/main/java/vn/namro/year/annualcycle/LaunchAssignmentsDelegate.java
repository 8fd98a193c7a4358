package vn.namro.year.annualcycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the next items of the issued plan to their leading agencies. */
@Component
class LaunchAssignmentsDelegate implements JavaDelegate {

	private final AnnualCycle annualCycle;

	LaunchAssignmentsDelegate(AnnualCycle annualCycle) {
		this.annualCycle = annualCycle;
	}

	@Override
	public void execute(DelegateExecution execution) {
		AnnualCycleModel.MORE_TO_LAUNCH.set(execution, this.annualCycle.launchAssignments(AnnualCycleModel.PLAN_CODE.get(execution)));
	}

}
