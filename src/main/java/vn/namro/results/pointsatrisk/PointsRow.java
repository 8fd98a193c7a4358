package vn.namro.results.pointsatrisk;

import java.math.BigDecimal;

/**
 * Points of an index by how they stand; rounded to two places, the total from what was not rounded.
 *
 * @param key code of the field ({@code PAR.3}), of the agency, or account of the officer; null where no officer is named
 */
public record PointsRow(String index, String key, String name, BigDecimal secured, BigDecimal onTrack, BigDecimal hanging, BigDecimal lost,
		BigDecimal total) {

	/** Whether anything is not as it should be. */
	public boolean isAtRisk() {
		return this.hanging.signum() > 0 || this.lost.signum() > 0;
	}

}
