package vn.namro.engine.conflict;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Tells a person who was too late so, by one exception for all that the engine and the database have: a task that is gone,
 * one that another has claimed, an optimistic lock, a deadlock, a row that exists already. Stands outside of the
 * transaction, because most of it comes to light when that ends. Jobs keep the engine's own exceptions, by which it tries again.
 */
public final class ConflictInterceptor extends CommandInterceptor {

	private static final Pattern NO_TASK = Pattern.compile("Cannot find task with id (.+): task is null");

	private static final List<Class<?>> ACTS = List.of(ClaimTaskCmd.class, AssignTaskCmd.class, CompleteTaskCmd.class, SubmitTaskFormCmd.class);

	private final IdentityService identityService;

	private final EndedTasks ended;

	public ConflictInterceptor(IdentityService identityService, EndedTasks ended) {
		this.identityService = identityService;
		this.ended = ended;
	}

	@Override
	public <T> T execute(Command<T> command) {
		boolean outermost = Context.getCommandContext() == null;
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			Authentication actor = outermost ? this.identityService.getCurrentAuthentication() : null;
			throw actor == null || actor.getUserId() == null ? ex : toldTo(actor, command, ex);
		}
	}

	private RuntimeException toldTo(Authentication actor, Command<?> command, RuntimeException failure) {
		Matcher missing = NO_TASK.matcher(String.valueOf(failure.getMessage()));
		if (failure instanceof NullValueException && missing.matches()) {
			boolean acts = ACTS.stream().anyMatch(act -> act.isInstance(command));
			return Conflicts.because(acts ? this.ended.missing(missing.group(1), actor.getTenantIds()) : EndedTasks.unknown(), failure);
		}
		return Conflicts.of(failure).<RuntimeException>map(conflict -> conflict).orElse(failure);
	}

}
