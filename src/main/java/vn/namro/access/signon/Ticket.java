package vn.namro.access.signon;

import java.util.List;
import java.util.Objects;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * What a session keeps of a sign-on: whose it is and how far it came. It is never authenticated itself and carries no
 * roles; {@link SessionTickets} turns it into a person with each request.
 */
final class Ticket extends AbstractAuthenticationToken {

	private final String account;

	private final int epoch;

	private final boolean secondFactorGiven;

	/** What the identity provider said; null for a sign-on by password. */
	private final Authentication origin;

	private Ticket(String account, int epoch, boolean secondFactorGiven, Authentication origin) {
		super(List.of());
		this.account = account;
		this.epoch = epoch;
		this.secondFactorGiven = secondFactorGiven;
		this.origin = origin;
	}

	static Ticket ofPassword(String account, int epoch) {
		return new Ticket(account, epoch, false, null);
	}

	/** An identity provider answers for the second factor. */
	static Ticket ofProvider(String account, int epoch, Authentication origin) {
		return new Ticket(account, epoch, true, origin);
	}

	Ticket withSecondFactor() {
		return new Ticket(this.account, this.epoch, true, this.origin);
	}

	Ticket ofEpoch(int newEpoch) {
		return new Ticket(this.account, newEpoch, this.secondFactorGiven, this.origin);
	}

	String account() {
		return this.account;
	}

	int epoch() {
		return this.epoch;
	}

	boolean secondFactorGiven() {
		return this.secondFactorGiven;
	}

	Authentication origin() {
		return this.origin;
	}

	@Override
	public Object getPrincipal() {
		return this.account;
	}

	@Override
	public Object getCredentials() {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Ticket ticket && super.equals(other) && this.epoch == ticket.epoch && this.secondFactorGiven == ticket.secondFactorGiven;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.account, this.epoch, this.secondFactorGiven);
	}

}
