package vn.namro.scores.lineform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as Vietnamese offices write them. */
class NumeralsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1.234,5|1234.5", "1.234.567|1234567", "1.234|1234", "12.345,678|12345.678", "3,5|3.5", "3.5|3.5", "0,234|0.234", "0.234|0.234",
			"1234.5|1234.5", "1,234.5|1234.5", "1,234,567|1234567", "7|7", " 45 |45", "-2,5|-2.5", "1 234,5|1234.5", "3.1425|3.1425", "08|8" })
	void readsWhatPeopleTypeAndPaste(String text, BigDecimal number) {
		assertThat(Numerals.parse(text)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "1,2,3", "1.23.456", "1e9", "0x10", "NaN", "45%", "1.234,5,6", "một", "=1+1", "1234567890123456789012345", ",5", "5," })
	void refusesWhatIsNoNumber(String text) {
		assertThat(Numerals.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1234.5|1.234,5", "3.50|3,5", "0|0", "0.0000|0", "1234567|1.234.567", "0.0625|0,0625", "-2.5|-2,5" })
	void writesWhatItReadsBack(BigDecimal number, String text) {
		assertThat(Numerals.text(number)).isEqualTo(text);
		assertThat(Numerals.parse(text)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
	}

}
