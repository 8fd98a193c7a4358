package vn.namro.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that a killed application left running in our data directory. As long as it lives no new server
 * starts there.
 */
record OrphanedPostmaster(ProcessHandle process) {

	private static final Logger log = LoggerFactory.getLogger(OrphanedPostmaster.class);

	private static final int STOP_SECONDS = 15;

	/**
	 * Reads {@code postmaster.pid} (line 1 the process id, line 2 the data directory) and answers the process only when it
	 * still runs, is a PostgreSQL server and serves this very directory: process ids are used again after a reboot.
	 */
	static Optional<OrphanedPostmaster> find(Path dataDirectory) throws IOException {
		Path pidFile = dataDirectory.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(pidFile);
		if (lines.size() < 2 || !lines.get(0).strip().matches("\\d+")
				|| !Path.of(lines.get(1).strip()).equals(dataDirectory)) {
			return Optional.empty();
		}
		return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
			.filter(ProcessHandle::isAlive)
			.filter(OrphanedPostmaster::isPostgres)
			.map(OrphanedPostmaster::new);
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info().command().map(command -> Path.of(command).getFileName().toString()).orElse("").startsWith("postgres");
	}

	/** Asks for a fast shutdown and ends the process by force only when that does not help; PostgreSQL recovers either way. */
	void stop() {
		log.warn("A PostgreSQL server (process {}) was left behind by a killed application; stopping it", this.process.pid());
		requestFastShutdown();
		if (!ended()) {
			this.process.destroyForcibly();
			ended();
		}
	}

	private void requestFastShutdown() {
		try {
			new ProcessBuilder("kill", "-INT", Long.toString(this.process.pid())).start().waitFor(5, TimeUnit.SECONDS);
		}
		catch (IOException ex) {
			this.process.destroy(); // no kill command: Windows
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean ended() {
		try {
			this.process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
			return true;
		}
		catch (TimeoutException | ExecutionException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
