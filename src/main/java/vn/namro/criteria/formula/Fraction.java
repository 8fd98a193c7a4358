package vn.namro.criteria.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a third times three is one, which the 34 digits of FEEL would cut to 0.99. Not that of commons-numbers, which in 1.2
 * takes -1 for less than -1000.
 *
 * @param numerator in lowest terms
 * @param denominator greater than 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

	public static final Fraction ZERO = of(0);

	public static final Fraction ONE = of(1);

	public Fraction {
		if (denominator.signum() == 0) {
			throw new ArithmeticException("Division by zero");
		}
		if (!denominator.equals(BigInteger.ONE)) {
			BigInteger common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
			numerator = numerator.divide(common);
			denominator = denominator.divide(common);
		}
	}

	public static Fraction of(long whole) {
		return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
	}

	public static Fraction of(BigDecimal decimal) {
		return decimal.scale() > 0 ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())) : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
	}

	public static Fraction of(String decimal) {
		return of(new BigDecimal(decimal));
	}

	public Fraction add(Fraction other) {
		return new Fraction(this.numerator.multiply(other.denominator).add(other.numerator.multiply(this.denominator)), this.denominator.multiply(other.denominator));
	}

	public Fraction subtract(Fraction other) {
		return add(other.negate());
	}

	public Fraction multiply(Fraction other) {
		return new Fraction(this.numerator.multiply(other.numerator), this.denominator.multiply(other.denominator));
	}

	public Fraction multiply(long factor) {
		return multiply(of(factor));
	}

	/** @throws ArithmeticException for zero */
	public Fraction divide(Fraction other) {
		return multiply(other.reciprocal());
	}

	public Fraction reciprocal() {
		return new Fraction(this.denominator, this.numerator);
	}

	public Fraction negate() {
		return new Fraction(this.numerator.negate(), this.denominator);
	}

	public Fraction abs() {
		return signum() < 0 ? negate() : this;
	}

	public int signum() {
		return this.numerator.signum();
	}

	@Override
	public int compareTo(Fraction other) {
		return this.numerator.multiply(other.denominator).compareTo(other.numerator.multiply(this.denominator));
	}

	public BigDecimal decimal(int places, RoundingMode mode) {
		return new BigDecimal(this.numerator).divide(new BigDecimal(this.denominator), places, mode);
	}

	public Fraction rounded(int places, RoundingMode mode) {
		return of(decimal(places, mode));
	}

	public boolean isWhole() {
		return this.denominator.equals(BigInteger.ONE);
	}

	/** Whether it is a decimal of at most these places. */
	public boolean isDecimal(int places) {
		return rounded(places, RoundingMode.DOWN).equals(this);
	}

}
