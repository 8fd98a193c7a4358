package vn.namro.papers.print;

import java.util.Locale;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.Markup;

/** The line of a paragraph that is being written: texts move it on, tabs jump ahead of it. */
final class RunningLine {

	private final WordDocument word;

	private final Element paragraph;

	private final Traits letters;

	private final Tabs tabs;

	/** Most paragraphs jump nowhere, and need not be measured. */
	private boolean jumps;

	/** @param letters what holds for letters that say nothing of their own */
	RunningLine(WordDocument word, Element paragraph, Traits letters, Tabs tabs) {
		this.word = word;
		this.paragraph = paragraph;
		this.letters = letters;
		this.tabs = tabs;
		this.jumps = !Markup.within(paragraph, "tab").isEmpty();
	}

	/** What an automatic list puts before the paragraph. */
	void label(Element level, String label, Fo block) {
		this.jumps = true;
		Traits own = this.word.letters(this.letters, level);
		Fo inline = Runs.font(block.add("inline"), own);
		text(label, own, inline);
		switch (Numbering.value(level, "suff", "tab")) {
			case "tab" -> this.tabs.jump(0, inline);
			case "space" -> text(" ", own, inline);
			default -> {
			}
		}
	}

	void text(String text, Traits letters, Fo inline) {
		String written = written(text, letters);
		inline.text(written);
		if (this.jumps) {
			this.tabs.pass(LetterWidths.of(written, letters));
		}
	}

	void tab(Element tab, Fo inline) {
		this.tabs.jump(after(tab), inline);
	}

	void end() {
		this.tabs.lineEnd();
	}

	/** How wide the text between a tab and the next one is. */
	private double after(Element tab) {
		double width = 0;
		boolean passed = false;
		for (Element run : Markup.within(this.paragraph, "r")) {
			Traits own = this.word.letters(this.letters, run);
			for (Element piece : Markup.children(run)) {
				if (passed && (Markup.is(piece, "tab") || Markup.is(piece, "br"))) {
					return width;
				}
				width += passed && Markup.is(piece, "t") ? LetterWidths.of(written(piece.getTextContent(), own), own) : 0;
				passed |= piece == tab;
			}
		}
		return width;
	}

	private static String written(String text, Traits letters) {
		return letters.on("caps") ? text.toUpperCase(Locale.forLanguageTag("vi")) : text;
	}

}
