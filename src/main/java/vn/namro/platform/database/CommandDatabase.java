package vn.namro.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.core.env.Environment;
import vn.namro.platform.input.InvalidInputException;

/**
 * The application's database for a command of its own process, without the application: a configured server, else the
 * embedded server of a running application, else that server started for the command.
 */
public final class CommandDatabase implements AutoCloseable {

	/** Line of {@code postmaster.pid} with the port, counted from 0. */
	private static final int PORT_LINE = 3;

	private final DatabaseLogin login;

	private final EmbeddedPostgresServer own;

	private CommandDatabase(DatabaseLogin login, EmbeddedPostgresServer own) {
		this.login = login;
		this.own = own;
	}

	/** @throws InvalidInputException when there is no database yet */
	public static CommandDatabase open(Environment settings) throws IOException {
		String url = settings.getProperty("spring.datasource.url", "");
		if (!url.isBlank()) {
			return new CommandDatabase(new DatabaseLogin(url, settings.getProperty("spring.datasource.username"),
					settings.getProperty("spring.datasource.password")), null);
		}
		return embedded(Path.of(settings.getRequiredProperty("namro.data-dir")).toAbsolutePath().normalize());
	}

	public DatabaseLogin login() {
		return this.login;
	}

	@Override
	public void close() throws IOException {
		if (this.own != null) {
			this.own.close();
		}
	}

	private static CommandDatabase embedded(Path directory) throws IOException {
		Path dataDirectory = directory.resolve("postgres");
		if (!RolePasswords.existIn(directory) || !Files.exists(dataDirectory.resolve("PG_VERSION"))) {
			throw new InvalidInputException("Thư mục " + directory + " chưa có cơ sở dữ liệu của phiên bản này. Đặt NAMRO_DATA_DIR hoặc SPRING_DATASOURCE_URL.");
		}
		if (OrphanedPostmaster.find(dataDirectory).isPresent()) {
			List<String> lines = Files.readAllLines(dataDirectory.resolve("postmaster.pid"));
			int port = Integer.parseInt(lines.get(PORT_LINE).strip());
			return new CommandDatabase(DatabaseLogin.local(port, DatabaseRole.APPLICATION, RolePasswords.in(directory)), null);
		}
		EmbeddedPostgresServer server = new EmbeddedPostgresServer(directory, true);
		return new CommandDatabase(server.login(DatabaseRole.APPLICATION), server);
	}

}
