package vn.namro.results.result;

import java.math.BigDecimal;

/**
 * What became of the points that a unit lost in the year before, on this year's scale.
 *
 * @param lost of the criteria that can be compared
 * @param recovered of those, never more than was lost with each
 */
public record Recovery(BigDecimal lost, BigDecimal recovered) {

	/** Null where nothing of the year before can be compared. */
	public static Recovery of(UnitResult unit) {
		if (unit.lastYear() == null || unit.lastYear().points() == null || unit.lastYear().points().isEmpty()) {
			return null;
		}
		BigDecimal lost = BigDecimal.ZERO;
		BigDecimal recovered = BigDecimal.ZERO;
		for (ResultLine line : unit.lines()) {
			BigDecimal before = unit.lastYear().points().get(line.criterion());
			if (before != null && line.maximum() != null && line.notApplicable() == null) {
				BigDecimal lostThere = line.maximum().subtract(before).max(BigDecimal.ZERO);
				BigDecimal now = line.counted() == null ? BigDecimal.ZERO : line.counted();
				lost = lost.add(lostThere);
				recovered = recovered.add(now.subtract(before).max(BigDecimal.ZERO).min(lostThere));
			}
		}
		return new Recovery(lost, recovered);
	}

}
