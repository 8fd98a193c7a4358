package vn.namro.papers.officefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/** Says in Vietnamese where in a Word document a paragraph stands, so that somebody finds it. */
public final class WordPlaces {

	private static final Map<String, String> ROOMS = Map.of("hdr", "đầu trang", "ftr", "chân trang", "footnotes", "chú thích cuối trang", "endnotes", "chú thích cuối văn bản");

	private static final int BEGINNING = 40;

	private final String room;

	private final List<Element> paragraphs;

	private final List<Element> tables;

	public WordPlaces(Markup markup) {
		this.room = ROOMS.get(markup.document().getDocumentElement().getLocalName());
		this.paragraphs = markup.all("p").stream().filter(paragraph -> Markup.ancestor(paragraph, "tbl") == null).toList();
		this.tables = markup.all("tbl");
	}

	/** @return null for what stands in no paragraph */
	public String around(Element element) {
		Element paragraph = Markup.ancestor(element, "p");
		return paragraph == null ? null : of(paragraph);
	}

	public String of(Element paragraph) {
		List<String> way = new ArrayList<>();
		if (this.room != null) {
			way.add(this.room);
		}
		Element table = Markup.ancestor(paragraph, "tbl");
		if (table == null) {
			way.add("đoạn " + (this.paragraphs.indexOf(paragraph) + 1));
		}
		else {
			Element row = Markup.ancestor(paragraph, "tr");
			Element cell = Markup.ancestor(paragraph, "tc");
			way.add("bảng " + (this.tables.indexOf(table) + 1));
			way.add("dòng " + (Markup.within(table, "tr", below -> !Markup.is(below, "tc")).indexOf(row) + 1));
			way.add("ô " + (Markup.within(row, "tc", below -> !Markup.is(below, "tc")).indexOf(cell) + 1));
		}
		return String.join(", ", way) + beginning(paragraph);
	}

	/** Word does not number paragraphs, but it finds words. */
	private static String beginning(Element paragraph) {
		StringBuilder text = new StringBuilder();
		Markup.within(paragraph, "t", below -> !Markup.is(below, "p")).forEach(piece -> text.append(piece.getTextContent()));
		String start = text.toString().strip();
		return " („" + (start.length() > BEGINNING ? start.substring(0, BEGINNING) + "…" : start) + "”)";
	}

}
