package vn.namro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
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
			assertThat(server.login(DatabaseRole.APPLICATION).url()).isNotBlank();
			assertThatThrownBy(() -> new EmbeddedPostgresServer(this.directory, false)).isInstanceOf(DataDirectoryInUseException.class)
				.hasMessageContaining("đang được một tiến trình Năm Rõ khác sử dụng");
		}
	}

	@Test
	void givesTheApplicationNeitherTheRightsOfASuperuserNorOfTheOwner() throws Exception {
		try (EmbeddedPostgresServer server = new EmbeddedPostgresServer(this.directory, false)) {
			assertThat(answer(server, "select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication from pg_roles where rolname = current_user"))
				.isEqualTo("f");
			assertThat(answer(server, "select pg_has_role('namro_owner', 'USAGE')")).isEqualTo("f");
		}
	}

	@Test
	void letsNobodyInWithoutAPassword() throws Exception {
		try (EmbeddedPostgresServer server = new EmbeddedPostgresServer(this.directory, false)) {
			for (DatabaseRole role : DatabaseRole.values()) {
				DatabaseLogin guess = new DatabaseLogin(server.login(role).url(), role.account(), "guess");
				assertThatThrownBy(guess::connect).isInstanceOf(SQLException.class).hasMessageContaining("authentication failed");
			}
		}
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.directory.resolve("database-passwords.properties")))).isEqualTo("rw-------");
	}

	@Test
	void startsAgainWithNewPasswordsWhenTheFileWasLost() throws Exception {
		new EmbeddedPostgresServer(this.directory, false).close();
		Files.delete(this.directory.resolve("database-passwords.properties"));
		try (EmbeddedPostgresServer server = new EmbeddedPostgresServer(this.directory, false)) {
			assertThat(answer(server, "select current_user")).isEqualTo("namro");
		}
	}

	/** Versions before the roles left everything to the superuser. */
	@Test
	void handsAnOlderDirectoryOverToTheRoles() throws Exception {
		try (EmbeddedPostgresServer server = new EmbeddedPostgresServer(this.directory, false);
				Connection superuser = server.login(DatabaseRole.SUPERUSER).connect();
				Statement statement = superuser.createStatement()) {
			statement.execute("create schema namro; create table namro.ours (id bigint generated always as identity)");
			statement.execute("create table public.engines (id text)");
		}
		try (EmbeddedPostgresServer server = new EmbeddedPostgresServer(this.directory, false)) {
			String owner = "select string_agg(tableowner, ',' order by tablename) from pg_tables where tablename in ('engines', 'ours')";
			assertThat(answer(server, owner)).isEqualTo("namro,namro_owner");
			assertThat(answer(server, "select nspowner::regrole from pg_namespace where nspname = 'namro'")).isEqualTo("namro_owner");
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
		try (Connection connection = server.login(DatabaseRole.APPLICATION).connect();
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
			try (Connection connection = server.login(DatabaseRole.APPLICATION).connect(); Statement statement = connection.createStatement()) {
				statement.execute("create table kept (text text)");
				statement.execute("insert into kept values ('đã ghi')");
			}
			System.out.println(COMMITTED);
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}
