package vn.namro.access.administration;

import java.time.OffsetDateTime;

/**
 * A person as an administrator sees it.
 *
 * @param offices the offices held now or later, as one text
 * @param disabledAt null as long as the account works
 * @param tokens how many application tokens are good
 * @param lockedUntil end of a lock after failed sign-ons, may have passed
 */
record PersonRecord(String account, String name, String email, String offices, OffsetDateTime disabledAt, OffsetDateTime lockedUntil,
		boolean passwordChangeDue, boolean secondFactor, int tokens) {

	public boolean disabled() {
		return this.disabledAt != null;
	}

	public boolean lockedAt(OffsetDateTime now) {
		return this.lockedUntil != null && this.lockedUntil.isAfter(now);
	}

}
