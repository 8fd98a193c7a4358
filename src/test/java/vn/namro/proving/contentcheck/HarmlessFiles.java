package vn.namro.proving.contentcheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What offices really hand in: every one of these has to pass. */
final class HarmlessFiles {

	private static final List<String> SUBJECTS = List.of("Kế hoạch cải cách hành chính", "Báo cáo quý III", "Quyết định phân công", "Biên bản họp",
			"Danh sách thủ tục", "Tờ trình", "Kết quả khảo sát", "Văn bản chỉ đạo");

	private final List<Sample> samples = new ArrayList<>();

	static List<Sample> all() {
		HarmlessFiles files = new HarmlessFiles();
		files.pdfs();
		files.letters();
		files.workbooks();
		files.others();
		files.pictures();
		files.texts();
		return files.samples;
	}

	private void add(String what, String name, byte[] bytes) {
		this.samples.add(Sample.harmless(what, name, bytes));
	}

	private static String subject(int i) {
		return SUBJECTS.get(i % SUBJECTS.size()) + " " + i;
	}

	private void pdfs() {
		List<Pdfs.Change> changes = List.of(document -> { }, HarmlessFiles::link, HarmlessFiles::bookmarks, HarmlessFiles::openAtSecondPage, HarmlessFiles::form,
				HarmlessFiles::metadata, HarmlessFiles::namesLikeActions);
		for (int i = 0; i < 42; i++) {
			int kind = i % changes.size();
			byte[] bytes = Pdfs.letterWith(i % 2 == 0, 1 + i % 4, changes.get(kind), "Số: " + (i + 1) + "/BC-UBND", subject(i));
			add("letter, variant " + kind, subject(i) + ".pdf", bytes);
		}
		for (int i = 0; i < 12; i++) {
			add("scan", "bản quét " + i + ".PDF", Pdfs.scan(1 + i % 3, i));
		}
		byte[] letter = Pdfs.letterWith(true, 1, document -> { }, "x");
		add("padded by a scanner", "đệm.pdf", Zips.joined(letter, new byte[4096]));
		add("line ends behind the end", "dòng trống.pdf", Zips.joined(letter, Pdfs.latin("\r\n\r\n   \n")));
		add("line end before the beginning", "dòng đầu.pdf", Zips.joined(Pdfs.latin("\r\n"), letter));
		add("byte order mark before the beginning", "dấu đầu.pdf", Zips.joined(Pdfs.latin("\u00ef\u00bb\u00bf"), letter));
	}

	private static void link(PDDocument document) throws IOException {
		for (String address : List.of("https://dichvucong.gov.vn/", "mailto:vanthu@tinh.example", "http://vanban.example/a?b=c", "tel:0239")) {
			PDAnnotationLink link = new PDAnnotationLink();
			PDActionURI action = new PDActionURI();
			action.setURI(address);
			link.setAction(action);
			link.setRectangle(new PDRectangle(50, 50, 100, 20));
			document.getPage(0).getAnnotations().add(link);
		}
	}

	private static void bookmarks(PDDocument document) {
		PDDocumentOutline outline = new PDDocumentOutline();
		PDOutlineItem item = new PDOutlineItem();
		item.setTitle("Phần I");
		item.setDestination(document.getPage(0));
		outline.addLast(item);
		document.getDocumentCatalog().setDocumentOutline(outline);
	}

	private static void openAtSecondPage(PDDocument document) {
		PDActionGoTo go = new PDActionGoTo();
		PDPageFitDestination page = new PDPageFitDestination();
		page.setPage(document.getPage(document.getNumberOfPages() - 1));
		go.setDestination(page);
		document.getDocumentCatalog().setOpenAction(go);
	}

