package vn.namro.access.signon;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.namro.access.signon.SignedOn.Step;

/** Leads a sign-on from the login page over its steps to where the person wanted to go. */
@Component
class SignOnProgress implements AuthenticationSuccessHandler, AuthenticationEntryPoint {

	private static final String LOGIN = "/login";

	private final SessionTickets tickets;

	private final Credentials credentials;

	private final Destinations destinations;

	private final ApplicationEventPublisher events;

	SignOnProgress(SessionTickets tickets, Credentials credentials, Destinations destinations, ApplicationEventPublisher events) {
		this.tickets = tickets;
		this.credentials = credentials;
		this.destinations = destinations;
		this.events = events;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) throws IOException {
		response.sendRedirect(advance(request, response));
	}

	/** Whoever asks for a page before the sign-on is complete goes on with it. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) throws IOException {
		response.sendRedirect(next(request));
	}

	/** The path of the step that the request's sign-on has reached. */
	String next(HttpServletRequest request) {
		return this.tickets.current(request).map(SignedOn::step).map(Step::path).orElse(LOGIN);
	}

	/** The path of what comes next after a step was passed; with nothing left to prove the sign-on is complete. */
	String advance(HttpServletRequest request, HttpServletResponse response) {
		Optional<SignedOn> done = this.tickets.current(request).filter(SignedOn::isDone);
		done.ifPresent(signedOn -> complete(signedOn, request));
		return done.map(signedOn -> this.destinations.take(request, response)).orElseGet(() -> next(request));
	}

	/** Failures are forgotten only now: a right password alone must not buy more guesses of the code. */
	private void complete(SignedOn signedOn, HttpServletRequest request) {
		this.credentials.forgetFailures(signedOn.person().account());
		var authentication = SignedOn.authentication(signedOn.person());
		authentication.setDetails(new SessionDetails(request, signedOn.ticket().origin()));
		this.events.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, SignOnProgress.class));
	}

}
