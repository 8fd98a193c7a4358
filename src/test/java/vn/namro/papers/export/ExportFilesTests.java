package vn.namro.papers.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.papers.export.ExportColumn.Type;
import vn.namro.platform.workbook.PlainText;
import vn.namro.testing.Formulas;
import vn.namro.testing.Hostile;
import vn.namro.testing.LibreOffice;

/** What is written is what is read, by programs and by LibreOffice, and no text becomes a formula on the way. */
class ExportFilesTests {

	private static final ExportHead HEAD = new ExportHead("Thử =1+1", List.of(ExportColumn.of("number", "STT", Type.NUMBER), ExportColumn.text("text", "=Nội dung", 40),
			ExportColumn.of("points", "Điểm", Type.DECIMAL), ExportColumn.of("day", "Ngày", Type.DATE), ExportColumn.of("at", "Lúc", Type.INSTANT),
			ExportColumn.of("done", "Xong", Type.BOOLEAN), new ExportColumn("status", "Trạng thái", Type.TEXT, 20, Map.of("OPEN", "Đang làm"))), OffsetDateTime.parse("2026-11-30T08:00:00Z"), "@Người", "");

	private static final List<String> TEXTS = Stream.concat(Hostile.texts().stream(), Hostile.texts(7, 300).stream()).toList();

	@TempDir
	private Path directory;

	@Test
	void writesNumbersDatesAndWordsAsVietnameseReadThem() throws IOException {
		String csv = new String(file(ExportFormat.CSV, CsvStyle.VIETNAMESE, List.of("Việc")), StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFF\"STT\";\"'=Nội dung\";").endsWith("0;\"Việc\";-8,48;30/11/2026;01/12/2026 00:30;\"có\";\"Đang làm\"\r\n");
		String english = new String(file(ExportFormat.CSV, CsvStyle.of("en", null), List.of("Việc")), StandardCharsets.UTF_8);
		assertThat(english).endsWith("0,\"Việc\",-8.48,2026-11-30,2026-12-01T00:30:00+07:00,true,\"OPEN\"\r\n");
		assertThat(new String(file(ExportFormat.CSV, CsvStyle.of("vi", "comma"), List.of("Việc")), StandardCharsets.UTF_8)).contains(",\"-8,48\",");
	}

	@Test
	void writesForMachinesWhatNoCountryChanges() throws IOException {
		JsonNode rows = new ObjectMapper().readTree(file(ExportFormat.JSON, CsvStyle.VIETNAMESE, TEXTS));
		assertThat(rows).hasSize(TEXTS.size());
		assertThat(rows.get(0).toString()).isEqualTo("{\"number\":0,\"text\":\"\",\"points\":-8.48,\"day\":\"2026-11-30\",\"at\":\"2026-12-01T00:30:00+07:00\",\"done\":true,\"status\":\"OPEN\"}");
		IntStream.range(0, TEXTS.size()).forEach(i -> assertThat(rows.get(i).get("text").asText()).isEqualTo(whole(TEXTS.get(i))));
	}

	@Test
	void keepsTextsInWorkbooks() throws IOException {
		byte[] workbook = file(ExportFormat.XLSX, CsvStyle.VIETNAMESE, TEXTS);
		assertThat(Formulas.in(workbook)).isEmpty();
		requireSame(Formulas.cells(workbook), TEXTS.stream().map(PlainText::inWorkbook).toList());
	}

