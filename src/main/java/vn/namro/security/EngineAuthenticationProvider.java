package vn.namro.security;

import java.util.List;
import java.util.Locale;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks a password against the engine's identity service, so that there is one set of accounts. */
@Component
class EngineAuthenticationProvider implements AuthenticationProvider {

	private static final String ROLE = "ROLE_";

	private final IdentityService identityService;

	private final Directory directory;

	EngineAuthenticationProvider(IdentityService identityService, Directory directory) {
		this.identityService = identityService;
		this.directory = directory;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String account = attempt.getName();
		if (!this.identityService.checkPassword(account, String.valueOf(attempt.getCredentials()))) {
			throw new BadCredentialsException("Tên đăng nhập hoặc mật khẩu không đúng.");
		}
		Person person = this.directory.person(account);
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
