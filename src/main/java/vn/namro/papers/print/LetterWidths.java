package vn.namro.papers.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide texts are in the fonts that papers are printed with; needed for tab stops, which the typesetter does not know. */
final class LetterWidths {

	private static final Map<String, LetterWidths> FACES = new ConcurrentHashMap<>();

	private final TrueTypeFont font;

	private final CmapLookup letters;

	private LetterWidths(String face) {
		try (InputStream in = LetterWidths.class.getResourceAsStream(Typesetter.FONTS + "LiberationSerif-" + face + ".ttf")) {
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
			this.letters = this.font.getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** In points. */
	static double of(String text, Traits letters) {
		String face = letters.on("b") ? letters.on("i") ? "BoldItalic" : "Bold" : letters.on("i") ? "Italic" : "Regular";
		return FACES.computeIfAbsent(face, LetterWidths::new).width(text) * Runs.size(letters);
	}

	/** In sizes of the letters; one font is read by one thread at a time. */
	private synchronized double width(String text) {
		try {
			double width = 0;
			for (int letter : text.codePoints().toArray()) {
				width += this.font.getAdvanceWidth(this.letters.getGlyphId(letter));
			}
			return width / this.font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
