package vn.namro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Only a PostgreSQL server that serves this very directory is stopped: process ids are used again after a reboot. */
class OrphanedPostmasterTests {

	private static final Path SLEEP = Path.of("/bin/sleep");

	@TempDir
	private Path data;

	@Test
	void findsNothingWithoutAPidFile() throws IOException {
		assertThat(OrphanedPostmaster.find(this.data)).isEmpty();
	}

	@Test
	void findsNothingInAPidFileThatIsNone() throws IOException {
		pidFile("");
		assertThat(OrphanedPostmaster.find(this.data)).isEmpty();
		pidFile("abc\n" + this.data + "\n");
		assertThat(OrphanedPostmaster.find(this.data)).isEmpty();
		pidFile(ProcessHandle.current().pid() + "\n");
		assertThat(OrphanedPostmaster.find(this.data)).isEmpty();
	}

	@Test
	void leavesAForeignProcessThatTookOverTheId() throws IOException {
		pidFile(ProcessHandle.current().pid() + "\n" + this.data + "\n");
		assertThat(OrphanedPostmaster.find(this.data)).isEmpty();
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void findsNothingWhenTheProcessHasEnded() throws Exception {
		Process server = postgres();
		server.destroyForcibly().waitFor();
		pidFile(server.pid() + "\n" + this.data + "\n");
		assertThat(OrphanedPostmaster.find(this.data)).isEmpty();
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void leavesAServerOfAnotherDirectory() throws Exception {
		Process server = postgres();
		try {
			pidFile(server.pid() + "\n/var/lib/postgresql/17/main\n");
			assertThat(OrphanedPostmaster.find(this.data)).isEmpty();
			assertThat(server.isAlive()).isTrue();
		}
		finally {
			server.destroyForcibly();
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void stopsTheServerThatWasLeftBehind() throws Exception {
		Process server = postgres();
		try {
			pidFile(server.pid() + "\n" + this.data + "\n1700000000\n5432\n");
			OrphanedPostmaster orphan = OrphanedPostmaster.find(this.data).orElseThrow();
			assertThat(orphan.process().pid()).isEqualTo(server.pid());
			orphan.stop();
			assertThat(server.isAlive()).isFalse();
		}
		finally {
			server.destroyForcibly();
		}
	}

	private void pidFile(String text) throws IOException {
		Files.writeString(this.data.resolve("postmaster.pid"), text);
	}

	/** A harmless program under the server's name. */
	private Process postgres() throws IOException {
		Path program = Files.copy(SLEEP, this.data.resolve("postgres"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
		return new ProcessBuilder(program.toString(), "60").start();
	}

}
