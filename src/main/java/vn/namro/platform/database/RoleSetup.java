package vn.namro.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the roles of the embedded server and hands over to them what an older version left to the superuser. Does the
 * same at every start, so that a start that was cut short is repaired by the next.
 */
final class RoleSetup {

	private final Connection superuser;

	RoleSetup(Connection superuser) {
		this.superuser = superuser;
	}

	void prepare(RolePasswords passwords) throws SQLException, IOException {
		try (Statement statement = this.superuser.createStatement()) {
			statement.execute(script());
			for (DatabaseRole role : DatabaseRole.values()) {
				statement.execute("alter role " + role.account() + " password '" + passwords.of(role) + "'");
			}
		}
	}

	void reloadHostRules() throws SQLException {
		try (Statement statement = this.superuser.createStatement()) {
			statement.execute("select pg_reload_conf()");
		}
	}

	private static String script() throws IOException {
		try (InputStream script = RoleSetup.class.getResourceAsStream("/db/embedded-roles.sql")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
