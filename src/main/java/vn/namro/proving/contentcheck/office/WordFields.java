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
			Targets.requireHarmless(picture ? "image" : "subDocument", included.group(1).replace("\\\\", "\\"));
		}
	}

}
