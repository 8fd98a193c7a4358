package vn.namro.access.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets open with the key that closed them, for the person whom they belong to. */
class SecretBoxTests {

	@TempDir
	private Path directory;

	@Test
	void opensWithTheKeyOfTheFileAfterARestart() {
		String box = new SecretBox("", this.directory).close("quantri", "GEZDGNBV");
		assertThat(box).doesNotContain("GEZDGNBV");
		assertThat(new SecretBox("", this.directory).open("quantri", box)).isEqualTo("GEZDGNBV");
	}

	@Test
	void keepsTheKeyFileFromOthers() throws Exception {
		new SecretBox("", this.directory).close("quantri", "GEZDGNBV");
		Path file = this.directory.resolve("secret.key");
		assertThat(Files.readString(file)).hasSizeGreaterThan(40);
		if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		}
	}

	@Test
	void refusesAnotherKeyAndAnotherPerson() {
		SecretBox box = new SecretBox("", this.directory);
		String closed = box.close("quantri", "GEZDGNBV");
		SecretBox other = new SecretBox("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", this.directory);
		assertThatThrownBy(() -> other.open("quantri", closed)).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> box.open("thietke", closed)).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void saysWhatAKeyMustLookLike() {
		assertThatThrownBy(() -> new SecretBox("ngắn", this.directory).close("a", "b")).hasMessageContaining("openssl rand -base64 32");
	}

}
