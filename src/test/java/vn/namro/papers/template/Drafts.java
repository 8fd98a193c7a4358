package vn.namro.papers.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small Word and Excel files for tests. */
public final class Drafts {

	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

	private static final String TYPES = """
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
			<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

	private static final String RELATIONS = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
			Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";

	private Drafts() {
	}

	/** @param body WordprocessingML; see {@link #paragraph} */
	public static byte[] docx(String... body) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", TYPES);
		parts.put("_rels/.rels", RELATIONS);
		parts.put("word/document.xml", "<w:document " + W + "><w:body>" + String.join("", body) + "<w:sectPr/></w:body></w:document>");
		return zip(parts);
	}

	/** @param pieces the runs that Word cut the text into */
	public static String paragraph(String... pieces) {
		StringBuilder runs = new StringBuilder();
		for (String piece : pieces) {
			runs.append("<w:r><w:t>").append(piece).append("</w:t></w:r>");
		}
		return "<w:p>" + runs + "</w:p>";
	}

	/** A row of a table with a paragraph in each cell. */
	public static String row(String... cells) {
		StringBuilder row = new StringBuilder("<w:tr>");
		for (String cell : cells) {
			row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
		}
		return row.append("</w:tr>").toString();
	}

	public static String table(String... rows) {
		return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
	}

	/** A sheet with these texts, row by row. */
	public static byte[] xlsx(String[]... rows) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			var sheet = workbook.createSheet("Số liệu");
			for (int i = 0; i < rows.length; i++) {
				var row = sheet.createRow(i);
				for (int j = 0; j < rows[i].length; j++) {
					row.createCell(j).setCellValue(rows[i][j]);
				}
			}
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same file with one part more. */
	public static byte[] with(byte[] file, String name, String content) {
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		parts.put(name, content);
		return zip(parts);
	}

	private static byte[] zip(Map<String, String> parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
