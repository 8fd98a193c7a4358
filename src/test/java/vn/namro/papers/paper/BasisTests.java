package vn.namro.papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** What a paper is based on, as a sentence after "Căn cứ". */
class BasisTests {

	private static final LocalDate DAY = LocalDate.of(2023, 2, 4);

	@Test
	void namesKindNumberDayIssuerAndMatter() {
		assertThat(said("288/QĐ-BNV", DAY, "Bộ Nội vụ", "Phê duyệt kết quả SIPAS năm 2022"))
			.isEqualTo("Quyết định số 288/QĐ-BNV ngày 04 tháng 02 năm 2023 của Bộ Nội vụ phê duyệt kết quả SIPAS năm 2022");
	}

	@Test
	void keepsTheNameOfWhatIsPutIntoForce() {
		assertThat(said("876/QĐ-BNV", null, "Bộ Nội vụ", "Đề án xác định Chỉ số")).isEqualTo("Quyết định số 876/QĐ-BNV của Bộ Nội vụ về Đề án xác định Chỉ số");
	}

	@Test
	void saysTheKindOnce() {
		assertThat(said("280/CĐ-TTg", null, "Thủ tướng Chính phủ", "Công điện chấn chỉnh việc")).isEqualTo("Công điện số 280/CĐ-TTg của Thủ tướng Chính phủ chấn chỉnh việc");
		assertThat(said("12-NQ/TU", null, "Tỉnh ủy", "Nghị quyết về cải cách")).isEqualTo("Nghị quyết số 12-NQ/TU của Tỉnh ủy về cải cách");
	}

	@Test
	void leavesAloneWhatItDoesNotKnow() {
		assertThat(said("5/XYZ-A", null, "Sở", "PAPI")).isEqualTo("số 5/XYZ-A của Sở PAPI");
		assertThat(said(null, null, "UNDP", "Kết quả PAPI năm 2022")).isEqualTo("Kết quả PAPI năm 2022 của UNDP");
		assertThat(said(null, null, null, null)).isNull();
	}

	private static String said(String number, LocalDate date, String issuer, String title) {
		return new Basis(number, date, issuer, title).said();
	}

}
