package vn.namro.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and dates are read as Vietnamese papers write them, and a doubtful one is not guessed. */
class ValuesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			8,48       | 8.48
			85.95      | 85.95
			1.234,5    | 1234.5
			1.234.567  | 1234567
			84,48 %    | 84.48
			100%       | 100
			-20        | -20
			1 200      | 1200
			""")
	void readsNumbers(String text, BigDecimal number) {
		assertThat(Values.decimal(text)).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tám", "1,2,3", "12/100", "8,48 điểm", "=1+1" })
	void readsNoNumberIntoOtherWords(String text) {
		assertThat(Values.decimal(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "30/11/2024", "30-11-2024", "30.11.2024", "2024-11-30", "ngày 30/11/2024", "ngày 30 tháng 11 năm 2024", " 30 / 11 / 2024 " })
	void readsDates(String text) {
		assertThat(Values.date(text)).contains(LocalDate.of(2024, 11, 30));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/02/2024", "29/02/2023", "30/13/2024", "30/11/24", "tháng 11", "30/11" })
	void readsNoDateThatDoesNotExistOrIsNotWhole(String text) {
		assertThat(Values.date(text)).isEmpty();
	}

	@Test
	void suggestsWhatIsWrittenMostAlike() {
		List<String> names = List.of("Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính");
		assertThat(Words.nearest("So noi vu", names, name -> name)).contains("Sở Nội vụ");
		assertThat(Words.nearest("Sở Tư phap tỉnh", names, name -> name)).contains("Sở Tư pháp");
		assertThat(Words.nearest("Bộ Ngoại giao nước ngoài", names, name -> name)).isEmpty();
	}

}
