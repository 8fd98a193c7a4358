package vn.namro.access.audit;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Keeps why the engine refused somebody: for the filter that writes refused requests down, or writes it down itself when
 * there is no request.
 */
final class EngineRefusals extends CommandInterceptor {

	private final AuditLedger ledger;

	EngineRefusals(AuditLedger ledger) {
		this.ledger = ledger;
	}

	@Override
	public <T> T execute(Command<T> command) {
		boolean outermost = Context.getCommandContext() == null;
		try {
			return this.next.execute(command);
		}
		catch (AuthorizationException ex) {
			if (outermost) {
				keep(ex, command);
			}
			throw ex;
		}
	}

	private void keep(AuthorizationException refusal, Command<?> command) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			this.ledger.recordApart(AuditEntry.of(null, "REFUSED", "engine", command.getClass().getSimpleName()).because(refusal.getMessage()));
		}
		else {
			request.setAttribute(RefusedAccessFilter.REASON, refusal.getMessage(), RequestAttributes.SCOPE_REQUEST);
		}
	}

}
