package vn.namro.platform.engine;

import java.util.regex.Pattern;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.namro.platform.input.InvalidInputException;

/**
 * Brings the refusal of a task listener to the person: the engine wraps it as an internal error, this unwraps it as a
 * refused form, which the REST API answers with 400 and the message, or as a refused act, answered with 403.
 */
final class RefusalInterceptor extends CommandInterceptor {

	/** How the engine ends the message with which it keeps agencies apart; it has no type of its own and would answer 500. */
	private static final String OTHER_TENANT = "because it belongs to no authenticated tenant.";

	/** How the engine refuses lists without end, or longer than {@code queryMaxResultsLimit}. */
	private static final Pattern TOO_MANY = Pattern.compile("An unbound number of results is forbidden!|Max results limit of \\d+ exceeded!");

	private static final String LIMIT = "Mỗi lần chỉ lấy được tối đa 2000 kết quả: hãy đặt tham số maxResults từ 1 đến 2000 và lấy từng phần bằng firstResult.";

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (FormFieldValidationException | AuthorizationException ex) {
			throw ex;
		}
		catch (BadUserRequestException ex) {
			throw TOO_MANY.matcher(String.valueOf(ex.getMessage())).matches() ? new BadUserRequestException(LIMIT) : ex;
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
