package vn.namro.criteria.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.criteria.rule.Rules;
import vn.namro.platform.input.InvalidInputException;

/** A criteria set adds up at every level, and says who gives the points of each leaf. */
class CriteriaSetFileTests {

	private static final Path SMALL = Path.of("src/test/resources/small/catalogues/nho.yaml");

	@TempDir
	private Path directory;

	@Test
	void theShippedSetHasEightFieldsThatAddUpTo100() {
		CriteriaSetFile set = CriteriaSetFile.read(Path.of("config/catalogues/par-index-2022-2024.yaml"));
		assertThat(set.criteria()).hasSize(8);
		assertThat(set.criteria().stream().map(CriteriaSetFile.Entry::maximum).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
		assertThat(set.maximum()).isEqualByComparingTo("100");
		assertThat(set.criteria().get(7).criteria()).extracting(CriteriaSetFile.Entry::code).containsExactly("8.1", "8.2");
		assertThat(set.criteria()).filteredOn(entry -> !entry.verified()).allSatisfy(entry -> assertThat(entry.note()).as(entry.code()).isNotBlank());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			maximum: 2.5 | maximum: 3     | criteria[1].criteria | tổng điểm tối đa là 6.5, không bằng 6
			maximum: 10  | maximum: 100   | criteria             | tổng điểm tối đa là 10, không bằng 100
			maximum: 10  | version: "2"   | criteria             | bộ tiêu chí cần có maximum và criteria
			code: "2.2"  | code: "2.1"    | criteria[1].criteria[1] | mã tiêu chí '2.1' bị trùng
			method: survey | method: guess | criteria[1].criteria[2] | method phải là self, survey hoặc authority
			lead: so-tu-phap | note: "-"  | criteria[1].criteria[0] | tiêu chí tự chấm phải có cơ quan chủ trì (lead)
			""")
	void namesWhatDoesNotAddUp(String text, String replacement, String field, String message) throws IOException {
		Path broken = this.directory.resolve("broken.yaml");
		String set = Files.readString(SMALL).replace("version: \"1\"\n", "");
		assertThat(set).contains(text);
		Files.writeString(broken, set.replaceFirst(java.util.regex.Pattern.quote(text), replacement));
		assertThatThrownBy(() -> CriteriaSetFile.read(broken)).isInstanceOf(InvalidInputException.class)
			.message()
			.startsWith(broken + ", dòng ")
			.endsWith("trường " + field + ": " + message)
			.hasLineCount(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			code: "2.2"   | code: "3.2"             | mã '3.2' nằm trong lĩnh vực '2' nên phải bắt đầu bằng '2.'
			maximum: 2.5  | maximum: 2.50005        | không quá 4 chữ số thập phân
			maximum: 10   | maximum: 10000          | điểm phải nhỏ hơn 10000
			- 2023        | - 202                   | năm áp dụng phải từ 2000 đến 2100
			""")
	void namesWhatCouldNotBeKept(String text, String replacement, String message) throws IOException {
		Path broken = this.directory.resolve("broken.yaml");
		Files.writeString(broken, Files.readString(SMALL).replaceFirst(java.util.regex.Pattern.quote(text), replacement));
		assertThatThrownBy(() -> CriteriaSetFile.read(broken)).message().contains(message);
	}

	/** An option is the first kind of rule that provinces write. */
	@Test
	void readsFiguresThatAreOptions() {
		CriteriaSetFile set = CatalogueController.example();
		assertThat(set.rules().get("1.1").figures()).singleElement().satisfies(figure -> assertThat(figure.options()).containsExactly("Kịp thời", "Chậm", "Không ban hành"));
		assertThat(Rules.points(set.rules().get("1.1"), Map.of("mucDo", "Chậm"))).isEqualByComparingTo("1");
	}

	@Test
	void refusesMaximaOfNothing() throws IOException {
		Path broken = this.directory.resolve("broken.yaml");
		Files.writeString(broken, Files.readString(SMALL).replace("maximum: 2.5", "maximum: 0"));
		assertThatThrownBy(() -> CriteriaSetFile.read(broken)).message().contains("trường criteria[1].criteria[0]: điểm tối đa phải lớn hơn 0");
	}

}
