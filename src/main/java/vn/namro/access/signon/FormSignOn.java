package vn.namro.access.signon;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;

/** The login page's part: a right password earns a {@link Ticket}, which may still lack the second factor. */
@Component
class FormSignOn implements AuthenticationProvider {

	private final PasswordCheck passwords;

	private final Throttle throttle;

	private final People people;

	FormSignOn(PasswordCheck passwords, Throttle throttle, People people) {
		this.passwords = passwords;
		this.throttle = throttle;
		this.people = people;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String address = ((WebAuthenticationDetails) attempt.getDetails()).getRemoteAddress();
		Optional<Person> person = this.throttle.attempt(address, () -> this.passwords.check(attempt.getName(), String.valueOf(attempt.getCredentials()))
			.flatMap(credential -> this.people.find(credential.account())));
		return person.map(found -> Ticket.ofPassword(found.account(), found.sessionEpoch())).orElseThrow(() -> new BadCredentialsException("Refused"));
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
