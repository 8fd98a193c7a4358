package vn.namro.access.people;

import java.io.Serializable;

/**
 * An office that a person holds today: a role, and where it counts.
 *
 * @param role constant of {@link Groups}
 * @param agency code of the agency that the person belongs to in this office
 * @param tenant that agency's engine tenant
 * @param office title, such as "Phó Giám đốc"; null when there is none beside the role
 * @param onBehalfOf account of whom the person stands in for, null for an own office
 */
public record Membership(String role, String agency, String tenant, Scope scope, String office, String onBehalfOf) implements Serializable {

	/** How far an office reaches. */
	public enum Scope {

		/** The agency alone. */
		AGENCY,

		/** Every agency of the agency's province. */
		PROVINCE

	}

	/** The office as the audit ledger names it: its title, or the role, and the agency. */
	public String title() {
		return (this.office == null ? Groups.nameOf(this.role) : this.office) + " (" + this.agency + ")";
	}

	/** Whether the office counts in an agency; in what belongs to no agency none does. */
	public boolean covers(String tenantId) {
		return this.tenant.equals(tenantId)
				|| this.scope == Scope.PROVINCE && tenantId != null && Person.provinceOf(tenantId).equals(Person.provinceOf(this.tenant));
	}

}
