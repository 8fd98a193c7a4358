package vn.namro.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same content has the same bytes, whoever writes it down, and nothing of it is lost. */
class CanonicalReportTests {

	private static final Path SAMPLES = Path.of("src/test/resources/report");

	@ParameterizedTest
	@ValueSource(strings = { "agencyReport", "provinceReport" })
	void readsAndWritesASampleWithoutLoss(String kind) throws IOException {
		byte[] sample = Files.readAllBytes(SAMPLES.resolve(kind + ".json"));
		ReportContent content = CanonicalReport.read(sample);
		byte[] written = CanonicalReport.write(content);
		assertThat(new ObjectMapper().readTree(written)).isEqualTo(new ObjectMapper().readTree(sample));
		assertThat(CanonicalReport.write(CanonicalReport.read(written))).isEqualTo(written);
		assertThat(new String(written, java.nio.charset.StandardCharsets.UTF_8)).startsWith("{\"agency\":").doesNotContain("E+").doesNotContain("\n");
	}

}
