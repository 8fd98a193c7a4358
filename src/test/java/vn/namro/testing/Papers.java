package vn.namro.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small documents as offices hand them in. */
public final class Papers {

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private Papers() {
	}

	/** A PDF with one line a page. @param pages in plain letters */
	public static byte[] pdf(String... pages) {
		List<String> objects = new ArrayList<>();
		String kids = Arrays.stream(pages).map(page -> 4 + 2 * Arrays.asList(pages).indexOf(page) + " 0 R").collect(Collectors.joining(" "));
		objects.add("<</Type/Catalog/Pages 2 0 R>>");
		objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.length + ">>");
		objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
		for (String page : pages) {
			String drawn = "BT /F1 24 Tf 72 720 Td (" + page + ") Tj ET";
			objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + (objects.size() + 2) + " 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
			objects.add("<</Length " + drawn.length() + ">>stream\n" + drawn + "\nendstream");
		}
		return written(objects).getBytes(StandardCharsets.US_ASCII);
	}

	private static String written(List<String> objects) {
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
		List<Integer> starts = new ArrayList<>();
		for (String object : objects) {
			starts.add(pdf.length());
			pdf.append(starts.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
		}
		int table = pdf.length();
		pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
		starts.forEach(start -> pdf.append("%010d 00000 n \n".formatted(start)));
		return pdf.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n").toString();
	}

	/** A Word document, one paragraph a page. */
	public static byte[] docx(String... pages) {
		String body = Arrays.stream(pages).map(page -> "<w:p><w:r><w:t>" + page + "</w:t></w:r></w:p>")
			.collect(Collectors.joining("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"));
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD_TYPE + "\"/></Types>");
		parts.put("_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "\" Target=\"word/document.xml\"/></Relationships>");
		parts.put("word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + part.getValue()).getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** A workbook of one sheet, one text a row. */
	public static byte[] xlsx(String sheet, String... rows) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
			Worksheet made = workbook.newWorksheet(sheet);
			for (int row = 0; row < rows.length; row++) {
				made.value(row, 0, rows[row]);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
