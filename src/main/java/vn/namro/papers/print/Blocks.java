package vn.namro.papers.print;

import java.util.List;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.Markup;

/** Writes paragraphs and tables. */
final class Blocks {

	/** Height of a line of Times New Roman at single spacing, in sizes of its letters. */
	private static final double SINGLE = 1.15;

	private static final double AUTOMATIC = 240;

	private final WordDocument word;

	private final Runs runs;

	Blocks(WordDocument word) {
		this.word = word;
		this.runs = new Runs(word);
	}

	/** @param width that is there, in points */
	void write(List<Element> blocks, Fo into, double width) {
		for (Element block : blocks) {
			switch (block.getLocalName()) {
				case "p" -> paragraph(block, into);
				case "tbl" -> new Tables(this.word, this).write(block, into, width);
				case "sdt" -> Markup.children(block, "sdtContent").forEach(content -> write(Markup.children(content), into, width));
				default -> {
				}
			}
		}
	}

	private void paragraph(Element paragraph, Fo into) {
		Traits traits = this.word.paragraph(paragraph);
		Traits letters = this.word.letters(paragraph);
		Fo block = into.add("block").set("white-space-collapse", "false").set("hyphenate", "false").set("orphans", "2").set("widows", "2");
		block.points("start-indent", indent(traits, "left", "start")).points("end-indent", indent(traits, "right", "end"));
		block.points("text-indent", traits.points("ind@firstLine", 0) - traits.points("ind@hanging", 0));
		block.points("space-before", traits.points("spacing@before", 0));
		block.points("space-after", traits.points("spacing@after", 0));
		block.set("text-align", alignment(traits.get("jc@val", "left")));
		lines(block, traits);
		if (traits.on("keepNext")) {
			block.set("keep-with-next.within-page", "always");
		}
		if (traits.on("keepLines")) {
			block.set("keep-together.within-page", "always");
		}
		if (traits.on("pageBreakBefore")) {
			block.set("break-before", "page");
		}
		border(block, traits, "top", "before");
		border(block, traits, "bottom", "after");
		Element level = this.word.numbering().level(traits);
		double left = indent(traits, "left", "start");
		Tabs tabs = new Tabs(this.word.tabs(paragraph, level), left, left + traits.points("ind@firstLine", 0) - traits.points("ind@hanging", 0));
		RunningLine line = new RunningLine(this.word, paragraph, letters, tabs);
		this.runs.begin(line);
		if (level != null) {
			line.label(level, this.word.numbering().label(traits), block);
		}
		this.runs.write(paragraph, letters, block);
		if (block.empty()) {
			Element mark = WordDocument.child(paragraph, "pPr");
			Runs.font(block, mark == null ? letters : this.word.letters(letters, mark));
			block.text("\u00a0");
		}
	}

	private static double indent(Traits traits, String side, String other) {
		return traits.points("ind@" + side, traits.points("ind@" + other, 0));
	}

	private static void lines(Fo block, Traits traits) {
		double line = traits.points("spacing@line", AUTOMATIC / 20);
		if (traits.get("spacing@lineRule", "auto").equals("auto")) {
			block.set("line-height", String.valueOf(SINGLE * line * 20 / AUTOMATIC));
		}
		else {
			block.points("line-height", line);
		}
	}

	private static String alignment(String word) {
		return switch (word) {
			case "center" -> "center";
			case "right", "end" -> "end";
			case "both", "distribute" -> "justify";
			default -> "start";
		};
	}

	private static void border(Fo block, Traits traits, String side, String edge) {
		String style = traits.get("pBdr." + side + "@val", "nil");
		if (!style.equals("nil") && !style.equals("none")) {
			block.set("border-" + edge + "-style", "solid").points("border-" + edge + "-width", Double.parseDouble(traits.get("pBdr." + side + "@sz", "4")) / 8);
			block.points("padding-" + edge, Double.parseDouble(traits.get("pBdr." + side + "@space", "0")));
		}
	}

}
