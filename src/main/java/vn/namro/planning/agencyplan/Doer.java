package vn.namro.planning.agencyplan;

/**
 * Who can be given a step: a unit of the agency, the agency itself, or one of their specialists.
 *
 * @param account null: whoever of the specialists takes it
 */
public record Doer(String agencyCode, String agencyName, String account, String name) {

	/** How a form names the choice. */
	public String value() {
		return this.account == null ? this.agencyCode : this.agencyCode + "/" + this.account;
	}

	public String label() {
		return this.account == null ? this.agencyName + ": chuyên viên nào nhận cũng được" : this.name;
	}

}
