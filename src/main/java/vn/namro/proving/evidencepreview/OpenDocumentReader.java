package vn.namro.proving.evidencepreview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamReader;

/** Collects what the content of an OpenDocument says, event by event (ODF 1.3, part 3): texts by page, workbooks by sheet, slides one by one. */
final class OpenDocumentReader {

	private static final int MOST_PAGES = 300;

	private static final int MOST_LETTERS = 2_000_000;

	/** What is not on the page itself: remarks, what was struck out, what names a picture for the blind. */
	private static final Set<String> ASIDE = Set.of("annotation", "tracked-changes", "title", "desc", "notes", "forms", "binary-data");

	private final boolean sheets;

	private final List<PreviewPage> pages = new ArrayList<>();

	/** Where blocks go: the page, or the cell of a table, the innermost last. */
	private final Deque<List<Block>> places = new ArrayDeque<>();

	private final Deque<TableRows> tables = new ArrayDeque<>();

	private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

	private final Set<String> breaking = new HashSet<>();

	private String style;

	private String title;

	private int level;

	private int aside;

	private int letters;

	private boolean complete = true;

	OpenDocumentReader(boolean sheets) {
		this.sheets = sheets;
		this.places.push(new ArrayList<>());
	}

	/** @return false when enough is read */
	boolean event(XMLStreamReader xml) {
		if (xml.isCharacters()) {
			characters(xml.getText());
		}
		else if (this.aside > 0 || ASIDE.contains(xml.getLocalName())) {
			this.aside += xml.isStartElement() ? 1 : -1;
		}
		else if (xml.isStartElement()) {
			start(xml);
		}
		else {
			end(xml.getLocalName());
		}
		this.complete = this.complete && this.pages.size() < MOST_PAGES && this.letters < MOST_LETTERS;
		return this.complete;
	}

	Excerpt excerpt() {
		while (this.places.size() > 1) {
			this.places.pop();
		}
		endPage();
		if (this.pages.isEmpty()) {
			this.pages.add(new PreviewPage(1, null, List.of()));
		}
		return new Excerpt(this.pages, this.complete);
	}

	private void characters(String words) {
		if (this.aside == 0 && !this.paragraphs.isEmpty()) {
			this.paragraphs.peek().append(words.replaceAll("\\s+", " "));
			this.letters += words.length();
		}
	}

	private void start(XMLStreamReader xml) {
		switch (xml.getLocalName()) {
			case "h" -> {
				this.level = Math.max(1, Math.min(6, number(xml, "outline-level", 1)));
				startParagraph(xml);
			}
			case "p" -> startParagraph(xml);
			case "style" -> style(xml);
			case "paragraph-properties" -> {
				if ("page".equals(WordReader.attribute(xml, "break-before"))) {
					this.breaking.add(this.style);
				}
			}
			case "page" -> {
				endPage();
				this.title = WordReader.attribute(xml, "name");
			}
			case "soft-page-break" -> breakPage();
			case "table" -> {
				if (this.sheets && this.tables.isEmpty()) {
					endPage();
					this.title = WordReader.attribute(xml, "name");
				}
				this.tables.push(new TableRows(this.sheets && this.tables.isEmpty()));
			}
			case "table-row" -> onTable(table -> table.startRow(number(xml, "number-rows-repeated", 1)));
			case "table-cell", "covered-table-cell" -> {
				onTable(table -> table.startCell(number(xml, "number-columns-repeated", 1)));
				this.places.push(new ArrayList<>());
			}
			case "image" -> picture(WordReader.attribute(xml, "href"));
			default -> inLine(xml);
		}
	}

	/** Styles that begin a page: by a break, or by another kind of page. */
	private void style(XMLStreamReader xml) {
		this.style = String.valueOf(WordReader.attribute(xml, "name"));
		String master = WordReader.attribute(xml, "master-page-name");
		if (master != null && !master.isEmpty()) {
			this.breaking.add(this.style);
		}
	}

	private void startParagraph(XMLStreamReader xml) {
		String named = WordReader.attribute(xml, "style-name");
		if (named != null && this.tables.isEmpty() && this.paragraphs.isEmpty() && this.breaking.contains(named)) {
			endPage();
		}
		this.paragraphs.push(new StringBuilder());
	}

	/** LibreOffice notes where it turned the page, within a paragraph too; a table that runs on stays whole where it began. */
	private void breakPage() {
		if (this.tables.isEmpty() && this.paragraphs.size() < 2) {
			if (!this.paragraphs.isEmpty()) {
				add(this.paragraphs.peek().toString(), 0);
				this.paragraphs.peek().setLength(0);
			}
			endPage();
		}
	}

	private void inLine(XMLStreamReader xml) {
		if (!this.paragraphs.isEmpty()) {
			switch (xml.getLocalName()) {
				case "s" -> this.paragraphs.peek().append(" ".repeat(Math.min(50, number(xml, "c", 1))));
				case "tab" -> this.paragraphs.peek().append('\t');
				case "line-break" -> this.paragraphs.peek().append('\n');
				default -> {
				}
			}
		}
	}

	private void end(String name) {
		switch (name) {
			case "p", "h" -> endParagraph(name.equals("h"));
			case "table-cell", "covered-table-cell" -> {
				List<Block> cell = this.places.pop();
				onTable(table -> table.endCell(cell));
			}
			case "table-row" -> onTable(TableRows::endRow);
			case "table" -> endTable();
			default -> {
			}
		}
	}

	private void onTable(Consumer<TableRows> action) {
		if (!this.tables.isEmpty()) {
			action.accept(this.tables.peek());
		}
	}

	private void endParagraph(boolean heading) {
		if (!this.paragraphs.isEmpty()) {
			add(this.paragraphs.pop().toString(), heading ? this.level : 0);
		}
	}

	private void add(String text, int heading) {
		if (!text.isBlank()) {
			this.places.peek().add(Block.text(heading, List.of(new Piece(text, false, false))));
		}
	}

	private void endTable() {
		if (!this.tables.isEmpty()) {
			TableRows table = this.tables.pop();
			this.complete &= table.complete();
			table.block().ifPresent(this.places.peek()::add);
			if (this.sheets && this.tables.isEmpty()) {
				endPage();
			}
		}
	}

	private void picture(String name) {
		if (name != null && WordPages.isPicture(name)) {
			this.places.peek().add(Block.image(name));
		}
	}

	/** A page without anything on it is none, but for slides and sheets, which have a name. */
	private void endPage() {
		if (!this.places.peek().isEmpty() || this.title != null) {
			this.pages.add(new PreviewPage(this.pages.size() + 1, this.title, List.copyOf(this.places.peek())));
		}
		this.places.peek().clear();
		this.title = null;
	}

	private static int number(XMLStreamReader xml, String name, int otherwise) {
		String value = WordReader.attribute(xml, name);
		return value != null && value.matches("\\d{1,7}") ? Integer.parseInt(value) : otherwise;
	}

}
