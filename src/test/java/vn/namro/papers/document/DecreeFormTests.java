package vn.namro.papers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.namro.papers.document.Letters.Line;
import vn.namro.testing.Office;

/** Measures a report against Phụ lục I of Nghị định 30/2020/NĐ-CP, as Word reads it and on paper. */
class DecreeFormTests {

	private static final double TWIPS_A_MM = 56.6929;

	private static byte[] docx;

	private static byte[] pdf;

	@BeforeAll
	static void make() {
		docx = SampleReport.docx();
		pdf = SampleReport.pdf();
	}

	@Test
	void hasThePaperAndMarginsOfTheDecree() throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			List<CTSectPr> sections = document.getParagraphs().stream().filter(paragraph -> paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr())
				.map(paragraph -> paragraph.getCTP().getPPr().getSectPr()).toList();
			CTSectPr first = sections.get(0);
			assertThat(mm(first.getPgSz().getW())).isCloseTo(210, within(0.5));
			assertThat(mm(first.getPgSz().getH())).isCloseTo(297, within(0.5));
			assertThat(mm(first.getPgMar().getTop())).isBetween(19.9, 25.1);
			assertThat(mm(first.getPgMar().getBottom())).isBetween(19.9, 25.1);
			assertThat(mm(first.getPgMar().getLeft())).isBetween(29.9, 35.1);
			assertThat(mm(first.getPgMar().getRight())).isBetween(14.9, 20.1);
			CTSectPr appendix = sections.get(1);
			assertThat(appendix.getPgNumType().getStart().intValue()).as("pages of an appendix are counted for themselves").isEqualTo(1);
			assertThat(appendix.getPgSz().getOrient()).hasToString("landscape");
		}
	}

	@Test
	void givesWordTheStylesOfTheDecree() throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			XWPFParagraph body = document.getParagraphs().stream().filter(paragraph -> paragraph.getText().startsWith("Thực hiện chế độ")).findFirst().orElseThrow();
			var style = document.getStyles().getStyle(body.getStyle()).getCTStyle();
			assertThat(style.getName().getVal()).isEqualTo("Nội dung");
			assertThat(style.getPPr().getJc().getVal()).hasToString("both");
			assertThat(mm(style.getPPr().getInd().getFirstLine())).isCloseTo(12.7, within(0.1));
			assertThat(Integer.parseInt(style.getPPr().getSpacing().getAfter().toString())).isGreaterThanOrEqualTo(120);
			assertThat(style.getRPr().getSzArray(0).getVal()).hasToString("28");
			assertThat(document.getStyles().getStyle("Normal").getCTStyle().getRPr().getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
		}
	}

	@Test
	void leavesNumberAndDateToTheClerksOffice() {
		assertThat(line("Số:").text()).matches("Số: +/BC-STP");
		assertThat(line("Hà Tĩnh, ngày").text()).matches("Hà Tĩnh, ngày +tháng +năm 2023");
	}

	@Test
	void putsEverythingInItsPlaceInThePdf() throws IOException {
		check(pdf);
	}

	@Test
	void putsEverythingInItsPlaceInLibreOffice(@TempDir Path directory) throws IOException {
		Office.required();
		Path file = Files.write(directory.resolve("bao-cao.docx"), docx);
		check(Files.readAllBytes(Office.convert(file, "pdf", Files.createDirectory(directory.resolve("out")))));
	}

	private void check(byte[] paper) throws IOException {
		List<Line> lines = Letters.of(paper);
		Line country = line(lines, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
		Line motto = line(lines, "Độc lập - Tự do - Hạnh phúc");
		Line issuer = line(lines, "SỞ TƯ PHÁP");
		assertThat(country.size()).isBetween(12.0, 13.0);
		assertThat(motto.size()).isBetween(13.0, 14.0);
		assertThat(country.font()).contains("bold");
		assertThat(country.right()).as("right margin").isLessThanOrEqualTo(195.5);
		assertThat(motto.middle()).as("motto under the name of the country").isCloseTo(country.middle(), within(1.0));
		assertThat(country.left()).as("right half").isGreaterThan(issuer.right());
		assertThat(country.baseline()).as("top of the text").isBetween(20.0, 26.0);
		Line place = line(lines, "Hà Tĩnh, ngày");
		assertThat(place.font()).contains("italic");
		assertThat(line(lines, "BÁO CÁO").middle()).as("kind in the middle").isCloseTo((30 + 195) / 2.0, within(1.0));
		assertThat(line(lines, "BÁO CÁO").size()).isBetween(13.0, 14.0);
		Line body = line(lines, "Thực hiện chế độ");
		assertThat(body.left()).as("indent of the first line").isCloseTo(30 + 12.7, within(0.7));
		assertThat(body.size()).isEqualTo(14.0);
		assertThat(body.right()).as("justified").isCloseTo(195, within(1.0));
		assertThat(line(lines, "Nơi nhận:").size()).isEqualTo(12.0);
		assertThat(line(lines, "- UBND tỉnh").size()).isEqualTo(11.0);
		assertThat(line(lines, "GIÁM ĐỐC").left()).isGreaterThan(110);
		assertThat(lines).as("ends with a full stop and slash").anyMatch(line -> line.text().endsWith("./."));
		pageNumbers(paper, lines);
	}

	private static void pageNumbers(byte[] paper, List<Line> lines) throws IOException {
		assertThat(lines).noneMatch(line -> line.page() == 1 && line.baseline() < 20);
		int appendix = line(lines, "Phụ lục I").page();
		assertThat(lines).noneMatch(line -> line.page() == appendix && line.baseline() < 20);
		try (PDDocument document = Loader.loadPDF(paper)) {
			assertThat(lines.stream().map(Line::page).distinct().count()).as("no page without text").isEqualTo(document.getNumberOfPages());
			assertThat(lines.stream().filter(line -> line.baseline() > 20).map(Line::page).distinct().count()).as("no page with a number only").isEqualTo(document.getNumberOfPages());
			PDRectangle wide = document.getPage(appendix - 1).getMediaBox();
			assertThat(wide.getWidth()).as("the appendix lies across").isGreaterThan(wide.getHeight());
		}
		Line second = lines.stream().filter(line -> line.page() == appendix + 1 && line.baseline() < 20).findFirst().orElseThrow();
		assertThat(second.text()).isEqualTo("2");
		assertThat(second.size()).isBetween(13.0, 14.0);
		assertThat(second.middle()).as("in the middle of the text, above it").isCloseTo((30 + 282) / 2.0, within(1.5));
		assertThat(lines).as("the head of the table again").anyMatch(line -> line.page() == appendix + 1 && line.text().contains("Nhiệm vụ") && line.font().contains("bold"));
	}

	private static Line line(String beginning) {
		return line(Letters.of(pdf), beginning);
	}

	private static Line line(List<Line> lines, String beginning) {
		return lines.stream().filter(line -> line.text().startsWith(beginning)).findFirst().orElseThrow(() -> new AssertionError("No '" + beginning + "' in " + lines));
	}

	private static double mm(Object twips) {
		return Double.parseDouble(twips.toString()) / TWIPS_A_MM;
	}

}
