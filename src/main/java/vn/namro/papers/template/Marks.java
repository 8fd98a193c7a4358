package vn.namro.papers.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tags of a template by number. In the text of a part a tag is a mark: its number between two characters of the
 * private use area that no document and no value may contain, so nothing else is ever taken for a tag.
 */
final class Marks {

	static final char BEGIN = '\ue010';

	static final char END = '\ue011';

	/** Stands for the end of a line within a value. */
	static final char LINE = '\ue012';

	/** Stand around a number, so that a cell that holds nothing else can become one. */
	static final char NUMBER = '\ue013';

	static final char NUMBER_END = '\ue014';

	static final Pattern MARK = Pattern.compile(BEGIN + "([#^/]?)(\\d+)" + END);

	private static final Pattern RESERVED = Pattern.compile("[\ue010-\ue01f]");

	private final List<Tag> tags = new ArrayList<>();

	/** A closing tag gets its final mark once its partner is known. */
	String add(Tag tag) {
		this.tags.add(tag);
		String number = String.valueOf(this.tags.size() - 1);
		return switch (tag.kind()) {
			case VALUE, INDEX -> BEGIN + number + END;
			case LOOP, IF -> BEGIN + "#" + number + END;
			case IF_NOT -> BEGIN + "^" + number + END;
			case CLOSE -> BEGIN + "/" + number + END;
		};
	}

	/** The mark that closes what an opening mark opened. */
	static String closing(String opening) {
		return BEGIN + "/" + opening.substring(2);
	}

	List<Tag> all() {
		return List.copyOf(this.tags);
	}

	Tag tag(String mark) {
		return this.tags.get(Integer.parseInt(mark.replaceAll("\\D", "")));
	}

	Tag tag(int number) {
		return this.tags.get(number);
	}

	/** What the template engine reads: it counts the rounds of loops itself, under names of its own. */
	String source(String text) {
		return MARK.matcher(text).replaceAll(mark -> {
			Tag tag = tag(mark.group());
			return BEGIN + mark.group(1) + (tag.ofRound() ? "-" + tag.name() : mark.group(2)) + END;
		});
	}

	static boolean section(String mark) {
		return mark.charAt(1) == '#' || mark.charAt(1) == '^' || mark.charAt(1) == '/';
	}

	/** A text that cannot be mistaken for what this class writes. */
	static String without(String text) {
		return RESERVED.matcher(text).replaceAll("");
	}

}
