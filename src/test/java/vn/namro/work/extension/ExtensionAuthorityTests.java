package vn.namro.work.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may decide a later date, row by row. */
class ExtensionAuthorityTests {

	private static final DmnEngine DMN = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@ParameterizedTest
	@CsvSource({ "coordinator, 0, 1, coordinator", "coordinator, 1, 15, coordinator", "coordinator, 1, 16, leader", "coordinator, 2, 1, leader",
			"leader, 0, 1, leader", "leader, 3, 90, leader" })
	void dependsOnWhoSetTheDateHowOftenItMovedAndHowFar(String dateSetBy, int earlier, int days, String authority) throws IOException {
		try (InputStream model = Files.newInputStream(Path.of("processes/request/extensionAuthority.dmn"))) {
			DmnDecision decision = DMN.parseDecision("extensionAuthority", model);
			assertThat(DMN.evaluateDecisionTable(decision,
					Variables.putValue("dateSetBy", dateSetBy).putValue("earlierExtensions", earlier).putValue("daysAsked", days)).<String>getSingleEntry())
				.isEqualTo(authority);
		}
	}

}
