package vn.namro.proving.evidencepreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts, workbooks and slides of LibreOffice, and those of PowerPoint, are read into pages. */
class OtherPagesTests {

	@TempDir
	private Path directory;

	@Test
	void turnsThePageOfATextWhereLibreOfficeNotedItOrSomebodyBrokeIt() throws IOException {
		Excerpt read = open("<style:style style:name=\"P9\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>",
				"<text:h text:outline-level=\"2\">Kết quả</text:h><text:p>cuối trang <text:soft-page-break/>đầu trang hai<text:s text:c=\"3\"/>x</text:p>"
						+ "<text:p text:style-name=\"P9\">trang ba</text:p><office:annotation><text:p>ghi chú</text:p></office:annotation>",
				false);
		assertThat(read.pages()).extracting(page -> page.blocks().stream().map(OtherPagesTests::text).toList())
			.containsExactly(List.of("Kết quả", "cuối trang "), List.of("đầu trang hai   x"), List.of("trang ba"));
		assertThat(read.pages().get(0).blocks().get(0).level()).isEqualTo(2);
		assertThat(read.complete()).isTrue();
	}

	@Test
	void keepsTablesAndPicturesOfAText() throws IOException {
		Excerpt read = open("", "<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>Đào tạo</text:p></table:table-cell></table:table-row></table:table>"
				+ "<text:p><draw:frame><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame><draw:frame><draw:image xlink:href=\"http://evil.example/a.png\"/></draw:frame></text:p>", false);
		List<Block> blocks = read.pages().get(0).blocks();
		assertThat(blocks.get(0).rows()).singleElement().satisfies(row -> assertThat(row).extracting(cell -> text(cell.get(0))).containsExactly("1", "Đào tạo"));
		assertThat(blocks.get(1).image()).isEqualTo("Pictures/a.png");
		assertThat(blocks).hasSize(2);
	}

	@Test
	void namesTheRowsAndColumnsOfAWorkbookAndPassesOverItsEmptyEnd() throws IOException {
		Excerpt read = open("", "<table:table table:name=\"Biểu 1\"><table:table-row><table:table-cell><text:p>STT</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>Điểm</text:p></table:table-cell>"
				+ "</table:table-row><table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>"
				+ "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"><text:p>5</text:p></table:table-cell></table:table-row>"
				+ "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table><table:table table:name=\"Biểu 2\"/>", true);
		assertThat(read.pages()).extracting(PreviewPage::title).containsExactly("Biểu 1", "Biểu 2");
		assertThat(read.pages().get(0).blocks().get(0).rows()).extracting(row -> row.stream().map(cell -> cell.isEmpty() ? "" : text(cell.get(0))).toList())
			.containsExactly(List.of("", "A", "B", "C"), List.of("1", "STT", "", "Điểm"), List.of("5", "5", "5", ""));
		assertThat(read.complete()).isTrue();
	}

	@Test
	void saysThatOnlyTheBeginningOfALongWorkbookIsShown() throws IOException {
		Excerpt read = open("", "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"500\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>", true);
		assertThat(read.complete()).isFalse();
		assertThat(read.pages().get(0).blocks().get(0).rows()).hasSize(301);
	}

	@Test
	void showsSlidesOneByOne() throws IOException {
		Excerpt open = open("", "<draw:page draw:name=\"Mở đầu\"><draw:frame><draw:text-box><text:p>Báo cáo</text:p></draw:text-box></draw:frame><presentation:notes><text:p>nói thầm</text:p></presentation:notes></draw:page>"
				+ "<draw:page draw:name=\"Hai\"/>", false);
		assertThat(open.pages()).extracting(PreviewPage::title).containsExactly("Mở đầu", "Hai");
		assertThat(open.pages().get(0).blocks()).extracting(OtherPagesTests::text).containsExactly("Báo cáo");
		String slide = "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:sld>";
		Excerpt slides = SlidePages.read(zip(Map.of("ppt/presentation.xml", "<p:presentation xmlns:p=\"p\" xmlns:r=\"r\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId3\"/><p:sldId id=\"257\" r:id=\"rId2\"/></p:sldIdLst></p:presentation>",
				"ppt/_rels/presentation.xml.rels", "<Relationships><Relationship Id=\"rId2\" Target=\"slides/slide1.xml\"/><Relationship Id=\"rId3\" Target=\"slides/slide2.xml\"/></Relationships>",
				"ppt/slides/slide1.xml", slide.formatted("hai"), "ppt/slides/slide2.xml",
				"<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:tbl><a:tr><a:tc><a:p><a:r><a:t>một</a:t></a:r></a:p></a:tc></a:tr></a:tbl></p:sld>")));
		assertThat(slides.pages()).hasSize(2);
		assertThat(text(slides.pages().get(0).blocks().get(0).rows().get(0).get(0).get(0))).isEqualTo("một");
		assertThat(slides.pages().get(1).blocks()).extracting(OtherPagesTests::text).containsExactly("hai");
	}

	private static String text(Block block) {
		return block.pieces() == null ? null : block.pieces().stream().map(Piece::text).reduce("", String::concat);
	}

	private Excerpt open(String styles, String body, boolean sheets) throws IOException {
		String names = List.of("office", "style", "text", "table", "draw", "fo", "xlink", "presentation").stream().map(name -> " xmlns:" + name + "=\"" + name + "\"").reduce("", String::concat);
		return OpenDocumentPages.read(zip(Map.of("content.xml", "<office:document-content" + names + "><office:automatic-styles>" + styles + "</office:automatic-styles><office:body>" + body
				+ "</office:body></office:document-content>")), sheets);
	}

	private Path zip(Map<String, String> parts) throws IOException {
		Path file = this.directory.resolve("a.zip");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

}
