package vn.namro.scores.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.input.InvalidInputException;

/** Points stay exact decimals from the form to the database, and stay within the criterion. */
class PointsTests {

	private static final Criterion CRITERION = new Criterion("set", "2.1", "2", "Văn bản quy phạm", new BigDecimal("2.5000"), "self", "so-tu-phap", true, false);

	@ParameterizedTest
	@CsvSource({ "0, 0", "2.5, 2.5", "'2,5', 2.5", "' 1.25 ', 1.25", "0.1234, 0.1234", "1e0, 1", "2.50000000, 2.5" })
	void takesDecimals(String typed, String points) {
		assertThat(Points.of(typed, CRITERION)).isEqualByComparingTo(points);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "null", delimiter = '|', textBlock = """
			null    | Tiêu chí 2.1: chưa nhập điểm.
			' '     | Tiêu chí 2.1: chưa nhập điểm.
			-0.1    | Tiêu chí 2.1: điểm -0,1 phải từ 0 đến 2,5.
			2.5001  | Tiêu chí 2.1: điểm 2,5001 phải từ 0 đến 2,5.
			1e5     | Tiêu chí 2.1: điểm 1e5 phải từ 0 đến 2,5.
			0.12345 | Tiêu chí 2.1: '0.12345' không phải số điểm hợp lệ (tối đa 4 chữ số thập phân).
			1.2.3   | Tiêu chí 2.1: '1.2.3' không phải số điểm hợp lệ (tối đa 4 chữ số thập phân).
			hai     | Tiêu chí 2.1: 'hai' không phải số điểm hợp lệ (tối đa 4 chữ số thập phân).
			NaN     | Tiêu chí 2.1: 'NaN' không phải số điểm hợp lệ (tối đa 4 chữ số thập phân).
			""")
	void refusesWhatIsNoPoints(String typed, String message) {
		assertThatThrownBy(() -> Points.of(typed, CRITERION)).isInstanceOf(InvalidInputException.class).hasMessage(message);
	}

	@Test
	void writesPointsForPeopleAndForms() {
		assertThat(Points.text(new BigDecimal("2.5000"))).isEqualTo("2.5");
		assertThat(Points.text(new BigDecimal("10.0000"))).isEqualTo("10");
		assertThat(Points.text(new BigDecimal("0.0000"))).isEqualTo("0");
		assertThat(Points.text(null)).isEqualTo("—");
		assertThat(Points.field(null)).isEmpty();
		assertThat(Points.field(new BigDecimal("100.0000"))).isEqualTo("100");
	}

}
