package vn.namro.criteria.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published figures come out of their parts, digit by digit. */
class RoundingTests {

	/** What provinces and the ministry printed, see the sources in the catalogues. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			62.62, 70,   DOWN,    2, 89.45
			62.62, 70,   HALF_UP, 2, 89.46
			61.46, 70,   DOWN,    2, 87.80
			12.75, 13,   HALF_UP, 2, 98.08
			31,    75,   HALF_UP, 2, 41.33
			76.5,  84,   HALF_UP, 2, 91.07
			72,    80,   DOWN,    2, 90.00
			1,     3,    CEILING, 1, 33.4
			""")
	void sharesOfTheApplicableMaximum(BigDecimal part, BigDecimal of, RoundingMode mode, int places, String printed) {
		assertThat(new Rounding(mode, places).percentage(part, of)).isEqualTo(printed);
	}

	/** 54.20 of 61.5 and 31.59 of 38.5 were printed beside 85.78: the parts were rounded for print, the sum from what was behind them. */
	@Test
	void aTotalIsRoundedOnceFromExactParts() {
		BigDecimal appraised = new BigDecimal("54.196");
		BigDecimal impact = new BigDecimal("8.2296").add(new BigDecimal("18.0498")).add(new BigDecimal("5.3081"));
		Rounding total = Roundings.USUAL.total();
		assertThat(total.apply(appraised)).isEqualTo("54.20");
		assertThat(total.apply(impact)).isEqualTo("31.59");
		assertThat(total.apply(appraised.add(impact))).isEqualTo("85.78");
		assertThat(total.apply(new BigDecimal("54.20").add(new BigDecimal("31.59")))).isEqualTo("85.79");
	}

	@Test
	void impactIsTheSumOfItsThreeParts() {
		assertThat(new BigDecimal("8.23").add(new BigDecimal("18.05")).add(new BigDecimal("5.31"))).isEqualTo("31.59");
	}

	@Test
	void knowsWhatItCannotDo() {
		assertThat(new Rounding(RoundingMode.UNNECESSARY, 2).isUsable()).isFalse();
		assertThat(new Rounding(RoundingMode.DOWN, 5).isUsable()).isFalse();
		assertThat(Rounding.FINE.isUsable()).isTrue();
	}

}
