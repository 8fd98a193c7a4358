package vn.namro.results.result;

import java.math.BigDecimal;

/**
 * Exact sums of points; what nobody gave counts as 0.
 *
 * @param self what the agencies gave themselves
 * @param appraised what the appraisal, a survey or the holder of the data gave
 * @param counted what counts: as appraised, or as the council decided
 * @param maximum of the lines that apply
 */
public record Tally(BigDecimal self, BigDecimal appraised, BigDecimal counted, BigDecimal maximum) {

	static final Tally NONE = new Tally(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

	/** A line that does not apply gives nothing and takes its maximum out of the base. */
	static Tally of(ResultLine line) {
		return line.notApplicable() != null ? NONE
				: new Tally(orZero(line.self()), orZero(line.appraised()), orZero(line.counted()), orZero(line.maximum()));
	}

	Tally plus(Tally other) {
		return new Tally(this.self.add(other.self), this.appraised.add(other.appraised), this.counted.add(other.counted),
				this.maximum.add(other.maximum));
	}

	/** How many points the appraisal took away. */
	public BigDecimal gap() {
		return this.self.subtract(this.appraised);
	}

	private static BigDecimal orZero(BigDecimal points) {
		return points == null ? BigDecimal.ZERO : points;
	}

}
