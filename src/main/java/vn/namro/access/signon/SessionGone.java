package vn.namro.access.signon;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** Tells whoever sends something without being signed on, or no more, to sign on: the token is missed first, but what is missing is the person. */
final class SessionGone implements AccessDeniedHandler {

	private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();

	private final AuthenticationEntryPoint programs;

	SessionGone(AuthenticationEntryPoint programs) {
		this.programs = programs;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause) throws IOException, ServletException {
		if (!(cause instanceof CsrfException) || SecurityContextHolder.getContext().getAuthentication() != null) {
			this.refused.handle(request, response, cause);
		}
		else if (request.getCookies() == null) {
			this.programs.commence(request, response, new InsufficientAuthenticationException("Nobody is signed on", cause));
		}
		else {
			// a browser: no challenge, or it would ask for a password by itself
			response.sendError(HttpStatus.UNAUTHORIZED.value());
		}
	}

}
