package vn.namro.access.signon;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** An address has failed too often and has to wait. */
public final class TooManyAttemptsException extends AuthenticationException {

	private final Duration wait;

	TooManyAttemptsException(Duration wait) {
		super("Too many attempts");
		this.wait = wait;
	}

	/** Whole seconds to wait, at least one. */
	public long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

}
