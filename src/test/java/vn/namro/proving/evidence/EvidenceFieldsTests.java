package vn.namro.proving.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
				() -> fields(Map.of("date", "30/11/2023", "pages", "ba", "document", "x", "kind", "a".repeat(101), "personalData", "có")));
		assertThat(refused.messages()).containsExactly("Loại tài liệu dài quá 100 ký tự.", "Ngày văn bản '30/11/2023' không hợp lệ; ghi năm-tháng-ngày như 2024-03-15.",
				"Trang 'ba' không hợp lệ; ghi như 12 hoặc 3-5 hoặc 1, 4-6.", "Mã tài liệu 'x' không hợp lệ.",
				"Dữ liệu cá nhân (personalData): 'có' không hợp lệ; ghi true hoặc false.");
		assertThat(refused.code()).isEqualTo("evidence.fields");
	}

	@Test
	void keepsNothingThatIsNotSeen() {
		EvidenceFields fields = fields(Map.of("number", "12\u202e/QĐ\u0007-UBND", "issuingBody", "Sơ\u0309 Tư pháp", "abstract", "\u200b"));
		assertThat(fields.number()).isEqualTo("12/QĐ-UBND");
		assertThat(fields.issuingBody()).isEqualTo("Sở Tư pháp");
		assertThat(fields.abstractText()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/02/2023", "2023-02-31", "0000-01-01", "1899-12-31", "2023-12-01", "hôm nay" })
	void refusesDaysThatNoDocumentHas(String date) {
		assertThat(catchThrowableOfType(InvalidInputException.class, () -> fields(Map.of("date", date))).messages()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "12-15", "3 – 5", "1, 4-6; 9" })
	void takesPagesAsPeopleWriteThem(String pages) {
		assertThat(fields(Map.of("pages", pages)).pages()).isEqualTo(pages);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-3", "3-", "trang 5", "1,,2", "123456", "0", "1, 0-2", "5-3", "٣" })
	void refusesWhatIsNoPage(String pages) {
		assertThat(catchThrowableOfType(InvalidInputException.class, () -> fields(Map.of("pages", pages))).messages()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "3, application/pdf, 3", "1-3, application/pdf, 3", "'1; 2', image/tiff, 2", "9, application/msword, 1", "9, application/pdf," })
	void takesPagesThatTheFileMayHave(String pages, String mediaType, Integer count) {
		assertThatNoException().isThrownBy(() -> CitedPages.requireInside(pages, mediaType, count));
	}

	@ParameterizedTest
	@CsvSource({ "4, application/pdf, 3", "2-9, application/pdf, 3", "'1, 99', image/tiff, 2", "2, image/jpeg, 1" })
	void refusesPagesThatTheFileDoesNotHave(String pages, String mediaType, Integer count) {
		assertThatThrownBy(() -> CitedPages.requireInside(pages, mediaType, count)).isInstanceOf(UnusableFieldsException.class)
			.hasMessageStartingWith("Tệp chỉ có " + count + " trang");
	}

	private static EvidenceFields fields(Map<String, String> fields) {
		return EvidenceFields.of(fields::get, TODAY);
	}

}
