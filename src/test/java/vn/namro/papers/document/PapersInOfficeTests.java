package vn.namro.papers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.papers.template.Names;
import vn.namro.papers.template.OfficeTemplate;
import vn.namro.testing.Office;

/** Papers open in the office programs that people use, and come out of them as they went in. */
class PapersInOfficeTests {

	@BeforeAll
	static void needsAnOffice() {
		Office.required();
	}

	@Test
	void keepTheirTextWhenLibreOfficeSavesThem(@TempDir Path directory) throws IOException {
		byte[] docx = SampleReport.docx();
		Path again = Office.convert(Files.write(directory.resolve("bao-cao.docx"), docx), "docx", Files.createDirectory(directory.resolve("out")));
		assertThat(words(Files.readAllBytes(again))).isEqualTo(words(docx));
	}

	@Test
	void keepHostileTextsTextsWhenLibreOfficeSavesThem(@TempDir Path directory) throws IOException {
		ObjectNode model = (ObjectNode) SampleReport.model();
		((ObjectNode) model.get("items").get(0)).put("title", "=HYPERLINK(\"http://x\",\"y\")").put("deliverable", "@SUM(A1)").put("field", "\t=1+1").put("lead", "\r=1");
		byte[] template = Files.readAllBytes(SampleReport.TEMPLATES.resolve("agencyReport.xlsx"));
		OfficeTemplate read = OfficeTemplate.xlsx(template);
		assertThat(read.check(Names.of(model))).isEmpty();
		Path file = Files.write(directory.resolve("phu-luc.xlsx"), read.fill(model, SampleReport.FROZEN));
		Path again = Office.convert(file, "xlsx", Files.createDirectory(directory.resolve("out")));
		for (Path each : new Path[] { file, again }) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(each)))) {
				assertThat(workbook.getSheet("Nhiệm vụ").getRow(5).getCell(2).getStringCellValue()).startsWith("=HYPERLINK");
				workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
			}
		}
	}

	private static String words(byte[] docx) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			return document.getBodyElements()
				.stream()
				.map(element -> element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText())
				.collect(Collectors.joining(" "))
				.replaceAll("\\s+", " ")
				.strip();
		}
	}

}
