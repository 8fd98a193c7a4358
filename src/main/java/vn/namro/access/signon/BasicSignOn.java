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
import vn.namro.access.secondfactor.SecondFactors;
import vn.namro.access.token.ApplicationTokens;

/** The part of programs: HTTP Basic with an application token or, of whom no second factor is asked, the password. */
@Component
class BasicSignOn implements AuthenticationProvider {

	private final PasswordCheck passwords;

	private final Credentials credentials;

	private final ApplicationTokens tokens;

	private final SecondFactors secondFactors;

	private final Throttle throttle;

	private final People people;

	private final SignOnSettings settings;

	BasicSignOn(PasswordCheck passwords, Credentials credentials, ApplicationTokens tokens, SecondFactors secondFactors, Throttle throttle, People people,
			SignOnSettings settings) {
		this.passwords = passwords;
		this.credentials = credentials;
		this.tokens = tokens;
		this.secondFactors = secondFactors;
		this.throttle = throttle;
		this.people = people;
		this.settings = settings;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String address = ((WebAuthenticationDetails) attempt.getDetails()).getRemoteAddress();
		String secret = String.valueOf(attempt.getCredentials());
		Optional<Person> person = ApplicationTokens.looksLikeOne(secret) ? byToken(address, attempt.getName(), secret)
				: byPassword(address, attempt.getName(), secret);
		return person.map(SignedOn::authentication).orElseThrow(() -> new BadCredentialsException("Refused"));
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private Optional<Person> byToken(String address, String account, String token) {
		return this.throttle.attempt(address, () -> this.people.find(account).filter(person -> this.tokens.standsFor(token, account)));
	}

	private Optional<Person> byPassword(String address, String account, String password) {
		if (!this.settings.password()) {
			return Optional.empty();
		}
		Optional<Credential> credential = this.throttle.attempt(address, () -> this.passwords.check(account, password));
		Optional<Person> person = credential.flatMap(found -> this.people.find(account));
		person.ifPresent(found -> complete(found, credential.orElseThrow()));
		return person;
	}

	private void complete(Person person, Credential credential) {
		if (credential.enrolled() || this.secondFactors.requiredOf(person)) {
			throw new ExplainedRefusalException("Tài khoản này dùng xác thực hai lớp: chương trình phải gửi mã ứng dụng (tạo ở trang Tài khoản) thay cho mật khẩu.");
		}
		if (credential.passwordChangeDue()) {
			throw new ExplainedRefusalException("Cần đăng nhập trên trang web và đổi mật khẩu trước.");
		}
		if (credential.failedSignOns() > 0) {
			this.credentials.forgetFailures(person.account());
		}
	}

}
