package vn.namro.access.signon;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.access.secondfactor.Enrolment;
import vn.namro.access.secondfactor.SecondFactors;
import vn.namro.platform.input.InvalidInputException;

/** What a person does about the own sign-on, in the session of a request; that session goes on, all others end where they should. */
@Component
public class OwnSignOn {

	private final SessionTickets tickets;

	private final PasswordCheck passwords;

	private final Credentials credentials;

	private final PasswordEncoder encoder;

	private final SecondFactors secondFactors;

	private final Throttle throttle;

	private final People people;

	private final ApplicationEventPublisher events;

	OwnSignOn(SessionTickets tickets, PasswordCheck passwords, Credentials credentials, PasswordEncoder encoder, SecondFactors secondFactors,
			Throttle throttle, People people, ApplicationEventPublisher events) {
		this.tickets = tickets;
		this.passwords = passwords;
		this.credentials = credentials;
		this.encoder = encoder;
		this.secondFactors = secondFactors;
		this.throttle = throttle;
		this.people = people;
		this.events = events;
	}

	/** The secret that the session proposes for a second factor. */
	public Enrolment proposal(HttpServletRequest request) {
		return this.secondFactors.proposal(ticket(request).account(), request.getSession());
	}

	/** Sets the proposed second factor up. @return the recovery codes, or empty when the code is wrong */
	public Optional<List<String>> enrol(HttpServletRequest request, String code) {
		Ticket ticket = ticket(request);
		Optional<List<String>> codes = this.secondFactors.enrol(ticket.account(), request.getSession(), code);
		codes.ifPresent(set -> this.tickets.replace(request, ticket.withSecondFactor()));
		return codes;
	}

	/**
	 * Gives a code of the second factor. A wrong one counts like a wrong password, and none is right on a locked account.
	 * @throws TooManyAttemptsException when the address has failed too often
	 */
	public boolean give(HttpServletRequest request, String code) {
		Ticket ticket = ticket(request);
		boolean right = this.throttle.attempt(request.getRemoteAddr(), () -> Optional.of(code).filter(given -> accepts(ticket.account(), given))).isPresent();
		if (right) {
			this.tickets.replace(request, ticket.withSecondFactor());
		}
		else {
			refused(request, ticket, "sai mã xác thực hai lớp");
		}
		return right;
	}

	/** Gives up the second factor, after {@link #give} has seen a code of it. */
	public void removeSecondFactor(HttpServletRequest request) {
		Ticket ticket = ticket(request);
		this.secondFactors.reset(ticket.account());
		goOn(request, ticket);
	}

	/**
	 * Changes the password, which takes the present one.
	 * @throws InvalidInputException when the present one is wrong or the new one too weak
	 * @throws TooManyAttemptsException when the address has failed too often
	 */
	@Transactional(noRollbackFor = InvalidInputException.class)
	public void changePassword(HttpServletRequest request, String present, String next, String repeated) {
		Ticket ticket = ticket(request);
		PasswordRules.check(ticket.account(), next, repeated);
		if (this.throttle.attempt(request.getRemoteAddr(), () -> this.passwords.check(ticket.account(), present)).isEmpty()) {
			refused(request, ticket, "sai mật khẩu hiện tại khi đổi mật khẩu");
			throw new InvalidInputException("Mật khẩu hiện tại không đúng.");
		}
		set(request, ticket, next);
	}

	/** Replaces a password that somebody else gave, right after it was typed. */
	@Transactional
	public void replacePassword(HttpServletRequest request, String next, String repeated) {
		Ticket ticket = ticket(request);
		PasswordRules.check(ticket.account(), next, repeated);
		set(request, ticket, next);
	}

	private void set(HttpServletRequest request, Ticket ticket, String next) {
		String old = this.credentials.find(ticket.account()).map(Credential::passwordHash).orElse(null);
		if (old != null && this.encoder.matches(next, old)) {
			throw new InvalidInputException("Mật khẩu mới phải khác mật khẩu hiện tại.");
		}
		this.credentials.setPassword(ticket.account(), this.encoder.encode(next));
		goOn(request, ticket);
	}

	private boolean accepts(String account, String code) {
		boolean open = this.credentials.find(account).filter(credential -> !this.credentials.isLocked(credential)).isPresent();
		boolean right = open && this.secondFactors.accepts(account, code);
		if (!right) {
			this.credentials.countFailure(account);
		}
		return right;
	}

	private void refused(HttpServletRequest request, Ticket ticket, String reason) {
		Ticket attempt = ticket.ofEpoch(ticket.epoch());
		attempt.setDetails(new WebAuthenticationDetails(request));
		this.events.publishEvent(new StepRefusedEvent(attempt, reason));
	}

	private void goOn(HttpServletRequest request, Ticket ticket) {
		int epoch = this.people.find(ticket.account()).map(Person::sessionEpoch).orElseThrow();
		this.tickets.replace(request, ticket.ofEpoch(epoch));
	}

	private Ticket ticket(HttpServletRequest request) {
		return this.tickets.current(request).map(SignedOn::ticket).orElseThrow(() -> new IllegalStateException("Nobody is signed on"));
	}

}
