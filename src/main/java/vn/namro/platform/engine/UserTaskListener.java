package vn.namro.platform.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * What happens around a user task: its form is prepared when the task appears, and what the person entered is checked
 * and recorded in the very transaction that completes it.
 */
public abstract class UserTaskListener implements TaskListener {

	@Override
	public final void notify(DelegateTask task) {
		switch (task.getEventName()) {
			case EVENTNAME_CREATE -> prepare(task);
			case EVENTNAME_COMPLETE -> record(task);
			default -> throw new IllegalStateException("Listener of " + task.getTaskDefinitionKey() + " does not serve " + task.getEventName());
		}
	}

	/** Sets what the form shows beyond process variables. */
	protected void prepare(DelegateTask task) {
		throw new IllegalStateException("The form of " + task.getTaskDefinitionKey() + " needs no preparation");
	}

	/** @throws vn.namro.platform.input.InvalidInputException when the entries cannot be taken; the task then stays open */
	protected abstract void record(DelegateTask task);

}
