package vn.namro.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Asks a program for its credentials; a script of our own pages gets the plain status, lest the browser ask for a password. */
final class BasicChallenge implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) throws IOException {
		if (request.getHeader("X-Requested-With") == null) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"namro\", charset=\"UTF-8\"");
		}
		response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
	}

}
