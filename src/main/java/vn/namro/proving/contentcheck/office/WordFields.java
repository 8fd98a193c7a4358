package vn.namro.proving.contentcheck.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.namro.proving.contentcheck.Refusal;

/** Puts the pieces of a field's instruction together again, since those who hide DDE scatter them. */
final class WordFields {

	private static final Pattern DDE = Pattern.compile("(^|[\\s{\"])dde(auto)?([\\s\"]|$)");

	/** Letters given by their numbers, the usual disguise. */
	private static final Pattern SPELLED = Pattern.compile("quote(\\s+\\d{2,3}){3,}");

	private static final Pattern INCLUDED = Pattern.compile("\\binclude(?:text|picture)\\s+\"?([^\"\\s]+)");

	/** Fields that fetch their content when the document is opened or updated. */
	private static final Pattern FETCHES = Pattern.compile("^\\s*(import|link|database|rd)\\b(.*)", Pattern.DOTALL);

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\"\\s]+");

	private static final int LONGEST = 64 * 1024;

	private final Deque<StringBuilder> open = new ArrayDeque<>();

	void begin() {
		this.open.push(new StringBuilder());
	}

	void instruction(String text) {
		if (this.open.isEmpty()) {
			check(text);
			return;
		}
		StringBuilder field = this.open.peek();
		field.append(text);
		if (field.length() > LONGEST) {
			throw Refusal.BOMB.refuse();
		}
	}

	void end() {
		if (!this.open.isEmpty()) {
			check(this.open.pop().toString());
		}
	}

	/** The instruction ends, the result begins. */
	void separate() {
		if (!this.open.isEmpty()) {
			check(this.open.peek().toString());
		}
	}

	static void check(String instruction) {
		String plain = instruction.strip().toLowerCase(Locale.ROOT);
		if (DDE.matcher(plain).find() || SPELLED.matcher(plain).find()) {
			throw Refusal.DDE.refuse();
		}
		Matcher included = INCLUDED.matcher(plain);
		while (included.find()) {
			boolean picture = included.group().startsWith("includepicture");
			Targets.requireHarmless(picture ? "image" : "subDocument", included.group(1));
			Targets.requireHarmless(picture ? "image" : "subDocument", included.group(1).replace("\\\\", "\\"));
		}
		Matcher fetches = FETCHES.matcher(plain);
		if (fetches.matches()) {
			WORD.matcher(fetches.group(2)).results().map(word -> word.group(1) == null ? word.group() : word.group(1)).forEach(WordFields::local);
		}
	}

	/** Back-slashes are written twice in fields, but not by everybody. */
	private static void local(String word) {
		Targets.requireLocal(word);
		Targets.requireLocal(word.replace("\\\\", "\\"));
	}

}
