package vn.namro.platform.engine.conflict;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.springframework.util.ReflectionUtils;
import vn.namro.platform.input.ConflictingChangeException;

/**
 * Tells a person who was too late so, by one exception for all that the engine and the database have: a task that is gone,
 * one that another has claimed, an optimistic lock, a deadlock, a row that exists already. Stands outside of the
 * transaction, because most of it comes to light when that ends. Jobs keep the engine's own exceptions, by which it tries again.
 */
public final class ConflictInterceptor extends CommandInterceptor {

	private static final Pattern NO_TASK = Pattern.compile("Cannot find task with id .+");

	/** The commands by which people act on a task, each with the field that names it. */
	private static final Map<Class<?>, Field> ACTS = Stream.<Class<?>>of(ClaimTaskCmd.class, AssignTaskCmd.class, CompleteTaskCmd.class, SubmitTaskFormCmd.class)
		.collect(Collectors.toMap(act -> act, ConflictInterceptor::taskOf));

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
		Optional<ConflictingChangeException> conflict = Conflicts.of(failure).or(() -> endedMeanwhile(actor, command, failure));
		if (conflict.isPresent()) {
			return conflict.get();
		}
		boolean missing = failure instanceof NullValueException && NO_TASK.matcher(String.valueOf(failure.getMessage())).matches();
		return missing ? Conflicts.because(EndedTasks.unknown(), failure) : failure;
	}

	/** Whoever reads a task while another completes it finds parts of it gone, and fails or is refused for reasons that are none. */
	private Optional<ConflictingChangeException> endedMeanwhile(Authentication actor, Command<?> command, RuntimeException failure) {
		return Optional.ofNullable(ACTS.get(command.getClass()))
			.map(field -> (String) ReflectionUtils.getField(field, command))
			.filter(task -> this.ended.isOne(task, actor.getTenantIds()))
			.map(task -> Conflicts.because(EndedTasks.ended(), failure));
	}

	private static Field taskOf(Class<?> act) {
		Field field = ReflectionUtils.findField(act, "taskId");
		if (field == null) {
			throw new IllegalStateException("This version of the engine keeps the task elsewhere; the interceptor has to follow");
		}
		ReflectionUtils.makeAccessible(field);
		return field;
	}

}
