package vn.namro.access.signon;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Whether a password is right, with the same amount of work for accounts that are unknown, locked, disabled or have no
 * password, so that nobody learns which accounts exist.
 */
@Component
class PasswordCheck {

	private final Credentials credentials;

	private final PasswordEncoder encoder;

	/** Belongs to no password that anybody knows. */
	private final String dummyHash;

	PasswordCheck(Credentials credentials, PasswordEncoder encoder) {
		this.credentials = credentials;
		this.encoder = encoder;
		this.dummyHash = encoder.encode(UUID.randomUUID().toString());
	}

	/** The credential when the password is right and the account open; counts a failure otherwise. */
	Optional<Credential> check(String account, String password) {
		Optional<Credential> open = open(account);
		boolean matches = this.encoder.matches(password, open.map(Credential::passwordHash).orElse(this.dummyHash));
		if (!matches || open.isEmpty()) {
			this.credentials.countFailure(account);
			return Optional.empty();
		}
		// once more: while this guess was hashed, others may have locked the account
		return open(account);
	}

	private Optional<Credential> open(String account) {
		Predicate<Credential> locked = this.credentials::isLocked;
		return this.credentials.find(account).filter(locked.negate()).filter(credential -> credential.passwordHash() != null);
	}

}
