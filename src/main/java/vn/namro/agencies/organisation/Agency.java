package vn.namro.agencies.organisation;

import java.time.LocalDate;

/**
 * An agency of the province: one engine tenant.
 *
 * @param name as it is called today; {@link Agencies#nameAt} knows earlier names
 * @param reports whether the agency owes the periodic report
 * @param parentCode code of the agency that this one is a unit of, null for an agency of its own
 * @param closedOn the day from which the agency is no more, null as long as it stands
 * @param successorCode who answers for whatever still comes for a closed agency, null when nobody does
 */
public record Agency(String code, String name, String kind, String tenantId, boolean reports, int position, String parentCode, LocalDate closedOn,
		String successorCode) {

	public boolean closed() {
		return this.closedOn != null;
	}

	/** Code of the province that the agency belongs to. */
	public String province() {
		return this.tenantId.substring(0, this.tenantId.indexOf('.'));
	}

}
