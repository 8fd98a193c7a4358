package vn.namro.papers.print;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.Markup;

/** The tab stops of a paragraph: how far a tab jumps from where its line has come to. */
final class Tabs {

	/** Where the document says nothing. */
	private static final double USUAL = 36;

	/** A jump to nowhere still parts two words. */
	private static final double LEAST = 3;

	private final TreeMap<Double, Element> stops = new TreeMap<>(Comparator.naturalOrder());

	private final double indent;

	private double at;

	/**
	 * @param said the tab elements that hold for the paragraph, the weakest first
	 * @param indent of all lines but the first, where a hanging first line stops too
	 * @param first where the first line begins
	 */
	Tabs(List<Element> said, double indent, double first) {
		said.forEach(stop -> {
			double position = Double.parseDouble(WordDocument.attribute(stop, "pos")) / 20;
			if (WordDocument.attribute(stop, "val").equals("clear")) {
				this.stops.remove(position);
			}
			else {
				this.stops.put(position, stop);
			}
		});
		this.indent = indent;
		this.at = first;
	}

	/** Text was written. */
	void pass(double width) {
		this.at += width;
	}

	/** A line ended. */
	void lineEnd() {
		this.at = this.indent;
	}

	/** @param following how wide the text is up to the next tab or the end of the line */
	void jump(double following, Fo inline) {
		var next = this.stops.higherEntry(this.at + 0.01);
		boolean hanging = this.at < this.indent - 0.01 && (next == null || next.getKey() > this.indent);
		double stop = hanging ? this.indent : next != null ? next.getKey() : (Math.floor(this.at / USUAL) + 1) * USUAL;
		String kind = hanging || next == null ? "left" : WordDocument.attribute(next.getValue(), "val");
		double before = kind.equals("right") || kind.equals("end") || kind.equals("decimal") ? following : kind.equals("center") ? following / 2 : 0;
		double length = Math.max(LEAST, stop - before - this.at);
		Fo leader = inline.add("leader").points("leader-length", length);
		String pattern = hanging || next == null ? "none" : WordDocument.attribute(next.getValue(), "leader");
		leader.set("leader-pattern", switch (pattern) {
			case "dot", "middleDot", "hyphen" -> "dots";
			case "underscore", "heavy" -> "rule";
			default -> "space";
		});
		this.at += length;
	}

	/** The tab elements of properties of a paragraph. */
	static List<Element> in(Element properties) {
		return properties == null ? List.of() : Markup.children(properties, "tabs").stream().flatMap(tabs -> Markup.children(tabs, "tab").stream()).toList();
	}

}
