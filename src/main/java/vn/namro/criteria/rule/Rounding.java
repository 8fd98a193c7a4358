package vn.namro.criteria.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.namro.criteria.formula.Fraction;

/**
 * How exact numbers become published ones: everybody who rounds points or percentages does it here.
 *
 * @param mode {@code HALF_UP} for what schools teach, {@code DOWN} for cutting off
 * @param places digits behind the comma
 */
public record Rounding(RoundingMode mode, int places) {

	/** Places at most that a set may ask for; the ledger of scores keeps no more. */
	public static final int MOST_PLACES = 4;

	/** More digits than any set publishes, so that only the set itself cuts. */
	public static final Rounding FINE = new Rounding(RoundingMode.HALF_UP, 4);

	/** What is published where a set says nothing. */
	public static final Rounding USUAL = new Rounding(RoundingMode.HALF_UP, 2);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public Rounding {
		mode = mode == null ? RoundingMode.HALF_UP : mode;
	}

	/** Whether the places are as many as a set may ask for, and the mode always gives a number. */
	@JsonIgnore
	public boolean isUsable() {
		return this.places >= 0 && this.places <= MOST_PLACES && this.mode != RoundingMode.UNNECESSARY;
	}

	public BigDecimal apply(BigDecimal value) {
		return value.setScale(this.places, this.mode);
	}

	public BigDecimal apply(Fraction value) {
		return value.decimal(this.places, this.mode);
	}

	/**
	 * A share in percent, rounded once from the exact quotient.
	 * @param of greater than 0
	 */
	public BigDecimal percentage(BigDecimal part, BigDecimal of) {
		return part.multiply(HUNDRED).divide(of, this.places, this.mode);
	}

	/** In Vietnamese, for the end of a sentence: {@code làm tròn 2 chữ số}. */
	String words() {
		String digits = this.places == 0 ? "đến số nguyên" : this.places + " chữ số thập phân";
		return switch (this.mode) {
			case DOWN, FLOOR -> "cắt còn " + (this.places == 0 ? "số nguyên" : digits);
			case UP, CEILING -> "làm tròn lên " + digits;
			default -> "làm tròn " + digits;
		};
	}

}
