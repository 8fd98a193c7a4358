package vn.namro.proving.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.platform.input.InvalidInputException;

/** A document proves something only with number, date, issuing body and abstract. */
class EvidenceDocumentTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 11, 30);

	@Test
	void takesACompleteDocument() {
		assertThat(EvidenceDocument.of(" 12/BC-SNV ", "2023-11-30", "Sở Nội vụ ", " Báo cáo ", TODAY))
			.isEqualTo(new EvidenceDocument("12/BC-SNV", TODAY, "Sở Nội vụ", "Báo cáo"));
	}

	@Test
	void namesEveryFieldThatIsMissing() {
		assertThat(refusal("", "", " ", null)).containsExactly("Số, ký hiệu văn bản không được để trống.", "Cơ quan ban hành không được để trống.",
				"Trích yếu không được để trống.", "Ngày văn bản còn trống hoặc không hợp lệ.");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "30/11/2023", "2023-02-30", "hôm qua" })
	void refusesADateThatIsNone(String date) {
		assertThat(refusal("12/BC", date, "Sở Nội vụ", "Báo cáo")).containsExactly("Ngày văn bản còn trống hoặc không hợp lệ.");
	}

	@Test
	void refusesADocumentOfTomorrow() {
		assertThat(refusal("12/BC", "2023-12-01", "Sở Nội vụ", "Báo cáo")).containsExactly("Ngày văn bản không được sau ngày hôm nay.");
	}

	@Test
	void listsDocumentsForPeople() {
		EvidenceDocument document = new EvidenceDocument("12/BC-SNV", TODAY, "Sở Nội vụ", "Báo cáo");
		assertThat(EvidenceDocument.list(List.of())).isEmpty();
		assertThat(EvidenceDocument.list(List.of(document))).isEqualTo("\n\nVăn bản kiểm chứng:\n- 12/BC-SNV ngày 30/11/2023, Sở Nội vụ: Báo cáo");
	}

	@Test
	void namesWhatNoOfficeIssuedByWhatIsKnown() {
		assertThat(new EvidenceDocument(null, null, null, "Ảnh hội nghị").text()).isEqualTo("Ảnh hội nghị");
		assertThat(new EvidenceDocument(null, TODAY, null, "Ảnh hội nghị").text()).isEqualTo("ngày 30/11/2023: Ảnh hội nghị");
		assertThat(new EvidenceDocument("12/BC", null, "Sở Nội vụ", "Báo cáo").text()).isEqualTo("12/BC, Sở Nội vụ: Báo cáo");
	}

	private static List<String> refusal(String number, String dated, String issuingBody, String abstractText) {
		return catchThrowableOfType(InvalidInputException.class, () -> EvidenceDocument.of(number, dated, issuingBody, abstractText, TODAY)).messages();
	}

}
