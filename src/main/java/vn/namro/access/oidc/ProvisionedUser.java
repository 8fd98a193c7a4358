package vn.namro.access.oidc;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the identity provider vouches for and who has an account here. */
public final class ProvisionedUser extends DefaultOidcUser {

	private final String account;

	private final int epoch;

	ProvisionedUser(OidcUser user, String account, int epoch) {
		super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
		this.account = account;
		this.epoch = epoch;
	}

	public String account() {
		return this.account;
	}

	/** The sessions' epoch of the person at sign-on. */
	public int epoch() {
		return this.epoch;
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && other instanceof ProvisionedUser user && this.account.equals(user.account) && this.epoch == user.epoch;
	}

	@Override
	public int hashCode() {
		return 31 * super.hashCode() + this.account.hashCode();
	}

}
