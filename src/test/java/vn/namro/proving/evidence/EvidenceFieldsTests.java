package vn.namro.proving.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.platform.input.InvalidInputException;

/** What people tell about a document is checked field by field. */
class EvidenceFieldsTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 11, 30);

	@Test
	void takesWhatIsThereAndLeavesTheRestOpen() {
		EvidenceFields fields = fields(Map.of("number", " 12/BC ", "date", "2023-11-30", "abstract", "", "personalData", "on"));
		assertThat(fields.number()).isEqualTo("12/BC");
		assertThat(fields.date()).isEqualTo(TODAY);
		assertThat(fields.abstractText()).isNull();
		assertThat(fields.personalData()).isTrue();
		assertThat(fields(Map.of("personalData", "false")).personalData()).isFalse();
		assertThat(fields(Map.of()).personalData()).isNull();
	}

	@Test
	void namesEveryFieldThatCannotBeTaken() {
		InvalidInputException refused = catchThrowableOfType(InvalidInputException.class,
				() -> fields(Map.of("date", "30/11/2023", "pages", "ba", "document", "x", "kind", "a".repeat(2001))));
		assertThat(refused.messages()).containsExactly("Loại tài liệu dài quá 2000 ký tự.", "Ngày văn bản '30/11/2023' không hợp lệ; ghi năm-tháng-ngày như 2024-03-15.",
				"Trang 'ba' không hợp lệ; ghi như 12 hoặc 3-5 hoặc 1, 4-6.", "Mã tài liệu 'x' không hợp lệ.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "12-15", "3 – 5", "1, 4-6; 9" })
	void takesPagesAsPeopleWriteThem(String pages) {
		List<String> complaints = new ArrayList<>();
		assertThat(EvidenceFields.pages(pages, complaints)).isEqualTo(pages);
		assertThat(complaints).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-3", "3-", "trang 5", "1,,2", "123456" })
	void refusesWhatIsNoPage(String pages) {
		List<String> complaints = new ArrayList<>();
		EvidenceFields.pages(pages, complaints);
		assertThat(complaints).hasSize(1);
	}

	private static EvidenceFields fields(Map<String, String> fields) {
		return EvidenceFields.of(fields::get, TODAY);
	}

}
