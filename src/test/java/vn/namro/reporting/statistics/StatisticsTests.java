package vn.namro.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.reporting.report.CanonicalReport;
import vn.namro.reporting.report.ReportContent.Indicator;
import vn.namro.reporting.report.ReportContent;

/** The statistics appendix in the columns that the province sets. */
class StatisticsTests {

	private static final Path SHIPPED = Path.of("config/reporting/ministry.yaml");

	@TempDir
	private Path directory;

	@Test
	void laysTheIndicatorsOutAsTheShippedFileSays() throws IOException {
		List<List<Object>> rows = Statistics.rows(MinistryFile.read(SHIPPED), report(), null);
		assertThat(rows.get(0)).containsExactly("STT", "Mã chỉ tiêu", "Chỉ tiêu thống kê", "Đơn vị tính", "Kết quả", "Ghi chú", "Kỳ báo cáo", "Năm");
		ReportContent report = report();
		assertThat(rows).hasSize(report.indicators().size() + 1);
		assertThat(rows.get(1).get(2)).isEqualTo(report.indicators().get(0).name());
		assertThat(rows.get(1).get(7)).isEqualTo(BigDecimal.valueOf(report.period().year()));
	}

	@Test
	void takesTheOrderAndTheConstantsOfTheProvince() throws IOException {
		MinistryFile file = file("""
				sheet: "Biểu 1"
				columns:
				  - {header: "Mã tỉnh", constant: "042"}
				  - {header: "Đến ngày", field: report.windowTo, format: "yyyy-MM-dd"}
				  - {header: "Tên", field: name}
				""");
		assertThat(Statistics.rows(file, report(), null).get(1)).startsWith("042", report().period().windowTo().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			columns:\\n  - {header: A, field: nmae}                  | dòng 2 | không có trường 'nmae'
			columns:\\n  - {header: A, field: name, constant: x}     | dòng 2 | đúng một trong hai
			columns:\\n  - {header: A, field: name}\\n  - {header: A, field: unit} | dòng 3 | có hai lần
			columns:\\n  - {header: A, field: name, format: 'QQQ'}   | dòng 2 | cách viết 'QQQ'
			columns:\\n  - {header: A, colour: red}                  | dòng 2 | không được biết đến
			columns: []                                              | dòng 1 | ít nhất một cột
			columns:\\n  - {field: name}                             | dòng 2 | phải có tên
			csv: {separator: tab}                                    | dòng 1 | comma
			""")
	void saysWhichLineIsWrong(String yaml, String line, String words) {
		assertThatThrownBy(() -> file(yaml.replace("\\n", "\n") + "\nsheet: Biểu 1\n")).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining(words)
			.hasMessageContaining(line)
			.hasMessageContaining("ministry.yaml");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(\"http://x\")", "@SUM(1)", "+1", "-1", "\t=1", "\r=1", " =1", "\n=1" })
	void makesNoFormulaOfAText(String text) throws IOException {
		List<List<Object>> rows = List.of(List.of("Tên"), List.of((Object) text));
		try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(new StatisticsWorkbook("x").of(rows)))) {
			Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		}
		String csv = new String(new StatisticsCsv(MinistryFile.Csv.USUAL).of(rows), StandardCharsets.UTF_8);
		assertThat(csv.substring(csv.indexOf("\r\n") + 2).replaceFirst("^\"", "")).startsWith("'");
	}

	@Test
	void writesCsvAsTheStandardSays() {
		MinistryFile.Csv comma = new MinistryFile.Csv(false, MinistryFile.Separator.SEMICOLON, MinistryFile.Decimal.COMMA);
		List<List<Object>> rows = List.of(Arrays.asList("a;b", "nói \"có\"", null, new BigDecimal("-1.50")));
		assertThat(new String(new StatisticsCsv(comma).of(rows), StandardCharsets.UTF_8)).isEqualTo("\"a;b\";\"nói \"\"có\"\"\";;-1,50\r\n");
		assertThat(new StatisticsCsv(MinistryFile.Csv.USUAL).of(rows)).startsWith(0xEF, 0xBB, 0xBF);
	}

	@Test
	void leavesEmptyWhatTheReportDoesNotSay() throws IOException {
		MinistryFile file = file("sheet: x\ncolumns:\n  - {header: Số, field: report.number}\n  - {header: Kết quả, field: value}\n");
		Indicator unknown = new Indicator("1", "a", "Chưa có", "văn bản", null, null);
		ReportContent report = report();
		report.indicators().clear();
		report.indicators().add(unknown);
		assertThat(Statistics.rows(file, report, null).get(1)).containsExactly(null, null);
	}

	private MinistryFile file(String yaml) throws IOException {
		return MinistryFile.read(Files.writeString(this.directory.resolve("ministry.yaml"), yaml));
	}

	private static ReportContent report() throws IOException {
		return CanonicalReport.read(Files.readAllBytes(Path.of("src/test/resources/report/provinceReport.json")));
	}

}
