package vn.namro.access.signon;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.namro.access.oidc.ProvisionedUser;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.access.secondfactor.SecondFactors;
import vn.namro.access.signon.SignedOn.Step;

/**
 * Sessions hold a ticket, and who it stands for is read anew with each request that asks who acts: what somebody lost a
 * moment ago is lost, a disabled person's session ends, and a sign-on with a step to go opens nothing.
 */
@Component
class SessionTickets implements SecurityContextRepository {

	private static final String ATTRIBUTE = Ticket.class.getName();

	private final People people;

	private final Credentials credentials;

	private final SecondFactors secondFactors;

	/** Holds what a request without session proved, for its asynchronous part. */
	private final SecurityContextRepository requests = new RequestAttributeSecurityContextRepository();

	SessionTickets(People people, Credentials credentials, SecondFactors secondFactors) {
		this.people = people;
		this.credentials = credentials;
		this.secondFactors = secondFactors;
	}

	/** The sign-on that the request's session holds, complete or not; ends the session of whom it does not hold any more. */
	Optional<SignedOn> current(HttpServletRequest request) {
		Optional<Ticket> ticket = ticket(request);
		Optional<SignedOn> current = ticket.flatMap(this::current);
		if (ticket.isPresent() && current.isEmpty()) {
			request.getSession().invalidate();
		}
		return current;
	}

	/** Lets the session of a request go on with another ticket, and under another id. */
	void replace(HttpServletRequest request, Ticket ticket) {
		request.changeSessionId();
		request.getSession().setAttribute(ATTRIBUTE, ticket);
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		Optional<SignedOn> done = current(holder.getRequest()).filter(SignedOn::isDone);
		return done.map(signedOn -> context(signedOn, holder.getRequest())).orElseGet(() -> this.requests.loadDeferredContext(holder.getRequest()).get());
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = context.getAuthentication();
		if (authentication instanceof Ticket ticket) {
			request.getSession().setAttribute(ATTRIBUTE, ticket);
		}
		else if (authentication instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof ProvisionedUser user) {
			request.getSession().setAttribute(ATTRIBUTE, Ticket.ofProvider(user.account(), user.epoch(), token));
		}
		else if (authentication == null && request.getSession(false) != null) {
			request.getSession(false).removeAttribute(ATTRIBUTE);
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return ticket(request).isPresent();
	}

	private Optional<SignedOn> current(Ticket ticket) {
		Optional<Person> person = this.people.find(ticket.account()).filter(found -> found.sessionEpoch() == ticket.epoch());
		return person.flatMap(found -> this.credentials.find(ticket.account()).map(credential -> new SignedOn(ticket, found, next(ticket, found, credential))));
	}

	private Step next(Ticket ticket, Person person, Credential credential) {
		if (!ticket.secondFactorGiven() && (credential.enrolled() || this.secondFactors.requiredOf(person))) {
			return Step.SECOND_FACTOR;
		}
		return credential.passwordChangeDue() && ticket.origin() == null ? Step.NEW_PASSWORD : Step.DONE;
	}

	private static SecurityContext context(SignedOn signedOn, HttpServletRequest request) {
		UsernamePasswordAuthenticationToken authentication = SignedOn.authentication(signedOn.person());
		authentication.setDetails(new SessionDetails(request, signedOn.ticket().origin()));
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(authentication);
		return context;
	}

	private static Optional<Ticket> ticket(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(ATTRIBUTE) instanceof Ticket ticket ? Optional.of(ticket) : Optional.empty();
	}

}
