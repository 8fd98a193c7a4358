package vn.namro.time.deadline;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.time.escalation.Escalations;

/** Starts the escalation of an obligation whose deadline lapsed. */
@Component
class StartEscalationDelegate implements JavaDelegate {

	private final Escalations escalations;

	StartEscalationDelegate(Escalations escalations) {
		this.escalations = escalations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.escalations.start(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
