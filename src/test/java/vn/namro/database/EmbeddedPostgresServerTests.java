package vn.namro.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was committed is there after a kill of the whole application, and two applications never share a directory. */
class EmbeddedPostgresServerTests {

	@TempDir
	private Path directory;

	@Test
	void keepsWhatWasCommittedWhenTheApplicationIsKilled() throws Exception {
		Process application = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), KilledApplication.class.getName(), this.directory.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		assertThat(readUntilCommitted(application.inputReader())).isTrue();
		application.destroyForcibly().waitFor();
		try (EmbeddedPostgresServer server = new EmbeddedPostgresServer(this.directory, true)) {
			assertThat(answer(server, "select text from kept")).isEqualTo("đã ghi");
		}
	}

	@Test
	void refusesADirectoryThatAnotherApplicationUses() throws IOException {
		try (EmbeddedPostgresServer server = new EmbeddedPostgresServer(this.directory, false)) {
			assertThat(server.jdbcUrl()).isNotBlank();
			assertThatThrownBy(() -> new EmbeddedPostgresServer(this.directory, false)).isInstanceOf(DataDirectoryInUseException.class)
				.hasMessageContaining("đang được một tiến trình Năm Rõ khác sử dụng");
		}
	}

	private static boolean readUntilCommitted(BufferedReader output) throws IOException {
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.equals(KilledApplication.COMMITTED)) {
				return true;
			}
		}
		return false;
	}

	private static String answer(EmbeddedPostgresServer server, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(sql)) {
			result.next();
			return result.getString(1);
		}
	}

	/** Commits a row and then waits to be killed. */
	static final class KilledApplication {

		static final String COMMITTED = "committed";

		public static void main(String[] args) throws Exception {
			EmbeddedPostgresServer server = new EmbeddedPostgresServer(Path.of(args[0]), true);
			try (Connection connection = DriverManager.getConnection(server.jdbcUrl()); Statement statement = connection.createStatement()) {
				statement.execute("create table kept (text text)");
				statement.execute("insert into kept values ('đã ghi')");
			}
			System.out.println(COMMITTED);
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}
