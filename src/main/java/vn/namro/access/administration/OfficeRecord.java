package vn.namro.access.administration;

import java.time.LocalDate;

import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;

/** An office that a person holds, held or will hold. */
record OfficeRecord(long id, String role, String agencyCode, String agencyName, String tenantId, Scope scope, String office, LocalDate validFrom,
		LocalDate validUntil) {

	/** What people call the role. */
	public String roleName() {
		return Groups.nameOf(this.role);
	}

	public boolean provincial() {
		return this.scope == Scope.PROVINCE;
	}

	public boolean endedBefore(LocalDate day) {
		return this.validUntil != null && this.validUntil.isBefore(day);
	}

}
