package vn.namro.proving.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.platform.workbook.Problem;

class DeclaredProofTests {

	@ParameterizedTest
	@CsvSource({ "Y-12-14, 2024, 2024-12-14", "Y-1-12-15, 2024, 2023-12-15", "Y-02-29, 2024, 2024-02-29", "Y-02-29, 2023, 2023-02-28" })
	void knowsTheDaysOfAWindow(String relative, int year, String day) {
		assertThat(proof("Báo cáo", relative, null, null).firstDay(year)).isEqualTo(day);
		assertThat(proof("Báo cáo", null, relative, null).lastDay(year)).isEqualTo(day);
	}

	@Test
	void isNeededOnceUnlessItSaysOtherwise() {
		assertThat(proof("Báo cáo", null, null, null)).satisfies(proof -> {
			assertThat(proof.required()).isTrue();
			assertThat(proof.needed()).isEqualTo(1);
		});
	}

	@ParameterizedTest
	@CsvSource({ "'', , , , evidence.kind", "Báo cáo, 2023-01-01, , , evidence.window", "Báo cáo, , Y-02-30, , evidence.window",
			"Báo cáo, Y-12-01, Y-11-30, , evidence.window", "Báo cáo, , , 0, evidence.count" })
	void saysWhatIsWrong(String kind, String from, String until, Integer count, String code) {
		assertThat(proof(kind, from, until, count).problems(List.of("items", 0))).extracting(Problem::code).containsExactly(code);
	}

	@Test
	void takesAWindowThatBeginsInTheYearBefore() {
		assertThat(proof("Kế hoạch", "Y-1-12-15", "Y-12-14", 2).problems(List.of())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Báo cáo", "Báo cáo x 4 | Thủ trưởng cơ quan | Y-03-01..Y-12-31", "Kế hoạch, Quyết định | ..Y-12-14 | không bắt buộc | ghi chú: bản ký số",
			"Ảnh chụp | Y-1-12-15..", "Báo cáo\nKế hoạch x 2 | Kho bạc Nhà nước" })
	void isWrittenAndReadInOneCell(String cell) {
		assertThat(ProofWords.write(ProofWords.read(cell))).isEqualTo(cell);
	}

	@Test
	void readsTheParts() {
		assertThat(ProofWords.read("Báo cáo × 2 | Thủ trưởng cơ quan | Y-12-01..Y-12-31 | Không bắt buộc | Ghi chú: quý")).containsExactly(
				new DeclaredProof("Báo cáo", "Thủ trưởng cơ quan", "Y-12-01", "Y-12-31", 2, false, "quý"));
	}

	private static DeclaredProof proof(String kind, String from, String until, Integer count) {
		return new DeclaredProof(kind, null, from, until, count, null, null);
	}

}
