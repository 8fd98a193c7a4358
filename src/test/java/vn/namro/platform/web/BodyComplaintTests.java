package vn.namro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sends a body that cannot be read hears which field it was. */
class BodyComplaintTests {

	private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

	record Line(BigDecimal maximum) {
	}

	record Body(Integer year, LocalDate date, List<Line> lines) {
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"year": "zz"}                    | Trường year: giá trị 'zz' không dùng được.
			{"date": "32/13/2024"}            | Trường date: giá trị '32/13/2024' không dùng được.
			{"lines": [{}, {"maximum": "a"}]} | Trường lines[1].maximum: giá trị 'a' không dùng được.
			{"lines": "x"}                    | Trường lines: không đúng kiểu dữ liệu.
			[]                                | Nội dung gửi lên không đúng dạng JSON mà địa chỉ này nhận.
			{"year":: 1}                      | Nội dung gửi lên không phải JSON: lỗi ở dòng 1, cột 9.
			""")
	void namesTheFieldOrThePlace(String body, String words) {
		assertThat(BodyComplaint.of(catchThrowable(() -> JSON.readValue(body, Body.class)))).isEqualTo(words);
	}

}
