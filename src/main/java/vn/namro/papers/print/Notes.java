package vn.namro.papers.print;

import java.util.HashMap;
import java.util.Map;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.Markup;

/** The footnotes of a document, counted from its beginning. */
final class Notes {

	private final Map<String, Element> notes = new HashMap<>();

	private int number;

	/** @param part word/footnotes.xml, null for a document without footnotes */
	Notes(Markup part) {
		if (part != null) {
			part.all("footnote").forEach(note -> this.notes.put(WordDocument.attribute(note, "id"), note));
		}
	}

	/** @return its text, null when it is missing */
	Element next(String id) {
		this.number++;
		return this.notes.get(id);
	}

	/** Of the note that is being written. */
	String number() {
		return String.valueOf(this.number);
	}

}
