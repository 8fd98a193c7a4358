package vn.namro.papers.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.Fault;

/** Finds the tags in a paragraph or cell, over however many pieces Word has cut the text into, and puts marks in their place. */
final class TagReading {

	private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

	private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";

	private static final Pattern CONTENT = Pattern.compile("([#?^]?)\\s*(\\.|" + NAME + "(?:\\." + NAME + ")*)\\s*(?:\\|\\s*([^|]*))?");

	/** Marks without width, which come along when a tag is copied from elsewhere. */
	private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

	/** The number of the round of a loop. */
	private static final String INDEX = "stt";

	private final Marks marks;

	private final List<Fault> faults;

	TagReading(Marks marks, List<Fault> faults) {
		this.marks = marks;
		this.faults = faults;
	}

	/**
	 * Replaces each tag by its mark, in the first of the pieces that it lies in.
	 * @param pieces the texts of a paragraph or cell in order
	 * @return the marks that were set, in order
	 */
	List<String> mark(List<Element> pieces, String place) {
		StringBuilder whole = new StringBuilder();
		pieces.forEach(piece -> whole.append(Marks.without(piece.getTextContent())));
		if (whole.indexOf("{{") < 0 && whole.indexOf("}}") < 0) {
			return List.of();
		}
		List<String> set = new ArrayList<>();
		StringBuilder[] texts = new StringBuilder[pieces.size()];
		Arrays.setAll(texts, i -> new StringBuilder());
		Matcher tag = TAG.matcher(whole);
		int from = 0;
		while (tag.find()) {
			spread(whole, from, tag.start(), pieces, texts);
			String mark = this.marks.add(read(tag.group(), tag.group(1), place));
			texts[pieceAt(tag.start(), pieces)].append(mark);
			set.add(mark);
			from = tag.end();
		}
		spread(whole, from, whole.length(), pieces, texts);
		refuseHalves(String.join("", texts), place);
		for (int i = 0; i < texts.length; i++) {
			pieces.get(i).setTextContent(texts[i].toString());
			pieces.get(i).setAttribute("xml:space", "preserve");
		}
		return set;
	}

	private static void spread(CharSequence whole, int from, int to, List<Element> pieces, StringBuilder[] texts) {
		for (int at = from; at < to; at++) {
			texts[pieceAt(at, pieces)].append(whole.charAt(at));
		}
	}

	private static int pieceAt(int position, List<Element> pieces) {
		int piece = 0;
		int end = Marks.without(pieces.get(0).getTextContent()).length();
		while (position >= end) {
			piece++;
			end += Marks.without(pieces.get(piece).getTextContent()).length();
		}
		return piece;
	}

	private void refuseHalves(String rest, String place) {
		String text = Marks.MARK.matcher(rest).replaceAll("…");
		for (String half : List.of("{{", "}}")) {
			int at = text.indexOf(half);
			if (at >= 0) {
				String near = text.substring(Math.max(0, at - 15), Math.min(text.length(), at + 25));
				this.faults.add(new Fault(place, "dấu " + half + " không có cặp, gần „" + near.strip() + "”"));
			}
		}
	}

	private Tag read(String raw, String inside, String place) {
		String content = Normalizer.normalize(UNSEEN.matcher(inside).replaceAll("").replaceAll("\\p{Zs}", " ").strip(), Normalizer.Form.NFC);
		if (content.startsWith("/")) {
			return new Tag(Tag.Kind.CLOSE, path(content.substring(1).replaceFirst("^[#?^]", "").strip()), null, raw, place);
		}
		Matcher parts = CONTENT.matcher(content);
		if (!parts.matches()) {
			this.faults.add(new Fault(place, raw + " không đọc được; thẻ chỉ gồm tên, ví dụ {{agency.name}}, {{#items}}, {{?overdue}}, {{/items}}"));
			return new Tag(Tag.Kind.VALUE, List.of(), null, raw, place);
		}
		Tag.Kind kind = kind(parts.group(1), parts.group(2));
		return new Tag(kind, path(parts.group(2)), style(parts.group(3), raw, place), raw, place);
	}

	private static Tag.Kind kind(String sign, String name) {
		return switch (sign) {
			case "#" -> Tag.Kind.LOOP;
			case "?" -> Tag.Kind.IF;
			case "^" -> Tag.Kind.IF_NOT;
			default -> name.equals(INDEX) ? Tag.Kind.INDEX : Tag.Kind.VALUE;
		};
	}

	private Style style(String word, String raw, String place) {
		if (word == null) {
			return null;
		}
		Style style = Style.named(word.strip()).orElse(null);
		if (style == null) {
			this.faults.add(new Fault(place, raw + " có cách viết lạ „" + word.strip() + "”; các cách viết: " + Style.words()));
		}
		return style;
	}

	private static List<String> path(String name) {
		return name.isEmpty() || name.equals(".") ? List.of() : List.of(name.split("\\."));
	}

}
