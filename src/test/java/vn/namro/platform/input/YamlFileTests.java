package vn.namro.platform.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever edits a YAML file is told file, line and field of what is wrong. */
class YamlFileTests {

	private Path file;

	record Office(String name, int desks, LocalDate opened, List<Room> rooms) {
	}

	record Room(String code, Integer floor) {
	}

	@BeforeEach
	void chooseFile(@TempDir Path directory) {
		this.file = directory.resolve("office.yaml");
	}

	@Test
	void readsIntoRecords() {
		Office office = read("""
				name: Văn phòng
				desks: 12
				opened: 2023-02-28
				rooms:
				  - code: A1
				    floor: 2
				""").as(Office.class);
		assertThat(office).isEqualTo(new Office("Văn phòng", 12, LocalDate.of(2023, 2, 28), List.of(new Room("A1", 2))));
	}

	@Test
	void namesAMissingFile() {
		assertThatThrownBy(() -> YamlFile.read(this.file)).isInstanceOf(InvalidInputException.class).hasMessage(this.file + ": không tìm thấy tệp");
	}

	@Test
	void namesAFileThatIsNoUtf8() throws IOException {
		Files.write(this.file, "name: Văn phòng".getBytes(StandardCharsets.UTF_16));
		assertThatThrownBy(() -> YamlFile.read(this.file)).isInstanceOf(InvalidInputException.class)
			.hasMessage(this.file + ": không đọc được tệp (cần văn bản UTF-8)");
	}

	@Test
	void namesAnEmptyFile() {
		assertRefused("", ": tệp trống");
		assertRefused("# chỉ có chú thích\n", ": tệp trống");
	}

	@Test
	void namesTheLineOfASyntaxError() {
		assertRefused("name: Văn phòng\nrooms: [A1\ndesks: 3\n", ", dòng 3: sai cú pháp YAML (");
		assertRefused("name: Văn phòng\nrooms:\n  - code: A1\n floor: 2\n", ", dòng 4: sai cú pháp YAML (");
		assertRefused("name: \"Văn phòng\ndesks: 3\n", ", dòng 3: sai cú pháp YAML (");
		assertRefused("name: Văn phòng\n\tdesks: 3\n", ", dòng 2: sai cú pháp YAML (");
	}

	@Test
	void namesLineAndFieldOfAnUnknownKey() {
		assertRefused("name: Văn phòng\nrooms:\n  - code: A1\n    flor: 2\n", ", dòng 4, trường rooms[0].flor: trường không được biết đến");
	}

	@Test
	void namesAKeyThatStandsTwice() {
		assertRefused("name: Văn phòng\nrooms:\n  - code: A1\n    code: A2\n", ", dòng 3, trường rooms[0]: giá trị không hợp lệ (Duplicate field 'code')");
		assertRefused("name: Văn phòng\nname: Phòng họp\n", ", dòng ");
	}

	@Test
	void namesLineAndFieldOfAWrongType() {
		assertRefused("name: Văn phòng\ndesks: mười hai\n", ", dòng 2, trường desks: giá trị 'mười hai' không hợp lệ, cần số nguyên");
		assertRefused("name: Văn phòng\nopened: 2023-02-30\n", ", dòng 2, trường opened: giá trị '2023-02-30' không hợp lệ, cần ngày có thật dạng năm-tháng-ngày");
		assertRefused("name: Văn phòng\nrooms:\n  - code: A1\n  - code: A2\n    floor: [1]\n", ", dòng 5, trường rooms[1].floor: giá trị không hợp lệ, cần số nguyên");
	}

	@Test
	void complainsAboutSubstanceAtTheDeepestNodeThatExists() {
		YamlFile yaml = read("name: Văn phòng\nrooms:\n  - code: A1\n  - code: A2\n    floor: 7\n");
		assertThat(yaml.complain("không có tầng 7", "rooms", 1, "floor")).isEqualTo(this.file + ", dòng 5, trường rooms[1].floor: không có tầng 7");
		assertThat(yaml.complain("thiếu tầng", "rooms", 0, "floor")).isEqualTo(this.file + ", dòng 3, trường rooms[0].floor: thiếu tầng");
		assertThat(yaml.complain("thiếu hết")).isEqualTo(this.file + ", dòng 1: thiếu hết");
		assertThat(yaml.complain("thiếu ngày", "opened")).isEqualTo(this.file + ", dòng 1, trường opened: thiếu ngày");
	}

	@Test
	void refusesAliasesThatMultiply() {
		StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
		for (int i = 1; i < 64; i++) {
			bomb.append("a").append(i).append(": &a").append(i).append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
		}
		assertThatThrownBy(() -> read(bomb + "rooms: *a63\n").as(Office.class)).isInstanceOf(InvalidInputException.class);
		assertThatThrownBy(() -> read("name: Văn phòng\nrooms: &a [*a, *a]\n").as(Office.class)).isInstanceOf(InvalidInputException.class);
	}

	private void assertRefused(String text, String complaint) {
		assertThatThrownBy(() -> read(text).as(Office.class)).isInstanceOf(InvalidInputException.class).message().startsWith(this.file + complaint).hasLineCount(1);
	}

	private YamlFile read(String text) {
		try {
			Files.writeString(this.file, text);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return YamlFile.read(this.file);
	}

}
