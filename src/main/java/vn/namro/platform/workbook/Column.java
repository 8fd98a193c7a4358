package vn.namro.platform.workbook;

import java.util.List;
import java.util.Map;

/**
 * A column of a sheet that is both read and written.
 *
 * @param field path of the field it carries, such as {@code deadline.due}
 * @param header what we write above it
 * @param words other headers by which it is recognised, in plain letters (see {@link Words#plain})
 * @param choices the values it may have, each with the words that people see; empty for any
 * @param hint what to fill in; null where the header says it all
 */
public record Column(String field, String header, Type type, int width, boolean required, List<String> words, Map<String, String> choices,
		String hint) {

	public enum Type {

		TEXT, INTEGER, DECIMAL, DATE, BOOLEAN,
		/** one value a line, or separated by semicolons */
		LIST

	}

	public static Column of(String field, String header, Type type, int width, String... words) {
		return new Column(field, header, type, width, false, List.of(words), Map.of(), null);
	}

	public static Column text(String field, String header, int width, String... words) {
		return of(field, header, Type.TEXT, width, words);
	}

	public Column obliged() {
		return new Column(this.field, this.header, this.type, this.width, true, this.words, this.choices, this.hint);
	}

	public Column hinting(String hint) {
		return new Column(this.field, this.header, this.type, this.width, this.required, this.words, this.choices, hint);
	}

	/** @param choices in the order in which they are offered */
	public Column choosing(Map<String, String> choices) {
		return new Column(this.field, this.header, this.type, this.width, this.required, this.words, choices, this.hint);
	}

	/** How well a header fits, 0 for not at all. */
	int likeness(String plainHeader) {
		if (plainHeader.equals(Words.plain(this.header))) {
			return 1000;
		}
		return this.words.stream().mapToInt(word -> plainHeader.equals(word) ? 500 : (" " + plainHeader + " ").contains(" " + word + " ") ? word.length() : 0)
			.max()
			.orElse(0);
	}

}
