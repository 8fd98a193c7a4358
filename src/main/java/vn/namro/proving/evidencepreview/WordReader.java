package vn.namro.proving.evidencepreview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/** Collects what the body of a Word document says, event by event (ECMA-376, part 1, 17). */
final class WordReader {

	private static final int MOST_PAGES = 300;

	private static final int MOST_LETTERS = 2_000_000;

	private static final Pattern HEADING = Pattern.compile("(?i)heading ?([1-6])");

	private final Map<String, String> pictures;

	private final List<PreviewPage> pages = new ArrayList<>();

	/** Where blocks go: the page, or the cell of a table, the innermost last. */
	private final Deque<List<Block>> places = new ArrayDeque<>();

	private final Deque<List<List<List<Block>>>> tables = new ArrayDeque<>();

	private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();

	/** Depth below what is said a second time for older programs, which is skipped. */
	private int skipped;

	private boolean text;

	private int letters;

	private boolean complete = true;

	/** @param pictures names inside the archive by relationship */
	WordReader(Map<String, String> pictures) {
		this.pictures = pictures;
		this.places.push(new ArrayList<>());
	}

	/** @return false when enough is read */
	boolean event(XMLStreamReader xml) {
		if (xml.isCharacters()) {
			characters(xml.getText());
		}
		else if (this.skipped > 0 || xml.getLocalName().equals("Fallback")) {
			this.skipped += xml.isStartElement() ? 1 : -1;
		}
		else if (xml.isStartElement()) {
			start(xml);
		}
		else {
			end(xml.getLocalName());
		}
		this.complete = this.pages.size() < MOST_PAGES && this.letters < MOST_LETTERS;
		return this.complete;
	}

	Excerpt excerpt() {
		while (this.places.size() > 1) {
			this.places.pop();
		}
		endPage();
		return new Excerpt(this.pages, this.complete);
	}

	private void characters(String words) {
		if (this.text && this.skipped == 0 && !this.paragraphs.isEmpty()) {
			this.paragraphs.peek().add(words);
			this.letters += words.length();
		}
	}

	private void start(XMLStreamReader xml) {
		switch (xml.getLocalName()) {
			case "p" -> this.paragraphs.push(new WordParagraph());
			case "tbl" -> this.tables.push(new ArrayList<>());
			case "tr" -> startRow();
			case "tc" -> this.places.push(new ArrayList<>());
			case "t" -> this.text = true;
			case "lastRenderedPageBreak" -> breakPage();
			case "blip" -> picture(attribute(xml, "embed"));
			default -> {
				if (!this.paragraphs.isEmpty()) {
					look(xml);
				}
			}
		}
	}

	private void look(XMLStreamReader xml) {
		WordParagraph paragraph = this.paragraphs.peek();
		switch (xml.getLocalName()) {
			case "pStyle" -> paragraph.level(level(attribute(xml, "val")));
			case "numPr" -> paragraph.listed();
			case "r" -> paragraph.plain();
			case "b" -> paragraph.bold(on(xml));
			case "i" -> paragraph.italic(on(xml));
			case "tab" -> paragraph.add("\t");
			case "br" -> lineOrPage(xml, paragraph);
			case "cr" -> paragraph.add("\n");
			default -> {
			}
		}
	}

	private void lineOrPage(XMLStreamReader xml, WordParagraph paragraph) {
		if ("page".equals(attribute(xml, "type"))) {
			breakPage();
		}
		else {
			paragraph.add("\n");
		}
	}

	private void end(String name) {
		switch (name) {
			case "t" -> this.text = false;
			case "p" -> endParagraph();
			case "tc" -> endCell();
			case "tbl" -> endTable();
			default -> {
			}
		}
	}

	private void startRow() {
		if (!this.tables.isEmpty()) {
			this.tables.peek().add(new ArrayList<>());
		}
	}

	private void endParagraph() {
		if (!this.paragraphs.isEmpty()) {
			this.paragraphs.pop().block().ifPresent(this.places.peek()::add);
		}
	}

	private void endCell() {
		List<Block> cell = this.places.pop();
		if (!this.tables.isEmpty() && !this.tables.peek().isEmpty()) {
			List<List<List<Block>>> rows = this.tables.peek();
			rows.get(rows.size() - 1).add(cell);
		}
	}

	private void endTable() {
		if (!this.tables.isEmpty()) {
			this.places.peek().add(Block.table(this.tables.pop()));
		}
	}

	private void picture(String relationship) {
		if (relationship != null && this.pictures.containsKey(relationship)) {
			this.places.peek().add(Block.image(this.pictures.get(relationship)));
		}
	}

	/**
	 * A table that runs on over a page stays whole on the page where it began. A break that somebody typed is noted once more
	 * by Word, at the beginning of a page that is still empty.
	 */
	private void breakPage() {
		if (this.tables.isEmpty() && this.paragraphs.size() == 1) {
			this.paragraphs.peek().cut().ifPresent(this.places.peek()::add);
			if (!this.places.peek().isEmpty()) {
				endPage();
			}
		}
	}

	private void endPage() {
		this.pages.add(new PreviewPage(this.pages.size() + 1, null, List.copyOf(this.places.peek())));
		this.places.peek().clear();
	}

	private static int level(String style) {
		Matcher heading = HEADING.matcher(style == null ? "" : style);
		return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
	}

	private static boolean on(XMLStreamReader xml) {
		String value = attribute(xml, "val");
		return value == null || !value.equals("0") && !value.equals("false");
	}

	/** By local name: the namespaces differ between the two editions of the standard. */
	static String attribute(XMLStreamReader xml, String name) {
		for (int at = 0; at < xml.getAttributeCount(); at++) {
			if (xml.getAttributeLocalName(at).equals(name)) {
				return xml.getAttributeValue(at);
			}
		}
		return null;
	}

}
