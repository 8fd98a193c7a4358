package vn.namro.results.pointsatrisk;

import java.math.BigDecimal;

/**
 * A criterion that is scored.
 *
 * @param index code of its index, such as PAR
 * @param code within the set
 * @param field code of the field that it belongs to, within the set
 */
record Leaf(String index, String code, String field, String fieldTitle, BigDecimal maximum) {

	/** The name by which plans know it. */
	String node() {
		return this.index + "." + this.code;
	}

}
