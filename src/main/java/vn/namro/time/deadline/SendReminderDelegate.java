package vn.namro.time.deadline;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Reminds of a deadline that comes near. */
@Component
class SendReminderDelegate implements JavaDelegate {

	private final Reminders reminders;

	SendReminderDelegate(Reminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reminders.remind(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
