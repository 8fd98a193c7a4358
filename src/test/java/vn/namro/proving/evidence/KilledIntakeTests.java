package vn.namro.proving.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The intake in a process of its own: killed in the midst, and with little memory. How large the files of the second are says
 * {@code -Dnamro.uploads=50} in megabytes; a usual run takes small ones.
 */
class KilledIntakeTests {

	private static final int MEGABYTE = 1024 * 1024;

	@TempDir
	private Path directory;

	private EvidenceDatabase database;

	@BeforeEach
	void start() {
		this.database = new EvidenceDatabase();
	}

	@AfterEach
	void stop() {
		this.database.close();
	}

	@Test
	void losesNothingAcknowledgedAndLeavesNothingHalfWhenItIsKilled() throws Exception {
		Process intake = intake("-Xmx256m", 50, 600_000);
		List<String> acknowledged = new ArrayList<>();
		try (BufferedReader lines = intake.inputReader()) {
			while (acknowledged.size() < 10) {
				acknowledged.add(hash(lines.readLine()));
			}
			intake.toHandle().destroyForcibly(); // kill -9, and what it said is still read
			lines.lines().filter(line -> line.startsWith("stored ")).map(KilledIntakeTests::hash).forEach(acknowledged::add);
		}
		intake.waitFor();
		awaitNobodyWriting();

		assertThat(acknowledged).as("killed in the midst").hasSizeBetween(10, 49);
		Map<String, Long> stored = stored();
		assertThat(stored.keySet()).containsAll(acknowledged);
		assertWhole(stored);

		intake("-Xmx256m", 50, 600_000).waitFor();
		assertThat(stored()).as("whoever was not answered sends again").hasSize(50);
		assertThat(this.database.superuser().queryForObject("select count(*) from namro.evidence_revision", Integer.class)).isEqualTo(50);
		assertWhole(stored());
	}

	@Test
	void takesTwentyLargeFilesAtOnceWithLittleMemory() throws Exception {
		int megabytes = Integer.getInteger("namro.uploads", 4);
		Process intake = intake("-Xmx" + (megabytes < 50 ? "96m" : "512m"), 20, (long) megabytes * MEGABYTE);
		List<String> lines = intake.inputReader().lines().toList();

		assertThat(intake.waitFor()).isZero();
		assertThat(lines).hasSize(20).allMatch(line -> line.startsWith("stored "));
		assertThat(stored().values()).allMatch(size -> size >= (long) megabytes * MEGABYTE);
		assertWhole(stored());
	}

	/** No row without bytes, no bytes without row, no byte changed. */
	private void assertWhole(Map<String, Long> stored) {
		assertThat(this.database.superuser().queryForList("select sha256 from namro.evidence_revision", String.class)).containsExactlyInAnyOrderElementsOf(stored.keySet());
		assertThat(this.database.superuser().queryForList("select distinct sha256 from namro.evidence_chunk", String.class)).containsExactlyInAnyOrderElementsOf(stored.keySet());
		stored.forEach((sha256, size) -> {
			var digest = DigestUtils.getSha256Digest();
			this.database.superuser().query("select bytes from namro.evidence_chunk where sha256 = ? order by start_at", row -> {
				digest.update(row.getBytes(1));
			}, sha256);
			assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(sha256);
		});
	}

	private Map<String, Long> stored() {
		return this.database.superuser()
			.query("select sha256, size from namro.evidence_content where removed_at is null", (row, number) -> Map.entry(row.getString(1), row.getLong(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The server notices some time later that a client is gone. */
	private void awaitNobodyWriting() throws InterruptedException {
		String others = "select count(*) from pg_stat_activity where usename = 'namro' and state <> 'idle'";
		while (this.database.superuser().queryForObject(others, Integer.class) > 0) {
			Thread.sleep(20);
		}
	}

	private Process intake(String memory, int amount, long size) throws IOException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), memory, "-XX:TieredStopAtLevel=1", "-cp", classPath,
				IntakeProcess.class.getName(), this.database.url(), this.directory.toString(), String.valueOf(amount), String.valueOf(size))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

	private static String hash(String line) {
		assertThat(line).startsWith("stored ");
		return line.substring("stored ".length());
	}

}
