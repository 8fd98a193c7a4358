package vn.namro.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded server's roles, made at the first start and kept in a file that only its owner reads. */
final class RolePasswords {

	private static final String FILE = "database-passwords.properties";

	private static final int BYTES = 24;

	private final Properties values;

	private RolePasswords(Properties values) {
		this.values = values;
	}

	static boolean existIn(Path directory) {
		return Files.exists(directory.resolve(FILE));
	}

	/** Reads the file, or makes it with new passwords. */
	static RolePasswords in(Path directory) throws IOException {
		Path file = directory.resolve(FILE);
		if (!Files.exists(file)) {
			write(file);
		}
		Properties values = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			values.load(reader);
		}
		return new RolePasswords(values);
	}

	String of(DatabaseRole role) {
		String password = this.values.getProperty(role.account(), "");
		if (!password.matches("[0-9a-f]{32,}")) {
			throw new IllegalStateException("Tệp " + FILE + " thiếu hoặc sai mật khẩu của vai trò " + role.account() + ".");
		}
		return password;
	}

	/** Complete and unreadable to others before it gets its name, so that a kill leaves no half of it. */
	private static void write(Path file) throws IOException {
		SecureRandom random = new SecureRandom();
		StringWriter text = new StringWriter();
		for (DatabaseRole role : DatabaseRole.values()) {
			byte[] bytes = new byte[BYTES];
			random.nextBytes(bytes);
			text.append(role.account()).append('=').append(HexFormat.of().formatHex(bytes)).append('\n');
		}
		Path draft = file.resolveSibling(FILE + ".new");
		Files.deleteIfExists(draft);
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(draft, text.toString());
		Files.move(draft, file);
	}

}
