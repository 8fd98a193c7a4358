package vn.namro.proving.evidencepreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordPagesTests {

	private static final String BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>";

	@TempDir
	private Path directory;

	@Test
	void turnsThePageWhereWordNotedIt() throws IOException {
		Excerpt read = read(paragraph("Trang một") + "<w:p><w:r><w:t>cuối trang </w:t></w:r>" + BREAK + "<w:r><w:t>đầu trang hai</w:t></w:r></w:p>");
		assertThat(read.pages()).hasSize(2);
		assertThat(texts(read.pages().get(0))).containsExactly("Trang một", "cuối trang ");
		assertThat(texts(read.pages().get(1))).containsExactly("đầu trang hai");
	}

	@Test
	void countsATypedBreakOnceThoughWordNotesItAgain() throws IOException {
		Excerpt read = read(paragraph("một") + "<w:p><w:r><w:br w:type=\"page\"/></w:r>" + BREAK + "<w:r><w:t>hai</w:t></w:r></w:p>");
		assertThat(read.pages()).hasSize(2);
	}

	@Test
	void keepsTablesHeadingsAndTheLookOfWords() throws IOException {
		Excerpt read = read("<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Kết quả</w:t></w:r></w:p>"
				+ "<w:tbl><w:tr><w:tc>" + paragraph("STT") + "</w:tc><w:tc>" + paragraph("Nội dung") + "</w:tc></w:tr></w:tbl>");
		Block heading = read.pages().get(0).blocks().get(0);
		assertThat(heading.kind()).isEqualTo("heading");
		assertThat(heading.level()).isEqualTo(2);
		assertThat(heading.pieces()).containsExactly(new Piece("Kết quả", true, false));
		assertThat(read.pages().get(0).blocks().get(1).rows()).singleElement()
			.satisfies(row -> assertThat(row).extracting(cell -> text(cell.get(0))).containsExactly("STT", "Nội dung"));
	}

	@Test
	void showsOnlyPicturesThatLieInTheFile() throws IOException {
		Excerpt read = read("<w:p><w:r><w:drawing><a:blip r:embed=\"r1\"/></w:drawing></w:r><w:r><w:drawing><a:blip r:embed=\"r2\"/></w:drawing></w:r>"
				+ "<w:r><w:drawing><a:blip r:embed=\"r3\"/></w:drawing></w:r></w:p>");
		assertThat(read.pages().get(0).blocks()).extracting(Block::image).containsExactly("word/media/image1.png");
	}

	@Test
	void leavesOutWhatIsDeletedAndWhatIsSaidTwice() throws IOException {
		Excerpt read = read("<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><mc:AlternateContent><mc:Choice><w:t>giữ</w:t></mc:Choice>"
				+ "<mc:Fallback><w:t>lặp</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>");
		assertThat(texts(read.pages().get(0))).containsExactly("giữ");
	}

	@Test
	void neverResolvesEntities() throws IOException {
		Path file = file("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x><p><t>&e;</t></p></x>");
		assertThatThrownBy(() -> WordPages.read(file)).isInstanceOf(UnreadableContentException.class);
	}

	@Test
	void givesOutNoOtherPartOfTheArchive() {
		assertThat(WordPages.isPicture("word/media/image1.png")).isTrue();
		assertThat(List.of("word/document.xml", "word/media/../document.png", "word/media/image1.svg", "docProps/thumbnail.jpeg")).noneMatch(WordPages::isPicture);
	}

	private Excerpt read(String body) throws IOException {
		return WordPages.read(file("<w:document xmlns:w=\"w\" xmlns:a=\"a\" xmlns:r=\"r\" xmlns:mc=\"mc\"><w:body>" + body + "</w:body></w:document>"));
	}

	private Path file(String document) throws IOException {
		Map<String, String> parts = Map.of("word/document.xml", document, "word/_rels/document.xml.rels", """
				<Relationships>
				  <Relationship Id="r1" Target="media/image1.png"/>
				  <Relationship Id="r2" Target="media/image2.png" TargetMode="External"/>
				  <Relationship Id="r3" Target="https://example.org/image3.png"/>
				</Relationships>
				""");
		Path file = this.directory.resolve("bao-cao.docx");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	private static String paragraph(String text) {
		return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	private static List<String> texts(PreviewPage page) {
		return page.blocks().stream().map(WordPagesTests::text).toList();
	}

	private static String text(Block block) {
		return block.pieces().stream().map(Piece::text).collect(Collectors.joining());
	}

}
