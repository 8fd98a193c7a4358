package vn.namro.organisation;

/**
 * An agency of the province: one engine tenant.
 *
 * @param reports whether the agency owes the periodic report
 */
public record Agency(String code, String name, String kind, String tenantId, boolean reports, int position) {

	/** Code of the province that the agency belongs to. */
	public String province() {
		return this.tenantId.substring(0, this.tenantId.indexOf('.'));
	}

}
