package vn.namro.access.signon;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import vn.namro.platform.web.Explanation;

/**
 * What somebody hears who is not let in: people the same sentence whatever was wrong, programs a challenge; and both to
 * wait after too many attempts.
 */
final class SignOnRefusal implements AuthenticationFailureHandler, AuthenticationEntryPoint {

	private final String page;

	/** @param page where people go who failed */
	SignOnRefusal(String page) {
		this.page = page;
	}

	/** Answers a page's form. */
	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) throws IOException {
		if (cause instanceof TooManyAttemptsException tooMany) {
			sayToWait(response, tooMany);
		}
		else {
			response.sendRedirect(this.page);
		}
	}

	/** Answers a program; a script of our own pages gets the plain status, lest the browser ask for a password. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) throws IOException {
		if (cause instanceof TooManyAttemptsException tooMany) {
			sayToWait(response, tooMany);
			return;
		}
		if (cause instanceof ExplainedRefusalException) {
			Explanation.give(request, cause.getMessage());
		}
		if (request.getHeader("X-Requested-With") == null) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"namro\", charset=\"UTF-8\"");
		}
		response.sendError(HttpStatus.UNAUTHORIZED.value());
	}

	static void sayToWait(HttpServletResponse response, TooManyAttemptsException cause) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(cause.seconds()));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

}
