package vn.namro.papers.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTemplateTests {

	private static final String MODEL = """
			{ "name": "Sở Nội vụ", "items": [ { "title": "Việc A", "points": 2.50 }, { "title": "Việc B", "points": 3 } ] }""";

	@Test
	void repeatsRowsAndMakesNumbersOfNumbers() throws IOException {
		byte[] template = Drafts.xlsx(new String[] { "{{name}}" }, new String[] { "TT", "Việc", "Điểm" },
				new String[] { "{{#items}}{{stt}}", "{{title}} ({{points}})", "{{points}}{{/items}}" }, new String[] { "cuối" });
		XSSFSheet sheet = fill(template, MODEL).getSheetAt(0);
		assertThat(sheet.getLastRowNum()).isEqualTo(4);
		assertThat(sheet.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(1);
		assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Việc A (2,5)");
		assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(2.5);
		assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(3);
		assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("cuối");
	}

	@Test
	void keepsMergedCellsWithTheirRows() throws IOException {
		byte[] template;
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet("Một");
			sheet.createRow(1).createCell(0).setCellValue("{{#items}}{{title}}{{/items}}");
			sheet.createRow(2).createCell(0).setCellValue("{{#items}}{{title}}");
			sheet.getRow(2).createCell(2).setCellValue("{{/items}}");
			sheet.createRow(4).createCell(0).setCellValue("cuối");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B3"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("A5:C5"));
			workbook.write(bytes);
			template = bytes.toByteArray();
		}
		XSSFSheet sheet = fill(template, MODEL).getSheetAt(0);
		assertThat(sheet.getMergedRegions()).extracting(CellRangeAddress::formatAsString).containsExactly("A3:B3", "A4:B4", "A6:C6");
		assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("cuối");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(\\\"http://x\\\",\\\"y\\\")", "@SUM(A1)", "+1", "-1+2", "\\t=1", "\\r=1" })
	void makesNoFormulaOfAText(String text) throws IOException {
		XSSFCell cell = fill(Drafts.xlsx(new String[] { "{{name}}" }), "{ \"name\": \"" + text + "\" }").getSheetAt(0).getRow(0).getCell(0);
		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
	}

	@Test
	void refusesFormulasThatRepeatedRowsWouldMove() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet("Một");
			sheet.createRow(0).createCell(0).setCellValue("{{#items}}{{title}}");
			sheet.getRow(0).createCell(1).setCellValue("{{/items}}");
			sheet.createRow(1).createCell(0).setCellFormula("SUM(B1:B1)");
			workbook.write(bytes);
			byte[] template = bytes.toByteArray();
			assertThatThrownBy(() -> OfficeTemplate.xlsx(template)).hasMessageContaining("trang „Một”, ô A2: công thức");
		}
	}

	@Test
	void namesSheetCellAndTag() throws IOException {
		JsonNode model = new JsonMapper().readTree(MODEL);
		assertThat(OfficeTemplate.xlsx(Drafts.xlsx(new String[] { "a", "{{nme}}" })).check(Names.of(model))).singleElement()
			.hasToString("trang „Số liệu”, ô B1: {{nme}} không có tên này; có phải name?");
	}

	private static XSSFWorkbook fill(byte[] template, String model) throws IOException {
		OfficeTemplate read = OfficeTemplate.xlsx(template);
		JsonNode values = new JsonMapper().readTree(model);
		assertThat(read.check(Names.of(values))).isEmpty();
		byte[] filled = read.fill(values, null);
		assertThat(filled).isEqualTo(read.fill(values, null));
		return new XSSFWorkbook(new ByteArrayInputStream(filled));
	}

}
