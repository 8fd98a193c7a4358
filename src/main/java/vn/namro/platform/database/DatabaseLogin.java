package vn.namro.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to connect to a database, and as whom. */
public record DatabaseLogin(String url, String account, String password) {

	static DatabaseLogin local(int port, DatabaseRole role, RolePasswords passwords) {
		return new DatabaseLogin("jdbc:postgresql://localhost:" + port + "/postgres", role.account(), passwords.of(role));
	}

	public Connection connect() throws SQLException {
		return this.account == null || this.account.isBlank() ? DriverManager.getConnection(this.url)
				: DriverManager.getConnection(this.url, this.account, this.password);
	}

	@Override
	public String toString() {
		return "DatabaseLogin[" + this.account + "]";
	}

}
