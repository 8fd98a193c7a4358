package vn.namro.time.calendarpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.platform.input.YamlText;
import vn.namro.platform.workbook.Finding;
import vn.namro.time.calendar.CalendarFile.Day;
import vn.namro.time.calendar.CalendarFile.Kind;
import vn.namro.time.calendar.CalendarFile;

/** A workbook and a text say the same of a year, and what is wrong is named by its cell or line. */
class CalendarFilesTests {

	@ParameterizedTest
	@ValueSource(ints = { 2022, 2023, 2024, 2025, 2026, 2027 })
	void comeBackAsTheyWere(int year) throws IOException {
		CalendarFile shipped = draft(Files.readString(Path.of("config/calendar/" + year + ".yaml"))).file();
		assertThat(shipped.days()).isNotEmpty();
		CalendarDraft workbook = CalendarDraft.of("lich.xlsx", CalendarWorkbook.write(shipped));
		assertThat(workbook.findings()).isEmpty();
		assertThat(workbook.file()).isEqualTo(shipped);
		assertThat(draft(YamlText.of(shipped)).file()).isEqualTo(shipped);
		assertThat(YamlText.of(shipped)).contains("kind: \"holiday\"");
	}

	@Test
	void comeBackWithTextsThatLookLikeFormulas() {
		CalendarFile odd = new CalendarFile(2028, "=1+1", true, "ghi chú", List.of(new Day(LocalDate.of(2028, 1, 1), Kind.HOLIDAY, "-1", true, "+84", "@x")));
		assertThat(CalendarDraft.of("lich.xlsx", CalendarWorkbook.write(odd)).file()).isEqualTo(odd);
	}

	@Test
	void nameEverythingThatIsWrongByItsLine() {
		CalendarDraft draft = draft("""
				year: 2028
				source: ""
				verified: true
				days:
				  - { date: 2028-01-01, kind: holiday, name: Tết Dương lịch, verified: true }
				  - { date: 2028-01-01, kind: holiday, name: Tết Dương lịch, verified: true }
				  - { date: 2027-12-31, kind: compensatory, name: Nghỉ bù, verified: true }
				  - { date: 2028-03-05, kind: workingSaturday, name: Làm bù, verified: true }
				  - { date: 2028-04-30, name: "", verified: true }
				""");
		assertThat(errors(draft)).extracting(Finding::code, Finding::row).containsExactlyInAnyOrder(tuple("calendar.source", 2), tuple("day.duplicate", 6),
				tuple("day.otherYear", 7), tuple("day.notSaturday", 8), tuple("day.kind", 9), tuple("day.name", 9));
	}

	@Test
	void nameEverythingThatIsWrongByItsCell() throws IOException {
		CalendarDraft draft = CalendarDraft.of("lich.xlsx", typed(new String[][] { { "Năm", "hai nghìn" }, { "Nguồn", "Thông báo" }, { "Đã đối chiếu", "có" } },
				new String[][] { { "Ngày", "Loại ngày", "Tên ngày", "Đã đối chiếu" }, { "30/02/2028", "Ngày lễ", "Lễ", "có" }, { "01/05/2028", "lễ to", "1/5", "chắc" } }));
		assertThat(errors(draft)).extracting(Finding::sheet, Finding::row, Finding::column, Finding::code)
			.contains(tuple("Năm", 1, "B", "value.integer"), tuple("Ngày", 2, "A", "value.date"), tuple("Ngày", 3, "B", "value.choice"), tuple("Ngày", 3, "D", "value.boolean"))
			.doesNotContain(tuple("Ngày", 2, "A", "day.date"), tuple("Ngày", 3, "B", "day.kind"), tuple("Năm", 1, "B", "calendar.year"));
	}

	@Test
	void askForBothSheets() throws IOException {
		CalendarDraft draft = CalendarDraft.of("lich.xlsx", typed(new String[][] { { "Năm", "2028" } }, null));
		assertThat(errors(draft)).extracting(Finding::sheet, Finding::code).contains(tuple("Ngày", "sheet.missing"));
	}

	@Test
	void sayWhatCannotBeRead() {
		assertThat(errors(CalendarDraft.of("lich.xlsx", "không phải bảng tính".getBytes(StandardCharsets.UTF_8)))).extracting(Finding::code).containsExactly("file.unreadable");
		assertThat(errors(draft("year: hai"))).extracting(Finding::code, Finding::row, Finding::column).containsExactly(tuple("yaml.field", 1, "year"));
	}

	private static CalendarDraft draft(String yaml) {
		return CalendarDraft.of("lich.yaml", yaml.getBytes(StandardCharsets.UTF_8));
	}

	private static List<Finding> errors(CalendarDraft draft) {
		return draft.allFindings().stream().filter(Finding::isError).toList();
	}

	/** A workbook as a person types it, everything as text. */
	private static byte[] typed(String[][] year, String[][] days) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "kiem thu", "1.0")) {
			fill(workbook, "Năm", year);
			if (days != null) {
				fill(workbook, "Ngày", days);
			}
		}
		return bytes.toByteArray();
	}

	private static void fill(Workbook workbook, String sheet, String[][] rows) {
		Worksheet worksheet = workbook.newWorksheet(sheet);
		for (int row = 0; row < rows.length; row++) {
			for (int column = 0; column < rows[row].length; column++) {
				worksheet.value(row, column, rows[row][column]);
			}
		}
	}

}
