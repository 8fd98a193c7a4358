package vn.namro.access.signon;

import org.springframework.security.core.AuthenticationException;

/** A sign-on that is refused although the password is right; the message tells the person, in Vietnamese, what to do. */
final class ExplainedRefusalException extends AuthenticationException {

	ExplainedRefusalException(String message) {
		super(message);
	}

}
