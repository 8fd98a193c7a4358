package vn.namro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.script.ScriptEngineManager;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the jar is made of, by its own bill of materials: the page src/docs/security.md relies on it. */
class BillOfMaterialsTests {

	private static final Map<String, String> VERSIONS = new TreeMap<>();

	@BeforeAll
	static void read() throws IOException {
		try (InputStream bill = BillOfMaterialsTests.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
			JsonNode components = new ObjectMapper().readTree(bill).path("components");
			components.forEach(component -> VERSIONS.put(component.path("group").asText() + ":" + component.path("name").asText(),
					component.path("version").asText()));
		}
	}

	@ParameterizedTest(name = "{0} is at least {1}")
	@CsvSource({ "org.apache.tomcat.embed:tomcat-embed-core, 10.1.61", "com.fasterxml.jackson.core:jackson-databind, 2.21.8",
			"org.postgresql:postgresql, 42.7.14", "ch.qos.logback:logback-core, 1.5.38", "org.glassfish.jersey.core:jersey-server, 3.1.12",
			"org.springframework:spring-core, 6.2.19", "org.springframework.security:spring-security-web, 6.5.11" })
	void carriesTheReleaseThatClosesKnownHoles(String artifact, String minimum) {
		assertThat(VERSIONS).containsKey(artifact);
		assertThat(Version.parse(VERSIONS.get(artifact))).isGreaterThanOrEqualTo(Version.parse(minimum));
	}

	@ParameterizedTest
	@ValueSource(strings = { "freemarker", "groovy", "graal", "nashorn", "jruby", "jython", "webauthn", "h2" })
	void carriesNothingThatRunsScriptsOrOpensAKnownHole(String word) {
		assertThat(VERSIONS.keySet()).noneMatch(artifact -> Stream.of(artifact.split("[:.-]")).anyMatch(part -> part.startsWith(word)));
	}

	@Test
	void findsNoScriptEngineButTheExpressionsOfDecisionTables() {
		assertThat(new ScriptEngineManager().getEngineFactories())
			.allSatisfy(factory -> assertThat(factory.getNames()).containsAnyOf("feel", "feel-unary-tests", "juel"));
	}

}
