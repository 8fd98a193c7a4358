package vn.namro.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who may connect to the embedded server ({@code pg_hba.conf}): only from this machine and only with a password. Without
 * this every local account of the machine would be superuser of the database.
 */
record HostRules(Path file) {

	private static final String BY_PASSWORD = rules("scram-sha-256");

	private static final String OPEN = rules("trust");

	static HostRules of(Path dataDirectory) {
		return new HostRules(dataDirectory.resolve("pg_hba.conf"));
	}

	boolean requirePassword() throws IOException {
		return Files.exists(this.file) && Files.readString(this.file).equals(BY_PASSWORD);
	}

	void closeForAllWithoutPassword() throws IOException {
		Files.writeString(this.file, BY_PASSWORD);
	}

	/** For the moments until lost passwords are set anew. */
	void open() throws IOException {
		Files.writeString(this.file, OPEN);
	}

	private static String rules(String method) {
		return """
				# Written by the application at start.
				local all all                %1$s
				host  all all 127.0.0.1/32   %1$s
				host  all all ::1/128        %1$s
				""".formatted(method);
	}

}
