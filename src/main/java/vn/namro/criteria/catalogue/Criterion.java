package vn.namro.criteria.catalogue;

import java.math.BigDecimal;

/**
 * A node of a criteria set.
 *
 * @param maximum points at most
 * @param method self | survey | authority: who provides the points
 * @param leaf whether points are given here; inner nodes add up their leaves
 * @param verified whether the maximum was read in the source
 */
public record Criterion(String setCode, String code, String parentCode, String title, BigDecimal maximum, String method, String leadAgency,
		boolean leaf, boolean verified) {

	/** Code of the field (lĩnh vực) that the criterion belongs to: the first part of its code. */
	public String fieldCode() {
		return this.code.split("\\.")[0];
	}

	/** Whether the agency gives itself the points; those of surveys and of authorities it only receives. */
	public boolean selfScored() {
		return "self".equals(this.method);
	}

}
