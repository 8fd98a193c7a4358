package vn.namro.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same content has the same bytes, whoever writes it down, and nothing of it is lost; the examples that tell the names to the writers of
 * templates leave out none.
 */
class CanonicalReportTests {

	@ParameterizedTest
	@ValueSource(strings = { "src/test/resources/report/agencyReport.json", "src/test/resources/report/provinceReport.json",
			"src/main/resources/document/agencyReport.json", "src/main/resources/document/provinceReport.json" })
	void readsAndWritesASampleWithoutLoss(Path file) throws IOException {
		byte[] sample = Files.readAllBytes(file);
		ReportContent content = CanonicalReport.read(sample);
		byte[] written = CanonicalReport.write(content);
		assertThat(new ObjectMapper().readTree(written)).isEqualTo(new ObjectMapper().readTree(sample));
		assertThat(CanonicalReport.write(CanonicalReport.read(written))).isEqualTo(written);
		assertThat(new String(written, java.nio.charset.StandardCharsets.UTF_8)).startsWith("{\"agency\":").doesNotContain("E+").doesNotContain("\n");
	}

}
