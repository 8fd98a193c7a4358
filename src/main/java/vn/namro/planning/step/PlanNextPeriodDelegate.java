package vn.namro.planning.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Plans the period that follows one that is done. */
@Component
class PlanNextPeriodDelegate implements JavaDelegate {

	private final StepWork work;

	PlanNextPeriodDelegate(StepWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.planNext(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
