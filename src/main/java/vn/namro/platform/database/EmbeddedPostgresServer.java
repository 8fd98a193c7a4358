package vn.namro.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application's own PostgreSQL server, with durable settings and a data directory that survives restarts and kills,
 * and with roles that keep the application away from its own audit ledger.
 * One process owns the directory at a time; a server that a killed process left behind is stopped first.
 */
final class EmbeddedPostgresServer implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

	private static final Duration STARTUP_WAIT = Duration.ofSeconds(60);

	private final FileChannel lockFile;

	private final RolePasswords passwords;

	private final EmbeddedPostgres postgres;

	/**
	 * Starts the server.
	 * @param directory holds the lock and, below {@code postgres/}, the server's files
	 * @param durable whether what was committed must survive a crash of the machine
	 * @throws DataDirectoryInUseException when another living process owns the directory
	 */
	EmbeddedPostgresServer(Path directory, boolean durable) {
		try {
			Files.createDirectories(directory);
			this.lockFile = lock(directory);
			Path dataDirectory = directory.toAbsolutePath().normalize().resolve("postgres");
			OrphanedPostmaster.find(dataDirectory).ifPresent(OrphanedPostmaster::stop);
			HostRules rules = HostRules.of(dataDirectory);
			if (!RolePasswords.existIn(directory) && rules.requirePassword()) {
				rules.open();
			}
			this.passwords = RolePasswords.in(directory);
			this.postgres = start(dataDirectory, durable ? "on" : "off", this.passwords);
			prepareRoles(rules);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot start the embedded PostgreSQL in " + directory, ex);
		}
		log.info("Embedded PostgreSQL runs on port {} with its data in {}", this.postgres.getPort(), directory);
	}

	/** How a role connects to the application's database. */
	DatabaseLogin login(DatabaseRole role) {
		return DatabaseLogin.local(this.postgres.getPort(), role, this.passwords);
	}

	private void prepareRoles(HostRules rules) throws IOException {
		try (Connection superuser = login(DatabaseRole.SUPERUSER).connect()) {
			RoleSetup setup = new RoleSetup(superuser);
			setup.prepare(this.passwords);
			if (!rules.requirePassword()) {
				rules.closeForAllWithoutPassword();
				setup.reloadHostRules();
			}
		}
		catch (SQLException ex) {
			this.postgres.close();
			throw new IOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		try (this.lockFile) {
			this.postgres.close();
		}
	}

	private static FileChannel lock(Path directory) throws IOException {
		FileChannel channel = FileChannel.open(directory.resolve("namro.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (!locked(channel)) {
			channel.close();
			throw new DataDirectoryInUseException(directory);
		}
		return channel;
	}

	private static boolean locked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false; // another server of this very process
		}
	}

	private static EmbeddedPostgres start(Path dataDirectory, String durable, RolePasswords passwords) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(dataDirectory)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(STARTUP_WAIT)
			// The library is made for tests and switches durability off; only a throw-away database may do so.
			.setServerConfig("fsync", durable)
			.setServerConfig("synchronous_commit", durable)
			.setServerConfig("full_page_writes", durable)
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("max_connections", "100")
			.setConnectConfig("password", passwords.of(DatabaseRole.SUPERUSER))
			.start();
	}

}
