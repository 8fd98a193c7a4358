package vn.namro.access.signon;

import java.time.OffsetDateTime;

/**
 * What the sign-on knows of an account that is not disabled.
 *
 * @param passwordHash null: no sign-on by password
 * @param enrolled whether the person set up a second factor
 */
record Credential(String account, String passwordHash, boolean passwordChangeDue, int failedSignOns, OffsetDateTime lockedUntil, boolean enrolled) {

	boolean isLockedAt(OffsetDateTime time) {
		return this.lockedUntil != null && this.lockedUntil.isAfter(time);
	}

}
