package vn.namro.proving.contentcheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents made of parts, put together as office programs do it. */
final class Zips {

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	static Zips empty() {
		return new Zips();
	}

	Zips with(String name, String text) {
		return with(name, text.getBytes(StandardCharsets.UTF_8));
	}

	Zips with(String name, byte[] bytes) {
		this.parts.put(name, bytes);
		return this;
	}

	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				if (part.getKey().equals("mimetype")) {
					CRC32 sum = new CRC32();
					sum.update(part.getValue());
					entry.setMethod(ZipEntry.STORED);
					entry.setSize(part.getValue().length);
					entry.setCrc(sum.getValue());
				}
				zip.putNextEntry(entry);
				zip.write(part.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	static String relations(String... relations) {
		return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + String.join("", relations) + "</Relationships>";
	}

	static String relation(String id, String type, String target, boolean external) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>";
	}

	static String types(String part, String mainType) {
		return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/" + part + "\" ContentType=\"" + mainType + "\"/></Types>";
	}

	private static Zips office(String part, FileKind kind) {
		return empty().with("[Content_Types].xml", types(part, kind.mediaType() + ".main+xml")).with("_rels/.rels", relations(relation("rId1", "officeDocument", part, false)));
	}

	static String body(String inside) {
		return XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
				+ inside + "</w:body></w:document>";
	}

	static String paragraph(String text) {
		return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
	}

	/** A letter with one paragraph. */
	static Zips docx(String inside) {
		return office("word/document.xml", FileKind.DOCX).with("word/document.xml", body(inside));
	}

	static Zips docx() {
		return docx(paragraph("Kính gửi các sở, ngành"));
	}

	/** A workbook with one sheet. */
	static Zips xlsx(String rows) {
		return office("xl/workbook.xml", FileKind.XLSX)
			.with("xl/workbook.xml", XML + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Tổng hợp\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
			.with("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml", false)))
			.with("xl/worksheets/sheet1.xml", XML + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>");
	}

	static Zips xlsx() {
		return xlsx("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Chỉ số CCHC</t></is></c><c r=\"B1\"><f>SUM(1,2)</f><v>3</v></c></row>");
	}

	static Zips pptx() {
		return office("ppt/presentation.xml", FileKind.PPTX)
			.with("ppt/presentation.xml", XML + "<p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>")
			.with("ppt/slides/slide1.xml", XML + "<p:sld xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><p:txBody><a:p><a:r><a:t>Báo cáo sơ kết</a:t></a:r></a:p></p:txBody></p:sld>");
	}

	static String content(String inside) {
		return XML + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
				+ "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\" "
				+ "xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\"><office:body><office:text>" + inside + "</office:text></office:body></office:document-content>";
	}

	static String manifest(String inside) {
		return XML + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\">"
				+ inside + "</manifest:file-entry></manifest:manifest>";
	}

	static Zips openDocument(FileKind kind, String inside) {
		return empty().with("mimetype", kind.mediaType()).with("content.xml", content(inside)).with("META-INF/manifest.xml", manifest(""));
	}

	static Zips openDocument(FileKind kind) {
		return openDocument(kind, "<text:p>Báo cáo kết quả thực hiện</text:p>");
	}

	static byte[] joined(byte[]... pieces) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (byte[] piece : pieces) {
			out.writeBytes(piece);
		}
		return out.toByteArray();
	}

}
