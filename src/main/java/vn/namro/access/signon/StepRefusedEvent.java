package vn.namro.access.signon;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.core.Authentication;

/** Somebody who had given a right password gave a wrong code, or a wrong password once more; for the audit, like other failures. */
final class StepRefusedEvent extends AbstractAuthenticationFailureEvent {

	/** @param reason in Vietnamese */
	StepRefusedEvent(Authentication ticket, String reason) {
		super(ticket, new BadCredentialsException(reason));
	}

}
