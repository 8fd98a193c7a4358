package vn.namro.access.security;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.namro.access.substitution.Substitutions;

/** Gives a task that is meant for somebody who is away to the substitute; the one who is away stays its owner. */
@Component
final class SubstituteAssigner implements TaskListener {

	private final Substitutions substitutions;

	SubstituteAssigner(Substitutions substitutions) {
		this.substitutions = substitutions;
	}

	@Override
	public void notify(DelegateTask task) {
		String meant = task.getAssignee();
		if (meant != null) {
			this.substitutions.substituteOf(meant).ifPresent(substitute -> {
				task.setOwner(meant);
				task.setAssignee(substitute);
			});
		}
	}

}
