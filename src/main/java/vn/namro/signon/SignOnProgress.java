package vn.namro.signon;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.namro.signon.SignedOn.Step;

/** Leads a sign-on from the login page over its steps to where the person wanted to go. */
@Component
class SignOnProgress implements AuthenticationSuccessHandler, AuthenticationEntryPoint {

	private static final String LOGIN = "/login";

	private final SessionTickets tickets;

	private final Credentials credentials;

	private final Destinations destinations;

	SignOnProgress(SessionTickets tickets, Credentials credentials, Destinations destinations) {
		this.tickets = tickets;
		this.credentials = credentials;
		this.destinations = destinations;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) throws IOException {
		response.sendRedirect(next(request, response));
	}

	/** Whoever asks for a page before the sign-on is complete goes on with it. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) throws IOException {
		response.sendRedirect(this.tickets.current(request).map(SignedOn::step).map(Step::path).orElse(LOGIN));
	}

	/** The path of what comes next; failures are forgotten only when nothing is left to prove. */
	String next(HttpServletRequest request, HttpServletResponse response) {
		Optional<SignedOn> current = this.tickets.current(request);
		if (current.isEmpty() || !current.get().isDone()) {
			return current.map(SignedOn::step).map(Step::path).orElse(LOGIN);
		}
		this.credentials.forgetFailures(current.get().person().account());
		return this.destinations.take(request, response);
	}

}
