package vn.namro.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.namro.input.InvalidInputException;

/**
 * Brings the refusal of a task listener to the person: the engine wraps it as an internal error, this unwraps it as a
 * refused form, which the REST API answers with 400 and the message, or as a refused act, answered with 403.
 */
final class RefusalInterceptor extends CommandInterceptor {

	/** How the engine ends the message with which it keeps agencies apart; it has no type of its own and would answer 500. */
	private static final String OTHER_TENANT = "because it belongs to no authenticated tenant.";

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (FormFieldValidationException | AuthorizationException ex) {
			throw ex;
		}
		catch (ProcessEngineException ex) {
			if (ex.getMessage() != null && ex.getMessage().endsWith(OTHER_TENANT)) {
				throw new AuthorizationException("Thuộc cơ quan khác, không được xem hoặc làm.");
			}
			for (Throwable cause = ex.getCause(); cause != null; cause = cause.getCause()) {
				if (cause instanceof AuthorizationException refusal) {
					throw refusal;
				}
				if (cause instanceof InvalidInputException refusal) {
					throw new FormFieldValidationException(null, withoutMarkup(refusal.getMessage()), refusal);
				}
			}
			throw ex;
		}
	}

	/** Tasklist shows refusals as HTML, and some of them quote what was typed. */
	private static String withoutMarkup(String message) {
		return message.replace('<', '‹').replace('>', '›');
	}

}
