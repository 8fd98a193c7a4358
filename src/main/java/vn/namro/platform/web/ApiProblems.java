package vn.namro.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.FrozenContent;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.platform.input.UnusableText;

/** Answers what goes wrong in a JSON interface with problem details (RFC 9457) in Vietnamese. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

	@ExceptionHandler
	ProblemDetail invalid(InvalidInputException ex) {
		ProblemDetail problem = Problems.of(422, ex.getMessage());
		problem.setProperty("messages", ex.messages());
		if (ex.code() != null) {
			problem.setProperty("code", ex.code());
		}
		return problem;
	}

	@ExceptionHandler
	ProblemDetail parameter(InvalidParameterException ex) {
		return parameter(ex.parameter(), ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unknown(UnknownThingException ex) {
		return Problems.of(404, ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail conflicting(ConflictingChangeException ex) {
		return Problems.of(409, ex.getMessage());
	}

	/** What the database made of two who did the same at once. */
	@ExceptionHandler({ ConcurrencyFailureException.class, DuplicateKeyException.class })
	ProblemDetail collided(Exception ex) {
		log.info("Somebody else was faster", ex);
		return Problems.of(409);
	}

	/** What the firewall finds only when the parameter is read. */
	@ExceptionHandler(RequestRejectedException.class)
	ProblemDetail rejected() {
		return Problems.of(400);
	}

	/** A form with files that is broken off, or that is none. */
	@ExceptionHandler
	ProblemDetail brokenForm(MultipartException ex) {
		log.info("A form could not be read", ex);
		return Problems.of(400, "Biểu mẫu gửi tệp (multipart/form-data) bị hỏng hoặc chưa gửi hết. Hãy gửi lại.");
	}

	/** What the database did not take: mostly a write to what is published. */
	@ExceptionHandler(DataIntegrityViolationException.class)
	ProblemDetail refusedByDatabase(Exception ex, WebRequest request) {
		return FrozenContent.words(ex)
			.map(words -> Problems.of(409, words))
			.or(() -> UnusableText.words(ex).map(words -> Problems.of(400, words)))
			.orElseGet(() -> unexpected(ex, request));
	}

	@ExceptionHandler
	ProblemDetail denied(AccessDeniedException ex) {
		return Problems.of(403);
	}

	@ExceptionHandler
	ProblemDetail unexpected(Exception ex, WebRequest request) {
		log.error("Failed: {}", request.getDescription(false), ex);
		return Problems.of(500);
	}

	@Override
	protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String name = ex instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : ex.getPropertyName();
		return answer(parameter(name, "'" + ex.getValue() + "' không dùng được" + choices(ex.getRequiredType())), ex, headers, status, request);
	}

	@Override
	protected ResponseEntity<Object> handleHandlerMethodValidationException(HandlerMethodValidationException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String names = ex.getParameterValidationResults()
			.stream()
			.map(result -> result.getMethodParameter().getParameterName() + " ('" + result.getArgument() + "': "
					+ result.getResolvableErrors().get(0).getDefaultMessage() + ")")
			.collect(Collectors.joining(", "));
		ProblemDetail problem = Problems.of(400, "Tham số " + names + ".");
		problem.setProperty("parameter", ex.getParameterValidationResults().get(0).getMethodParameter().getParameterName());
		return answer(problem, ex, headers, status, request);
	}

	@Override
	protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(UnreadableBody.problem(ex), ex, headers, status, request);
	}

	@Override
	protected ResponseEntity<Object> handleMissingServletRequestPart(MissingServletRequestPartException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(missing(ex.getRequestPartName()), ex, headers, status, request);
	}

	@Override
	protected ResponseEntity<Object> handleMissingServletRequestParameter(MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(missing(ex.getParameterName()), ex, headers, status, request);
	}

	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception ex, Object body, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return super.handleExceptionInternal(ex, Problems.of(status.value()), headers, status, request);
	}

	private ResponseEntity<Object> answer(ProblemDetail problem, Exception ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return super.handleExceptionInternal(ex, problem, headers, status, request);
	}

	private static ProblemDetail missing(String name) {
		ProblemDetail problem = Problems.of(400, "Thiếu " + name + ".");
		problem.setProperty("parameter", name);
		return problem;
	}

	private static ProblemDetail parameter(String name, String complaint) {
		ProblemDetail problem = Problems.of(400, "Tham số " + name + ": giá trị " + complaint + ".");
		problem.setProperty("parameter", name);
		return problem;
	}

	private static String choices(Class<?> type) {
		if (type == null || !type.isEnum()) {
			return "";
		}
		return Arrays.stream(type.getEnumConstants())
			.map(constant -> constant.toString().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", ", "; các giá trị dùng được: ", ""));
	}

}