	@Test
	@EnabledIf("vn.namro.testing.LibreOffice#isWanted")
	void keepsTextsWhenAnOfficeSavesTheWorkbookAgain() throws IOException {
		Path workbook = Files.write(this.directory.resolve("thu.xlsx"), file(ExportFormat.XLSX, CsvStyle.VIETNAMESE, TEXTS));
		LibreOffice office = new LibreOffice(Files.createDirectory(this.directory.resolve("office")));
		Path again = Files.createDirectory(this.directory.resolve("again"));
		byte[] saved = Files.readAllBytes(office.convert(List.of(workbook), "xlsx", null, again).get(0));
		assertThat(Formulas.in(saved)).isEmpty();
		requireSame(unescaped(saved, 0), texts(0));
		byte[] ods = Files.readAllBytes(office.convert(List.of(workbook), "ods", null, again).get(0));
		assertThat(Formulas.in(ods)).isEmpty();
		byte[] back = Files.readAllBytes(office.convert(List.of(again.resolve("thu.ods")), "xlsx", null, Files.createDirectory(again.resolve("back"))).get(0));
		assertThat(Formulas.in(back)).isEmpty();
		// the office forgets tabs at the beginning of a text in its own format
		requireSame(unescaped(back, 1), texts(1));
	}

	/** @param roughly 1 for the texts without blanks and tabs */
	private static List<List<String>> unescaped(byte[] file, int roughly) {
		return Formulas.cells(file).stream().map(row -> row.stream().map(text -> unescaped(text, roughly)).toList()).toList();
	}

	private static List<String> texts(int roughly) {
		return TEXTS.stream().map(PlainText::inWorkbook).map(text -> unescaped(text, roughly)).toList();
	}

	private static String unescaped(String text, int roughly) {
		String plain = text.replaceAll("_x005[Ff]_(?=x[0-9A-Fa-f]{4}_)", "_");
		return roughly == 0 ? plain : plain.replaceAll("[\\s\\u00a0]", "");
	}

	/** Opened with the formulas of a file allowed, by whichever separator the reader believes in. */
	@Test
	@EnabledIf("vn.namro.testing.LibreOffice#isWanted")
	void runsNothingOfACsvFile() throws IOException {
		LibreOffice office = new LibreOffice(Files.createDirectory(this.directory.resolve("office")));
		Path semicolons = Files.write(this.directory.resolve("semicolon.csv"), file(ExportFormat.CSV, CsvStyle.VIETNAMESE, TEXTS));
		Path commas = Files.write(this.directory.resolve("comma.csv"), file(ExportFormat.CSV, CsvStyle.of("en", null), TEXTS));
		for (String separator : List.of("59", "44", "9", "124", "44/59/9")) {
			Path to = Files.createDirectory(this.directory.resolve("as-" + separator.replace('/', '-')));
			for (Path made : office.convert(List.of(semicolons, commas), "xlsx", "CSV:" + separator + ",34,76,1,,1066,false,true,false,false,false,-1,true", to)) {
				assertThat(Formulas.in(Files.readAllBytes(made))).as(made.toString()).isEmpty();
			}
		}
		byte[] read = Files.readAllBytes(this.directory.resolve("as-59/semicolon.xlsx"));
		assertThat(Formulas.cells(read)).hasSize(TEXTS.size() + 1).last().satisfies(row -> assertThat(row.get(2)).as("numbers stay numbers").startsWith("-8.48"));
	}

	private static void requireSame(List<List<String>> rows, List<String> texts) {
		assertThat(rows).hasSize(texts.size() + 1);
		for (int i = 0; i < texts.size(); i++) {
			assertThat(rows.get(i + 1).get(1)).isEqualTo(texts.get(i));
		}
	}

	private static String whole(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
	}

	private static byte[] file(ExportFormat format, CsvStyle style, List<String> texts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RowWriter writer = switch (format) {
			case XLSX -> new WorkbookRows(HEAD, out);
			case CSV -> new CsvRows(HEAD, style, out);
			case JSON -> new JsonRows(HEAD, out);
		};
		for (int i = 0; i < texts.size(); i++) {
			writer.row(new Object[] { (long) i, texts.get(i), new BigDecimal("-8.4800"), LocalDate.of(2026, 11, 30), OffsetDateTime.parse("2026-11-30T17:30:00Z"), true, "OPEN" });
		}
		writer.finish();
		return out.toByteArray();
	}

}
