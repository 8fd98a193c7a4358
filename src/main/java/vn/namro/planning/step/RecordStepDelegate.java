package vn.namro.planning.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Counts what was reported for the assignment above. */
@Component
class RecordStepDelegate implements JavaDelegate {

	private final StepWork work;

	RecordStepDelegate(StepWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.record(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
