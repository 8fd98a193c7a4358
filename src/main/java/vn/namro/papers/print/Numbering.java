package vn.namro.papers.print;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.Markup;

/** The automatic lists of a document: counts, and says what stands before a paragraph. */
final class Numbering {

	private static final int LEVELS = 9;

	private static final Pattern PLACE = Pattern.compile("%([1-9])");

	/** Bullets that Word takes from fonts of signs. */
	private static final Map<Integer, String> SIGNS = Map.of(0xF0B7, "•", 0xF0A7, "▪", 0xF02D, "-", 0xF0D8, "►", 0xF0FC, "√", 0xF076, "◊");

	private final Map<String, Element> lists = new HashMap<>();

	/** The list that a number stands for, and the numbers that begin it anew. */
	private final Map<String, Element> numbers = new HashMap<>();

	private final Map<String, int[]> counted = new HashMap<>();

	private final Set<String> begun = new HashSet<>();

	/** @param part word/numbering.xml, null for a document without lists */
	Numbering(Markup part) {
		if (part != null) {
			part.all("abstractNum").forEach(list -> this.lists.put(WordDocument.attribute(list, "abstractNumId"), list));
			part.all("num").forEach(number -> this.numbers.put(WordDocument.attribute(number, "numId"), number));
		}
	}

	/** What a list says about its paragraphs of a level; null for none. */
	Element level(Traits paragraph) {
		Element number = this.numbers.get(paragraph.get("numPr.numId@val", "0"));
		return number == null ? null : level(number, depth(paragraph));
	}

	/** The next label; call it once for each paragraph. */
	String label(Traits paragraph) {
		Element number = this.numbers.get(paragraph.get("numPr.numId@val"));
		int depth = depth(paragraph);
		int[] counts = this.counted.computeIfAbsent(list(number), any -> new int[LEVELS]);
		begin(number, counts);
		Element level = level(number, depth);
		counts[depth] = counts[depth] == 0 ? start(level) : counts[depth] + 1;
		Arrays.fill(counts, depth + 1, LEVELS, 0);
		Matcher place = PLACE.matcher(value(level, "lvlText", ""));
		return sign(place.replaceAll(found -> Matcher.quoteReplacement(count(number, counts, Integer.parseInt(found.group(1)) - 1))));
	}

	private String count(Element number, int[] counts, int depth) {
		Element level = level(number, depth);
		return Numeral.of(value(level, "numFmt", "decimal"), counts[depth] == 0 ? start(level) : counts[depth]);
	}

	private void begin(Element number, int[] counts) {
		if (this.begun.add(WordDocument.attribute(number, "numId"))) {
			for (Element override : Markup.children(number, "lvlOverride")) {
				Element start = WordDocument.child(override, "startOverride");
				if (start != null) {
					counts[Integer.parseInt(WordDocument.attribute(override, "ilvl"))] = Integer.parseInt(WordDocument.attribute(start, "val")) - 1;
				}
			}
		}
	}

	private Element level(Element number, int depth) {
		String wanted = String.valueOf(depth);
		return Markup.children(number, "lvlOverride").stream().filter(override -> WordDocument.attribute(override, "ilvl").equals(wanted))
			.flatMap(override -> Markup.children(override, "lvl").stream()).findFirst()
			.orElseGet(() -> this.lists.get(list(number)) == null ? null : Markup.children(this.lists.get(list(number)), "lvl").stream()
				.filter(level -> WordDocument.attribute(level, "ilvl").equals(wanted)).findFirst().orElse(null));
	}

	private static String list(Element number) {
		return WordDocument.attribute(WordDocument.child(number, "abstractNumId"), "val");
	}

	private static int depth(Traits paragraph) {
		return Math.min(LEVELS - 1, Integer.parseInt(paragraph.get("numPr.ilvl@val", "0")));
	}

	private static int start(Element level) {
		return Integer.parseInt(value(level, "start", "1"));
	}

	static String value(Element level, String name, String otherwise) {
		Element said = level == null ? null : WordDocument.child(level, name);
		return said == null ? otherwise : WordDocument.attribute(said, "val");
	}

	private static String sign(String label) {
		return label.codePoints().mapToObj(letter -> letter >= 0xF000 && letter <= 0xF0FF ? SIGNS.getOrDefault(letter, "•") : Character.toString(letter))
			.collect(Collectors.joining());
	}

}
