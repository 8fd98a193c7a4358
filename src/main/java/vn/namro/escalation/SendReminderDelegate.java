package vn.namro.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;

/** Reminds of a deadline that comes near. */
@Component
class SendReminderDelegate implements JavaDelegate {

	private final Escalations escalations;

	SendReminderDelegate(Escalations escalations) {
		this.escalations = escalations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.escalations.remind(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
