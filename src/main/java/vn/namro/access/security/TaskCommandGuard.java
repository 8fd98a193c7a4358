package vn.namro.access.security;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Refuses people the commands that would lead around {@link TaskGuard}: changing who a task's candidates are, handing it
 * on by delegation, or leaving it by an error.
 */
final class TaskCommandGuard extends CommandInterceptor {

	private static final List<Class<?>> REFUSED = List.of(AddGroupIdentityLinkCmd.class, AddUserIdentityLinkCmd.class,
			DeleteIdentityLinkCmd.class, SetTaskOwnerCmd.class, DelegateTaskCmd.class, ResolveTaskCmd.class, HandleTaskBpmnErrorCmd.class,
			HandleTaskEscalationCmd.class);

	@Override
	public <T> T execute(Command<T> command) {
		Authentication actor = Context.getCommandContext().getAuthentication();
		if (actor != null && actor.getUserId() != null && REFUSED.stream().anyMatch(type -> type.isInstance(command))) {
			throw new AuthorizationException("Thao tác này không được phép: người nhận việc do quy trình quy định.");
		}
		return this.next.execute(command);
	}

}
