package vn.namro.proving.documentheading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTests {

	@Test
	void readsTheHeadingOfADecision() {
		Suggested suggested = Suggestions.of("""
				ỦY BAN NHÂN DÂN
				TỈNH HÀ TĨNH
				_______
				Số: 123/QĐ-UBND
				CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
				Độc lập - Tự do - Hạnh phúc
				Hà Tĩnh, ngày 15 tháng 3 năm 2024

				QUYẾT ĐỊNH
				Về việc ban hành Kế hoạch cải cách hành chính
				năm 2024
				_______
				CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
				Căn cứ Luật Tổ chức chính quyền địa phương;
				""", "scan001.pdf");

		assertThat(suggested).isEqualTo(new Suggested("123/QĐ-UBND", LocalDate.of(2024, 3, 15), "Ủy ban nhân dân tỉnh Hà Tĩnh",
				"Về việc ban hành Kế hoạch cải cách hành chính năm 2024"));
	}

	@Test
	void readsTheHeadingOfALetter() {
		Suggested suggested = Suggestions.of("""
				UBND TỈNH BẮC GIANG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
				SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
				Số: 45/SNNMT-VP              Bắc Giang, ngày 02 tháng 10 năm 2024
				V/v báo cáo kết quả thực hiện
				thủ tục hành chính quý III
				Kính gửi: Sở Nội vụ
				""", "x.pdf");

		assertThat(suggested.number()).isEqualTo("45/SNNMT-VP");
		assertThat(suggested.date()).isEqualTo(LocalDate.of(2024, 10, 2));
		assertThat(suggested.issuingBody()).isEqualTo("Sở Nông nghiệp và Môi trường");
		assertThat(suggested.abstractText()).isEqualTo("Báo cáo kết quả thực hiện thủ tục hành chính quý III");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			123-QD-UBND 15.3.2024 ve viec ban hanh ke hoach.pdf | 123/QĐ-UBND | 2024-03-15 | Ve viec ban hanh ke hoach
			45_KH_UBND_kế hoạch chuyển đổi số năm 2024.docx     | 45/KH-UBND  | -          | Kế hoạch chuyển đổi số năm 2024
			1284-QĐ-UBND.pdf                                    | 1284/QĐ-UBND | -         | -
			20240315 Biên bản họp hội đồng.pdf                  | -           | 2024-03-15 | Biên bản họp hội đồng
			IMG_20240315_101112.jpg                             | -           | 2024-03-15 | -
			12-BC-SNV ngày 5-1-2025.pdf                         | 12/BC-SNV   | 2025-01-05 | -
			99-QD-UBND 31.2.2024.pdf                            | 99/QĐ-UBND  | -          | -
			scan001.pdf                                         | -           | -          | -
			""")
	void readsFileNames(String name, String number, LocalDate date, String abstractText) {
		assertThat(Suggestions.of("", name)).isEqualTo(new Suggested(number, date, null, abstractText));
	}

	@Test
	void prefersThePageToTheName() {
		assertThat(Suggestions.of("Số: 7/TB-SNV\n", "9-QD-UBND 1.1.2024.pdf")).isEqualTo(new Suggested("7/TB-SNV", LocalDate.of(2024, 1, 1), null, null));
	}

	@Test
	void readsNothingFromRunningText() {
		assertThat(Suggestions.of("Trong số 12 cơ quan, có 5/12 đạt. Tổng số là 3.", "a.pdf")).isEqualTo(Suggested.NOTHING);
	}

}
