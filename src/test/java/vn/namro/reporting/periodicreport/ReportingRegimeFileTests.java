package vn.namro.reporting.periodicreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.platform.input.InvalidInputException;

/** What a province may get wrong in a file of reporting periods is told with its line. */
class ReportingRegimeFileTests {

	private static final Path SHIPPED = Path.of("config/reporting/cchc.yaml");

	@TempDir
	private Path directory;

	@Test
	void takesWhatIsShipped() {
		assertThat(ReportingRegimeFile.all(SHIPPED.getParent())).extracting(ReportingRegimeFile::code).containsExactly("cchc");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			code: H1              | code: Q1                 | mã kỳ 'Q1' có hai lần
			code: Q3              | code: "Q:3"              | mã kỳ 'Q:3' chỉ gồm
			code: cchc            | code: "c c"              | mã chế độ báo cáo 'c c' chỉ gồm
			day: 14               | day: 31                  | ngày 31/6 không có trong lịch
			month: 12             | month: 13                | ngày 15/13 không có trong lịch
			day: 17               | day: 12                  | ở trước ngày cuối của khoảng số liệu
			day: 10               | day: 19                  | phải theo thứ tự
			yearOffset: -1        | yearOffset: 1            | phải sau ngày đầu
			name: "Quý I"         | name: ""                 | phải có tên
			""")
	void namesLineAndFault(String written, String wrong, String complaint) throws IOException {
		assertThatThrownBy(() -> read(Files.readString(SHIPPED).replace(written, wrong))).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining("dòng ")
			.hasMessageContaining(complaint);
	}

	@Test
	void wantsPeriodsInTheOrderInWhichTheyOpen() throws IOException {
		String shipped = Files.readString(SHIPPED);
		int half = shipped.indexOf("  - code: H1");
		int third = shipped.indexOf("  - code: Q3");
		String swapped = shipped.substring(0, half) + shipped.substring(third, shipped.indexOf("  - code: \"Y\"")) + shipped.substring(half, third)
				+ shipped.substring(shipped.indexOf("  - code: \"Y\""));
		assertThatThrownBy(() -> read(swapped)).hasMessageContaining("xếp theo ngày mở kỳ");
	}

	@Test
	void takesNoTwoFilesOfOneCode() throws IOException {
		Files.copy(SHIPPED, this.directory.resolve("a.yaml"));
		Files.copy(SHIPPED, this.directory.resolve("b.yaml"));
		assertThatThrownBy(() -> ReportingRegimeFile.all(this.directory)).hasMessageContaining("cùng mang mã 'cchc'");
	}

	private void read(String text) throws IOException {
		ReportingRegimeFile.read(Files.writeString(this.directory.resolve("regime.yaml"), text));
	}

}
