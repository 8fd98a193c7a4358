package vn.namro.proving.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;

class DocumentKindsTests {

	private static final DocumentKinds KINDS = DocumentKinds.of(YamlFile.read(Path.of("config/evidence/kinds.yaml")));

	@Test
	void shipsTheTwentyNineKindsOfTheDecreeFirst() {
		assertThat(KINDS.all()).hasSizeGreaterThan(29);
		assertThat(KINDS.all().get(0).name()).isEqualTo("Nghị quyết");
		assertThat(KINDS.all().get(28).name()).isEqualTo("Thư công");
	}

	@ParameterizedTest
	@CsvSource({ "Báo cáo, Báo cáo", "BÁO CÁO, Báo cáo", "bao cao, Báo cáo", "Báo cáo cải cách hành chính năm, Báo cáo", "Ảnh chụp màn hình cổng, Ảnh",
			"Quyết định, Quyết định", "Quy định, Quy định", "Thông báo, Thông báo", "Thông cáo, Thông cáo", "Báo, ''", "Bản tin nội bộ, ''" })
	void knowsAKindWithoutRegardToCaseAccentsAndWhatFollows(String words, String kind) {
		assertThat(KINDS.named(words).map(DocumentKind::name).orElse("")).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "12/BC-STP, Báo cáo", "45/QĐ-UBND, Quyết định", "7/QyĐ-UBND, Quy định", "3/CTr-UBND, Chương trình", "3/CT-UBND, Chỉ thị",
			"30/2020/NĐ-CP, Nghị định", "123/STP-VP, Công văn", "123, ''", "ảnh, ''" })
	void readsTheKindFromTheNumber(String number, String kind) {
		assertThat(KINDS.numbered(number).map(DocumentKind::name).orElse("")).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "Báo cáo, báo cáo, , true", "Báo cáo, Kế hoạch, , false", "'Kế hoạch, Quyết định', Quyết định, , true", "Kế hoạch hoặc Báo cáo, bao cao, , true",
			"Báo cáo cải cách hành chính năm, Báo cáo, , true", "Báo cáo, , 12/BC-STP, true", "Báo cáo, , 12/KH-STP, false", "Báo cáo, Kế hoạch, 12/BC-STP, false",
			"Tài liệu chứng minh, Ảnh, , true", "'Ảnh chụp, đường dẫn', Ảnh, , true", "'Ảnh chụp, đường dẫn', Bản in đường dẫn, , true",
			"Sổ tiếp công dân, Tài liệu khác, , true", "Sổ tiếp công dân, sổ tiếp công dân, , true", "Sổ tiếp công dân, Báo cáo, , false", "Sổ tiếp công dân, , , false",
			"Báo cáo, Tài liệu khác, , false", ", Ảnh, , true" })
	void comparesWhatIsAskedWithWhatIsThere(String asked, String kind, String number, boolean fits) {
		assertThat(KINDS.fits(asked, kind, number)).isEqualTo(fits);
	}

	@Test
	void refusesTwoKindsOfOneName() {
		YamlFile yaml = YamlFile.of("kinds.yaml", "kinds:\n  - {name: Báo cáo}\n  - {name: Tường trình, also: [bao cao]}\n");
		assertThatThrownBy(() -> DocumentKinds.of(yaml)).isInstanceOf(InvalidInputException.class).hasMessageContaining("kinds.yaml, dòng 2").hasMessageContaining("bao cao");
	}

	@Test
	void refusesTwoKindsOfOneSymbol() {
		YamlFile yaml = YamlFile.of("kinds.yaml", "kinds:\n  - {name: Báo cáo, symbol: BC}\n  - {name: Bảng, symbol: BC}\n");
		assertThatThrownBy(() -> DocumentKinds.of(yaml)).isInstanceOf(InvalidInputException.class).hasMessageContaining("'BC'");
	}

}
