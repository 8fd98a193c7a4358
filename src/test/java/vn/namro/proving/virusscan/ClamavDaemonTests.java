package vn.namro.proving.virusscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same against Debian's daemon where it is installed, with one signature of our own in place of its database. */
class ClamavDaemonTests {

	private static final Path DAEMON = Path.of(System.getProperty("namro.clamd", "/usr/sbin/clamd"));

	@TempDir
	private Path directory;

	private Process daemon;

	@BeforeEach
	void start() throws IOException {
		Assumptions.assumeTrue(Files.isExecutable(DAEMON), "no clamd here");
		Path database = Files.createDirectory(this.directory.resolve("db"));
		String signature = HexFormat.of().formatHex(ClamavPeer.BAD.getBytes(StandardCharsets.US_ASCII));
		Files.writeString(database.resolve("own.ndb"), "Namro.Test:0:*:" + signature + "\n");
		Path settings = Files.writeString(this.directory.resolve("clamd.conf"),
				"LocalSocket " + socket() + "\nDatabaseDirectory " + database + "\nForeground yes\nStreamMaxLength 2M\n");
		this.daemon = new ProcessBuilder(DAEMON.toString(), "-c", settings.toString()).redirectErrorStream(true)
			.redirectOutput(this.directory.resolve("log").toFile())
			.start();
		await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(Path.of(socket())));
	}

	@AfterEach
	void stop() throws InterruptedException {
		if (this.daemon != null) {
			this.daemon.destroy();
			this.daemon.waitFor();
		}
	}

	@Test
	void agreesWithTheDaemon() throws IOException {
		assertThat(scan(new byte[1_500_000])).isEqualTo(Scan.CLEAN);
		assertThat(scan(("a" + ClamavPeer.BAD + "b").getBytes(StandardCharsets.US_ASCII))).satisfies(scan -> {
			assertThat(scan.status()).isEqualTo(Scan.Status.INFECTED);
			assertThat(scan.virus()).startsWith("Namro.Test");
		});
		assertThat(scan(new byte[9_000_000])).isEqualTo(Scan.UNREACHABLE);
	}

	private Scan scan(byte[] bytes) throws IOException {
		return Scanners.at(socket()).scan(new ByteArrayInputStream(bytes));
	}

	private String socket() {
		return this.directory.resolve("clamd.ctl").toString();
	}

}
