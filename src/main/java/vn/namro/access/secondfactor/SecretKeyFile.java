package vn.namro.access.secondfactor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Where the key of stored secrets comes from when the operator gives none: a file that only the application's account reads. */
final class SecretKeyFile {

	static final int BYTES = 32;

	private final Path file;

	SecretKeyFile(Path directory) {
		this.file = directory.resolve("secret.key");
	}

	/** Reads the key; makes it the first time. */
	String read() {
		try {
			create();
			return Files.readString(this.file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Không đọc hoặc không tạo được tệp khóa " + this.file, ex);
		}
	}

	private void create() throws IOException {
		if (Files.exists(this.file)) {
			return;
		}
		byte[] key = new byte[BYTES];
		new SecureRandom().nextBytes(key);
		Files.createDirectories(this.file.toAbsolutePath().getParent());
		try {
			Files.createFile(this.file, forOwnerOnly());
			Files.writeString(this.file, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
		}
		catch (FileAlreadyExistsException ex) {
			// another thread was faster
		}
	}

	private FileAttribute<?>[] forOwnerOnly() {
		boolean posix = this.file.getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
