package vn.namro.access.signon;

import java.util.List;
import java.util.Locale;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.namro.access.people.Person;

/** A sign-on as it stands at this request: who, and what is still to do before it opens anything. */
record SignedOn(Ticket ticket, Person person, Step step) {

	/** What comes next. */
	enum Step {

		SECOND_FACTOR("/sign-on/second-factor"), NEW_PASSWORD("/sign-on/password"), DONE("/");

		private final String path;

		Step(String path) {
			this.path = path;
		}

		/** The page of the step. */
		String path() {
			return this.path;
		}

	}

	private static final String ROLE = "ROLE_";

	boolean isDone() {
		return this.step == Step.DONE;
	}

	/** A person with the roles of this moment, as the rest of the application knows it. */
	static UsernamePasswordAuthenticationToken authentication(Person person) {
		List<SimpleGrantedAuthority> roles = person.groups().stream().map(group -> new SimpleGrantedAuthority(ROLE + group.toUpperCase(Locale.ROOT))).toList();
		return UsernamePasswordAuthenticationToken.authenticated(person, null, roles);
	}

}