	private static void form(PDDocument document) throws IOException {
		PDAcroForm form = new PDAcroForm(document);
		document.getDocumentCatalog().setAcroForm(form);
		PDTextField field = new PDTextField(form);
		field.setPartialName("ho_ten");
		PDAnnotationWidget widget = field.getWidgets().get(0);
		widget.setRectangle(new PDRectangle(50, 100, 200, 20));
		widget.setPage(document.getPage(0));
		document.getPage(0).getAnnotations().add(widget);
		form.getFields().add(field);
	}

	private static void metadata(PDDocument document) throws IOException {
		document.getDocumentInformation().setTitle("Báo cáo <script> và /Launch");
		PDMetadata xmp = new PDMetadata(document);
		xmp.importXMPMetadata("<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'/><?xpacket end='w'?>".getBytes(StandardCharsets.UTF_8));
		document.getDocumentCatalog().setMetadata(xmp);
	}

	/** Words of their own that only look like those of a viewer. */
	private static void namesLikeActions(PDDocument document) {
		document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("JavaScriptFree"), new COSString("JavaScript"));
		document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("LaunchDate"), COSName.getPDFName("Sounds"));
	}

	private void letters() {
		List<Zips> letters = new ArrayList<>();
		String link = "<w:hyperlink r:id=\"rId9\"><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>";
		for (String target : List.of("https://chinhphu.vn", "http://baochinhphu.vn/a.htm", "mailto:a@b.example", "file:///C:\\Users\\may\\Desktop\\kh.docx", "../kem/phuluc.xlsx",
				"kế hoạch 2024.docx", "#muc1")) {
			letters.add(Zips.docx(link).with("word/_rels/document.xml.rels", Zips.relations(Zips.relation("rId9", "hyperlink", target, true))));
		}
		for (String template : List.of("file:///C:\\Users\\may\\AppData\\Roaming\\Microsoft\\Templates\\Normal.dotm", "Mau%20van%20ban.dotx", "file:///D:/mau/to-trinh.dotx")) {
			letters.add(Zips.docx().with("word/settings.xml", "<w:settings xmlns:w=\"w\"><w:attachedTemplate/></w:settings>")
				.with("word/_rels/settings.xml.rels", Zips.relations(Zips.relation("rId1", "attachedTemplate", template, true))));
		}
		for (String field : List.of(" PAGE \\* MERGEFORMAT ", " TOC \\o &quot;1-3&quot; \\h ", " HYPERLINK &quot;https://chinhphu.vn&quot; ", " MERGEFIELD Ho_ten ", " DATE \\@ &quot;dd/MM/yyyy&quot; ",
				" REF _Ref1 \\h ", " QUOTE &quot;tốt&quot; ", " INCLUDEPICTURE &quot;http://bao.example/a.jpg&quot; \\* MERGEFORMATINET ", " FORMTEXT ", " SEQ Bảng ",
				" LINK Excel.Sheet.12 &quot;C:\\\\Users\\\\may\\\\so lieu.xlsx&quot; &quot;Sheet1!R1C1&quot; \\a \\f 4 \\h ", " MACROBUTTON NoMacro [Bấm vào đây] ",
				" HYPERLINK &quot;https://link.example/link database&quot; ")) {
			letters.add(Zips.docx("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + field
					+ "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
		}
		letters.add(Zips.docx().with("word/embeddings/Microsoft_Excel_Sheet1.xlsx", Zips.xlsx().bytes()).with("word/charts/chart1.xml", "<c:chart xmlns:c=\"c\"/>"));
		letters.add(Zips.docx().with("word/media/image1.png", Pictures.picture("png", 40, 30, 1)).with("word/media/image2.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>"));
		letters.add(Zips.docx().with("word/_rels/document.xml.rels", Zips.relations(Zips.relation("rId5", "image", "https://bao.example/anh.jpg", true))));
		letters.add(Zips.docx().with("customXml/item1.xml", "<a/>").with("docProps/app.xml", "<Properties><Pages>12</Pages></Properties>"));
		letters.add(Zips.docx().with("_xmlsignatures/sig1.xml", "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>"));
		letters.add(Zips.docx("<w:p/>".repeat(20_000)));
		letters.add(Zips.docx().with("word/embeddings/oleObject1.bin", Compounds.of("Equation Native", new byte[200])));
		letters.add(Zips.docx().with("word/media/image9.emz", packed("\u0001\0\0\0 EMF")));
		letters.add(Zips.docx(Zips.paragraph("Tệp DDE và macro chỉ được nhắc tới trong câu này; =cmd|'/c calc'!A1 cũng vậy")));
		for (int i = 0; i < letters.size(); i++) {
			add("letter " + i, subject(i) + ".docx", letters.get(i).bytes());
		}
	}

	private static byte[] packed(String drawing) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(Pdfs.latin(drawing));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private void workbooks() {
		for (int i = 0; i < 12; i++) {
			add("workbook by fastexcel", "Phụ lục " + i + ".xlsx", workbook(i));
		}
		for (String formula : List.of("IF(A1=\"a|b\",1,0)", "SUM('Quý I'!A1:A9)", "HYPERLINK(\"https://chinhphu.vn\",\"x\")", "VLOOKUP(A1,[1]Sheet1!$A:$B,2,0)", "A1&amp;\"|\"&amp;B1&amp;\"!\"",
				"TEXT(A1,\"dd/mm/yyyy\")", "IF(A1=\"gọi CALL(x) hoặc EXEC(y)\",1,0)", "RECALL(A1)+1")) {
			add("formula " + formula, "công thức.xlsx", Zips.xlsx("<row r=\"1\"><c r=\"A1\"><f>" + formula + "</f></c></row>").bytes());
		}
		for (String target : List.of("file:///D:\\so-lieu\\2023.xlsx", "Book2.xlsx", "/Users/may/a.xlsx")) {
			add("link to " + target, "liên kết.xlsx", Zips.xlsx().with("xl/externalLinks/externalLink1.xml", "<externalLink xmlns=\"s\"><externalBook/></externalLink>")
				.with("xl/externalLinks/_rels/externalLink1.xml.rels", Zips.relations(Zips.relation("rId1", "externalLinkPath", target, true)))
				.bytes());
		}
		add("notes as old drawings", "ghi chú.xlsx", Zips.xlsx().with("xl/drawings/vmlDrawing1.vml", "<xml><v:shape><div>a<br>b</div></v:shape></xml>").bytes());
		add("settings of a printer", "in.xlsx", Zips.xlsx().with("xl/printerSettings/printerSettings1.bin", new byte[500]).bytes());
		add("many blank cells", "trống.xlsx", Zips.xlsx("<row><c/><c/><c/><c/></row>".repeat(100_000)).bytes());
	}

	private static byte[] workbook(int i) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "namro", "1.0")) {
			for (int sheet = 0; sheet <= i % 3; sheet++) {
				Worksheet rows = workbook.newWorksheet("Biểu " + sheet);
				for (int row = 0; row < 50 * (i + 1); row++) {
					rows.value(row, 0, subject(row));
					rows.value(row, 1, row);
					rows.formula(row, 2, "B" + (row + 1) + "*2");
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private void others() {
		for (int i = 0; i < 6; i++) {
			Zips slides = Zips.pptx();
			for (int slide = 2; slide < i + 2; slide++) {
				slides.with("ppt/slides/slide" + slide + ".xml", "<p:sld xmlns:p=\"p\"/>");
			}
			add("slides", "trình chiếu " + i + ".pptx", slides.bytes());
		}
		for (FileKind kind : List.of(FileKind.ODT, FileKind.ODS, FileKind.ODP)) {
			for (String inside : List.of("<text:p>Nội dung</text:p>", "<text:a xlink:href=\"https://chinhphu.vn\">x</text:a>", "<draw:frame><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame>",
					"<draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame>", "<text:section><text:section-source xlink:href=\"../chuong2.odt\"/></text:section>",
					"<text:dde-connection-decls/>", "<office:scripts/>", "<text:p>" + "<text:s/>".repeat(5_000) + "</text:p>")) {
				Zips zip = Zips.openDocument(kind, inside).with("meta.xml", "<m><s page-count=\"3\"/></m>").with("Configurations2/accelerator/current.xml", "");
				add("open document: " + inside.substring(0, Math.min(30, inside.length())), "văn bản." + kind.extensions().get(0), zip.bytes());
			}
		}
		for (int i = 1; i <= 5; i++) {
			add("old letter", "cũ " + i + ".doc", Compounds.word(i * 3_000));
			add("old workbook", "cũ " + i + ".xls", Compounds.workbook(0, 10 * i));
			add("old slides", "cũ " + i + ".ppt", Compounds.of("PowerPoint Document", new byte[i * 5_000]));
		}
	}

	private void pictures() {
		for (int i = 0; i < 12; i++) {
			add("photograph", "ảnh " + i + (i % 2 == 0 ? ".jpg" : ".JPEG"), Pictures.picture("jpg", 300 + 50 * i, 200, i));
			add("screen", "màn hình " + i + ".png", Pictures.picture("png", 100 + 80 * i, 300, i));
		}
		for (int i = 1; i <= 8; i++) {
			add("fax", "fax " + i + ".tif", Pictures.pages(i, i, i % 2 == 0));
		}
		for (int i = 1; i <= 4; i++) {
			add("web picture", "ảnh " + i + ".webp", Pictures.webp(100 * i, 80, 40));
		}
		byte[] photograph = Pictures.picture("jpg", 300, 200, 99);
		add("photograph with what a telephone adds", "Samsung.jpg", Zips.joined(photograph, Pdfs.latin("\0\0SEFHd\0\0\0\1\0\0\0SEFT")));
		add("photograph with a film behind", "MVIMG.jpg", Zips.joined(photograph, Pdfs.latin("\0\0\0\u0018ftypmp42"), new byte[20_000]));
		add("screen with a rest behind", "screenshot.png", Zips.joined(Pictures.picture("png", 100, 100, 5), new byte[300]));
	}

	private void texts() {
		String text = "Số liệu quý III; Sở, ngành; 12,5%\n=SUM(A1:A3)\n-5+3\n";
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1258"))) {
			for (int i = 1; i <= 4; i++) {
				add("text in " + charset, "ghi chú " + i + ".txt", text.repeat(i * 1_000).getBytes(charset));
				add("table in " + charset, "bảng " + i + ".csv", text.repeat(i * 10).getBytes(charset));
			}
		}
		add("text with a mark", "Excel.csv", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
		add("wide text", "rộng.txt", Zips.joined(new byte[] { (byte) 0xff, (byte) 0xfe }, text.getBytes(StandardCharsets.UTF_16LE)));
		add("bars and exclamations", "bảng kê.csv", "Họ tên | đơn vị;ghi chú!\n-5,3;+84 912 | gọi ngay!\n=A1+B1;=IF(A1>2,1,0)\n- Sở Y tế | xong!\n".getBytes(StandardCharsets.UTF_8));
		add("comparison, not markup", "so sánh.txt", "điểm < 5 và > 3, x<y".getBytes(StandardCharsets.UTF_8));
		for (String name : List.of(Normalizer.normalize("Kế hoạch số 5.pdf", Normalizer.Form.NFD), "không đuôi", "  cách  quãng .pdf", "dấu.chấm.nhiều.pdf", "(1) bản sao.pdf",
				"đường/dẫn/tệp.pdf", "C:\\thư mục\\tệp.pdf", "a".repeat(400) + ".pdf", "số 12/QĐ-UBND.pdf", "“ngoặc kép”.pdf")) {
			add("name: " + name, name, Pdfs.letterWith(true, 1, document -> { }, "x"));
		}
	}

}
