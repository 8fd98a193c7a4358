package vn.namro.year.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.namro.NamroApplication;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.testing.LadderOracle;

/**
 * The command {@code simulate} as a user meets it: wrong input is answered with one line, and a small year runs to its
 * end. The year runs in a process of its own, because engine and clock are static and the other tests share theirs.
 */
class SimulateCommandTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Path SMALL = Path.of("src/test/resources/small");

	@TempDir
	private Path directory;

	@Test
	void namesThePlanThatDoesNotExist() {
		assertRefused("--plan=config/plans/khong-co.yaml", "config/plans/khong-co.yaml: không tìm thấy tệp");
	}

	@Test
	void namesFileLineAndFieldOfABrokenPlan() throws IOException {
		Path broken = this.directory.resolve("broken.yaml");
		String seed = Files.readString(Path.of("config/plans/ha-tinh-2023.yaml"));
		Files.writeString(broken, seed.replaceFirst("lead: so-noi-vu", "lead: so-y-te"));
		int line = (int) seed.substring(0, seed.indexOf("lead: so-noi-vu")).lines().count();
		assertRefused("--plan=" + broken, broken + ", dòng " + line + ", trường items[2].lead: không có cơ quan 'so-y-te'");
		Files.writeString(broken, "code: x\n  title: y\n");
		assertRefused("--plan=" + broken, broken + ", dòng 2: sai cú pháp YAML (");
	}

	@Test
	void playsASmallYearTheSameWayTwice() throws Exception {
		Year[] years = { start("first", 7), start("second", 7) };
		JsonNode first = years[0].end();
		years[1].end();
		assertThat(first.get("invariants")).isNotEmpty().allSatisfy(invariant -> assertThat(invariant.get("holds").asBoolean()).as(invariant.toString()).isTrue());
		assertThat(first.get("assignments")).extracting(assignment -> assignment.get("item").asText() + " " + assignment.get("lead").asText())
			.containsExactly("1 so-noi-vu", "1 so-tu-phap", "1 huyen-mot", "2 so-tu-phap", "3 huyen-mot");
		assertThat(first.get("assignments").get(0).get("due").asText()).isEqualTo("2023-03-31T23:59:59+07:00");
		assertThat(first.get("reports")).hasSize(4 * 3);
		assertThat(lapsed(first.get("assignments"), "assignment", "lead")).isPositive();
		assertThat(first.get("scores")).extracting(score -> score.get("criterion").asText()).containsExactly("1", "2.1", "2.2");
		assertThat(this.directory.resolve("second/year.json")).hasSameTextualContentAs(this.directory.resolve("first/year.json"));
		for (String paper : List.of("Q1.docx", "Q1.xlsx", "H1.docx", "H1.xlsx", "Q3.docx", "Q3.xlsx", "Y.docx", "Y.xlsx")) {
			assertThat(this.directory.resolve("second/reports/" + paper)).hasSameBinaryContentAs(this.directory.resolve("first/reports/" + paper));
		}
	}

	/**
	 * Compares every ladder with what table and calendar say, as far as the work was not returned.
	 * @return how many had lapsed
	 */
	private int lapsed(JsonNode outcomes, String kind, String agency) {
		LadderOracle oracle = new LadderOracle();
		Map<String, String> kinds = OrganisationFile.read(SMALL.resolve("organisation/nho.yaml")).agencies().stream()
			.collect(Collectors.toMap(OrganisationFile.Entry::code, OrganisationFile.Entry::kind));
		int lapsed = 0;
		for (JsonNode outcome : outcomes) {
			if (outcome.path("returns").asInt() == 0 && outcome.hasNonNull("submitted")) {
				OffsetDateTime submitted = OffsetDateTime.parse(outcome.get("submitted").asText());
				List<String> expected = oracle.ladder(kind, 0, kinds.get(outcome.get(agency).asText()), OffsetDateTime.parse(outcome.get("due").asText()))
					.entrySet()
					.stream()
					.filter(level -> level.getValue().isBefore(submitted))
					.map(level -> level.getKey() + " " + level.getValue().toLocalDate())
					.toList();
				assertThat(outcome.get("escalations")).as(outcome.toString())
					.extracting(step -> step.get("level").asInt() + " " + OffsetDateTime.parse(step.get("at").asText()).minusSeconds(2).toLocalDate())
					.containsExactlyElementsOf(expected);
				lapsed += expected.isEmpty() ? 0 : 1;
			}
		}
		return lapsed;
	}

	private void assertRefused(String plan, String line) {
		ByteArrayOutputStream errors = new ByteArrayOutputStream();
		SimulateCommand command = new SimulateCommand(NamroApplication.class, new PrintStream(new ByteArrayOutputStream()),
				new PrintStream(errors, true, StandardCharsets.UTF_8));
		assertThat(command.run(new String[] { "simulate", plan, "--out=" + this.directory.resolve("out") })).isEqualTo(2);
		assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith(line).hasLineCount(1);
		assertThat(this.directory.resolve("out")).doesNotExist();
	}

	/** Starts the command as {@code java -jar} does, over the province of four agencies; the compiler is told that it is short. */
	private Year start(String name, long seed) throws IOException {
		Path config = smallConfig();
		Path log = this.directory.resolve(name + ".log");
		ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-cp", classPath(), NamroApplication.class.getName(), "simulate", "--plan=" + config.resolve("plans/nho-2023.yaml"),
				"--out=" + this.directory.resolve(name), "--seed=" + seed);
		java.environment().put("NAMRO_CONFIG_DIR", config.toString());
		return new Year(java.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log, this.directory.resolve(name + "/year.json"));
	}

	/** A year that plays in a process of its own. */
	private record Year(Process process, Path log, Path json) {

		JsonNode end() throws Exception {
			try {
				assertThat(this.process.waitFor(20, TimeUnit.MINUTES)).as("the year ends").isTrue();
				assertThat(this.process.exitValue()).as(Files.readString(this.log)).isZero();
				return JSON.readTree(this.json.toFile());
			}
			finally {
				this.process.destroyForcibly();
			}
		}

	}

	private Path smallConfig() throws IOException {
		Path config = this.directory.resolve("config");
		if (Files.exists(config)) {
			return config;
		}
		for (String part : new String[] { "calendar", "reporting", "simulation", "templates" }) {
			FileSystemUtils.copyRecursively(Path.of("config", part), config.resolve(part));
		}
		FileSystemUtils.copyRecursively(SMALL, config);
		return config;
	}

	/** The application without its tests. */
	private static String classPath() {
		String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(whole.split(File.pathSeparator))
			.filter(entry -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
