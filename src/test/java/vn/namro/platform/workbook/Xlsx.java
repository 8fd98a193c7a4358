package vn.namro.platform.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, as other programs and attackers write them. */
public final class Xlsx {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.bytes);

	/** @param rows the rows of the one sheet as XML; style 1 is a date */
	public static byte[] ofRows(String rows) {
		return ofSheet(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
	}

	public static byte[] ofSheet(String sheet) {
		return new Xlsx().parts(sheet).bytes();
	}

	Xlsx parts(String sheet) {
		add("[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
				+ "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
				+ "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
		add("_rels/.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
		add("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
				+ "\"><sheets><sheet name=\"Trang 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
		add("xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
				+ "<Relationship Id=\"rId2\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/></Relationships>");
		add("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
		add("xl/worksheets/sheet1.xml", sheet);
		return this;
	}

	Xlsx add(String name, String content) {
		return add(name, content.getBytes(StandardCharsets.UTF_8), 1);
	}

	/** @param times how often the content is repeated */
	Xlsx add(String name, byte[] content, int times) {
		try {
			this.zip.putNextEntry(new ZipEntry(name));
			for (int i = 0; i < times; i++) {
				this.zip.write(content);
			}
			this.zip.closeEntry();
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] bytes() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.bytes.toByteArray();
	}

	public static String text(String address, String text) {
		return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
	}

}
