package vn.namro.papers.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF with their places in millimetres. */
public final class Letters extends PDFTextStripper {

	private static final double MM = 25.4 / 72;

	private final List<Line> lines = new ArrayList<>();

	private Letters() {
		setSortByPosition(true);
	}

	/**
	 * A piece of text on one line.
	 *
	 * @param left from the left edge of the paper
	 * @param baseline from its upper edge
	 * @param size of the letters, in points
	 */
	public record Line(int page, String text, double left, double right, double baseline, double size, String font) {

		double middle() {
			return (this.left + this.right) / 2;
		}

	}

	public static List<Line> of(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			Letters letters = new Letters();
			letters.getText(document);
			return letters.lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		if (text.replace('\u00a0', ' ').isBlank()) {
			return;
		}
		TextPosition first = positions.get(0);
		TextPosition last = positions.get(positions.size() - 1);
		this.lines.add(new Line(getCurrentPageNo(), text.strip(), first.getXDirAdj() * MM, (last.getXDirAdj() + last.getWidthDirAdj()) * MM, first.getYDirAdj() * MM,
				first.getFontSizeInPt(), String.valueOf(first.getFont().getName()).toLowerCase(Locale.ROOT)));
	}

}
