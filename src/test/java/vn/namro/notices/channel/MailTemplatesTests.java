package vn.namro.notices.channel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.namro.platform.input.InvalidInputException;

/** A template that was edited badly is named at start with its place, before a letter goes out. */
class MailTemplatesTests {

	@TempDir
	private Path directory;

	@BeforeEach
	void copy() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("config/notices"), this.directory);
	}

	@Test
	void takesWhatIsShipped() {
		assertThatCode(() -> new MailTemplates(this.directory).check()).doesNotThrowAnyException();
	}

	@Test
	void namesFileLineAndColumn() throws IOException {
		edit("notice.html", "letter.first.subject", "letter.first.tieuDe");
		assertComplains("notice.html, dòng 7, cột", "mẫu thư sai");
	}

	@Test
	void namesAPlainTextThatCannotBeRead() throws IOException {
		edit("digest.txt", "[/][/]", "[/]");
		assertComplains("digest.txt");
	}

	@Test
	void missesAFile() throws IOException {
		Files.delete(this.directory.resolve("digest.html"));
		assertComplains("digest.html", "không có");
	}

	@Test
	void wantsATitleForTheSubject() throws IOException {
		edit("notice.html", "<title th:text=\"${letter.first.subject}\">Tiêu đề</title>", "");
		assertComplains("notice.html", "thiếu <title>");
	}

	private void edit(String file, String before, String after) throws IOException {
		Path path = this.directory.resolve(file);
		Files.writeString(path, Files.readString(path).replace(before, after));
	}

	private void assertComplains(String... words) {
		MailTemplates templates = new MailTemplates(this.directory);
		assertThatThrownBy(templates::check).isInstanceOf(InvalidInputException.class).hasMessageContainingAll(words);
	}

}
