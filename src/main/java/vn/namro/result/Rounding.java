package vn.namro.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How exact numbers become published ones.
 *
 * @param mode {@code HALF_UP} for what schools teach, {@code DOWN} for cutting off
 * @param places digits behind the comma
 */
public record Rounding(RoundingMode mode, int places) {

	public static final Rounding USUAL = new Rounding(RoundingMode.HALF_UP, 2);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public BigDecimal apply(BigDecimal value) {
		return value.setScale(this.places, this.mode);
	}

	/**
	 * A share in percent, rounded once from the exact quotient.
	 * @param of greater than 0
	 */
	public BigDecimal percentage(BigDecimal part, BigDecimal of) {
		return part.multiply(HUNDRED).divide(of, this.places, this.mode);
	}

}
