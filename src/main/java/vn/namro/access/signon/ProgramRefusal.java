package vn.namro.access.signon;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Tells a program that wrote without signing on to sign on. The check for a form's token comes first and knows nobody yet,
 * so it would say that somebody may not do this.
 */
final class ProgramRefusal implements AccessDeniedHandler {

	private final AuthenticationEntryPoint entrance;

	ProgramRefusal(AuthenticationEntryPoint entrance) {
		this.entrance = entrance;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) throws IOException, ServletException {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		if (caller == null) {
			this.entrance.commence(request, response, new InsufficientAuthenticationException("Nobody signed on", refusal));
			return;
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

}
