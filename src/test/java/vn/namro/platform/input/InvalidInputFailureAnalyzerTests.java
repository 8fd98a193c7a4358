package vn.namro.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Whoever starts the application from files that are wrong reads where, and no stack trace. */
class InvalidInputFailureAnalyzerTests {

	@Test
	void tellsWhatIsWrongHoweverDeepItLies() {
		IllegalStateException failure = new IllegalStateException("bean", new InvalidInputException(List.of("config/calendar: không tìm thấy thư mục.", "dòng 2: sai.")));
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, (type, name, others) -> { })).filteredOn(InvalidInputFailureAnalyzer.class::isInstance)
			.singleElement()
			.extracting(analyzer -> analyzer.analyze(failure))
			.satisfies(analysis -> {
				assertThat(((FailureAnalysis) analysis).getDescription()).isEqualTo("config/calendar: không tìm thấy thư mục.\ndòng 2: sai.");
				assertThat(((FailureAnalysis) analysis).getAction()).contains("NAMRO_CONFIG_DIR");
			});
	}

}
