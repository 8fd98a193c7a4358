package vn.namro.access.signon;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where a session's person acts, and what the identity provider said at sign-on, which signing off there takes. */
final class SessionDetails extends WebAuthenticationDetails {

	private final transient Authentication origin;

	/** @param origin null for a sign-on by password */
	SessionDetails(HttpServletRequest request, Authentication origin) {
		super(request);
		this.origin = origin;
	}

	Authentication origin() {
		return this.origin;
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}

}
