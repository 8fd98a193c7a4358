package vn.namro.security;

import java.util.List;
import java.util.Locale;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.namro.people.People;
import vn.namro.people.Person;

/** Checks a password against the one set of accounts. */
@Component
class EngineAuthenticationProvider implements AuthenticationProvider {

	private static final String ROLE = "ROLE_";

	private final People people;

	private final PasswordEncoder passwords;

	EngineAuthenticationProvider(People people, PasswordEncoder passwords) {
		this.people = people;
		this.passwords = passwords;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String account = attempt.getName();
		String password = String.valueOf(attempt.getCredentials());
		Person person = this.people.passwordHashOf(account)
			.filter(hash -> this.passwords.matches(password, hash))
			.flatMap(hash -> this.people.find(account))
			.orElseThrow(() -> new BadCredentialsException("Tên đăng nhập hoặc mật khẩu không đúng."));
		List<SimpleGrantedAuthority> roles = person.groups().stream().map(group -> new SimpleGrantedAuthority(role(group))).toList();
		return UsernamePasswordAuthenticationToken.authenticated(person, null, roles);
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private static String role(String group) {
		return ROLE + group.toUpperCase(Locale.ROOT);
	}

}
