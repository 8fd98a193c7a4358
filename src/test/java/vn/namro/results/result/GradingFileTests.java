package vn.namro.results.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thresholds that a province sets, and what is refused of them. */
class GradingFileTests {

	@TempDir
	private Path directory;

	@Test
	void readsWhatIsShipped() {
		GradingFile.Grading grading = GradingFile.read(Path.of("config/results/grading.yaml")).of("par-index-2022-2024", 2023);
		assertThat(grading.leagues().get(0).gradeOf(new BigDecimal("88.37"))).isEqualTo("Nhóm B");
		assertThat(grading.leagues().get(0).gradeOf(new BigDecimal("90"))).isEqualTo("Nhóm A");
	}

	@Test
	void takesTheFirstThatNamesSetAndYear() throws IOException {
		GradingFile file = read("""
				gradings:
				  - {set: bo, years: [2024], leagues: [{name: Một}]}
				  - {set: bo, leagues: [{name: Hai}]}
				""");
		assertThat(file.of("bo", 2024).leagues().get(0).name()).isEqualTo("Một");
		assertThat(file.of("bo", 2023).leagues().get(0).name()).isEqualTo("Hai");
		assertThat(file.of("khac", 2023).leagues()).isEmpty();
	}

	@Test
	void refusesThresholdsThatDoNotFall() {
		assertThatThrownBy(() -> read("""
				gradings:
				  - leagues:
				      - grades:
				          - {name: A, from: 80}
				          - {name: B, from: 80}
				""")).hasMessageContaining("ngưỡng xếp loại phải giảm dần");
	}

	@Test
	void doesWithoutTheFile() {
		assertThat(GradingFile.read(this.directory.resolve("grading.yaml")).of("bo", 2023).leagues()).isEmpty();
	}

	private GradingFile read(String yaml) throws IOException {
		return GradingFile.read(Files.writeString(this.directory.resolve("grading.yaml"), yaml));
	}

}
