package vn.namro.scores.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines are proposed for a closer look. */
class HintsTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# maximum, self, documents, lastSelf, lastAppraised, others, hints
			4, 3,   1, -,   -,   -,   ''
			4, -,   0, -,   -,   -,   Cơ quan không tự chấm
			4, 3,   0, -,   -,   -,   Chưa có tài liệu kiểm chứng
			4, 0,   0, -,   -,   -,   ''
			4, 3,   1, 3,   2.2, -,   Năm trước thẩm định thấp hơn tự chấm nhiều|Tự chấm cao hơn hẳn điểm năm trước
			4, 2.2, 1, 3,   2.2, -,   Năm trước thẩm định thấp hơn tự chấm nhiều
			4, 3,   1, 3,   2.21, -,  ''
			4, 3,   1, -,   -,   2.2, Tự chấm cao hơn hẳn các cơ quan khác
			4, 3,   1, -,   -,   2.3, ''
			""")
	void saysWhy(BigDecimal maximum, BigDecimal self, int documents, BigDecimal lastSelf, BigDecimal lastAppraised, BigDecimal others, String hints) {
		assertThat(String.join("|", Hints.of(new Hints.Facts(maximum, self, documents, lastSelf, lastAppraised, others)))).isEqualTo(hints);
	}

}
