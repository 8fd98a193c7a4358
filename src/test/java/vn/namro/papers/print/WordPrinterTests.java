package vn.namro.papers.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import vn.namro.papers.document.Letters;
import vn.namro.papers.document.Letters.Line;
import vn.namro.papers.template.Drafts;

/** What office workers use beside plain paragraphs stands in the PDF where it stands in Word. */
class WordPrinterTests {

	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

	private static final double POINTS_A_MM = 72 / 25.4;

	/** The left margin that a section without properties has. */
	private static final double LEFT = 72 / POINTS_A_MM;

	private static final String LISTS = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.", 720) + level(1, "lowerLetter", "%1.%2)", 1440)
			+ level(2, "bullet", "\uf0b7", 2160) + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";

	@Test
	void numbersAutomaticLists() {
		byte[] docx = Drafts.with(Drafts.docx(item(0, "Một"), item(1, "Một a"), item(1, "Một b"), item(0, "Hai"), item(1, "Hai a"), item(2, "Chấm"), item(0, "Ba")),
				"word/numbering.xml", LISTS);
		List<Line> lines = print(docx);
		assertThat(lines).extracting(line -> line.text().replaceAll("\\s+", "")).containsExactly("1.Một", "1.a)Mộta", "1.b)Mộtb", "2.Hai", "2.a)Haia", "•Chấm", "3.Ba");
		assertThat(lines.get(0).left()).as("a label hangs").isCloseTo(LEFT + 18 / POINTS_A_MM, within(0.5));
	}

	@Test
	void jumpsToTabStops() {
		String tabs = "<w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8000\"/></w:tabs></w:pPr>";
		List<Line> lines = print(Drafts.docx("<w:p>" + tabs + "<w:r><w:t>Trang</w:t><w:tab/><w:t>125</w:t></w:r></w:p>", "<w:p>" + tabs + "<w:r><w:t>Mục dài hơn</w:t><w:tab/><w:t>7</w:t></w:r></w:p>"));
		assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line.right()).isCloseTo(LEFT + 400 / POINTS_A_MM, within(0.7)));
	}

	@Test
	void putsFootnotesBelowTheText() {
		byte[] docx = Drafts.with(Drafts.docx("<w:p><w:r><w:t>Theo báo cáo</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
				Drafts.paragraph("Đoạn sau")), "word/footnotes.xml", "<w:footnotes " + W
						+ "><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Số liệu đến 14/3.</w:t></w:r></w:p></w:footnote></w:footnotes>");
		List<Line> lines = print(docx);
		assertThat(lines.get(lines.size() - 1).text()).isEqualTo("1 Số liệu đến 14/3.");
		assertThat(lines.get(lines.size() - 1).baseline()).as("at the foot of the page").isGreaterThan(250);
		assertThat(lines).anyMatch(line -> line.text().equals("Đoạn sau") && line.baseline() < 50);
	}

	private static String level(int depth, String format, String text, int left) {
		return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/><w:pPr><w:ind w:left=\"%d\" w:hanging=\"360\"/></w:pPr></w:lvl>".formatted(depth, format,
				text, left);
	}

	private static String item(int depth, String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	/** A jump parts the pieces of a line. */
	private static List<Line> print(byte[] docx) {
		Map<Long, List<Line>> lines = new TreeMap<>();
		Letters.of(new WordPrinter().pdf(docx, null)).forEach(piece -> lines.computeIfAbsent(Math.round(piece.baseline()), any -> new ArrayList<>()).add(piece));
		return lines.values().stream().map(WordPrinterTests::whole).toList();
	}

	private static Line whole(List<Line> pieces) {
		Line first = pieces.get(0);
		String text = pieces.stream().map(Line::text).collect(Collectors.joining(" "));
		return new Line(first.page(), text, first.left(), pieces.get(pieces.size() - 1).right(), first.baseline(), first.size(), first.font());
	}

}
