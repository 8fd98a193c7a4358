package vn.namro.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import org.apache.commons.numbers.fraction.BigFraction;

/** Decimals as exact fractions: a third times three is one, which 34 digits of FEEL would cut to 0.99. */
final class Exact {

	static BigFraction of(BigDecimal decimal) {
		BigDecimal plain = decimal.stripTrailingZeros();
		return plain.scale() > 0 ? BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale())) : BigFraction.of(plain.toBigIntegerExact());
	}

	static BigFraction of(String decimal) {
		return of(new BigDecimal(decimal));
	}

	static BigFraction rounded(BigFraction value, int places, RoundingMode mode) {
		return of(value.bigDecimalValue(places, mode));
	}

	/** @return the number as a finite decimal, or null when it has none of at most these places */
	static BigDecimal finite(BigFraction value, int places) {
		BigDecimal decimal = value.bigDecimalValue(places, RoundingMode.HALF_UP);
		return of(decimal).equals(value) ? decimal.stripTrailingZeros() : null;
	}

	static boolean isWhole(BigFraction value) {
		return value.getDenominator().equals(BigInteger.ONE);
	}

	private Exact() {
	}

}
