package vn.namro.year.simulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF of one page with one line, for the people of a simulated year. */
final class SmallPdf {

	private static final int SIZE = 12;

	private static final int MARGIN = 72;

	private SmallPdf() {
	}

	/** @param line letters that every PDF reader has, without accents */
	static byte[] saying(String line) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			document.setDocumentId(0L); // the same line gives the same file
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
				content.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - MARGIN);
				content.showText(line);
				content.endText();
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
