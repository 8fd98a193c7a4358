package vn.namro.papers.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.namro.papers.officefile.Markup;

/** Lays the sections of a Word document out as sequences of pages, each with its size, margins, headers and numbers. */
final class Pages {

	private static final List<String> KINDS = List.of("first", "default");

	private final WordDocument word;

	private final Fo root = Fo.root();

	private final Fo masters = this.root.add("layout-master-set");

	/** Headers and footers by kind, which sections take over from the one before. */
	private final Map<String, Element> margins = new HashMap<>();

	private int sections;

	Pages(WordDocument word) {
		this.word = word;
		this.root.set("font-family", Typesetter.FONT).set("xml:lang", "vi");
	}

	Document layout() {
		List<Element> blocks = new ArrayList<>();
		for (Element block : Markup.children(this.word.body())) {
			if (Markup.is(block, "sectPr")) {
				section(blocks, block);
			}
			else {
				blocks.add(block);
				Element properties = Markup.is(block, "p") ? WordDocument.child(block, "pPr") : null;
				Element section = properties == null ? null : WordDocument.child(properties, "sectPr");
				if (section != null) {
					section(blocks, section);
					blocks.clear();
				}
			}
		}
		return this.root.document();
	}

	private void section(List<Element> blocks, Element properties) {
		this.sections++;
		Traits traits = new Traits().add(properties);
		boolean titlePage = traits.on("titlePg");
		for (String place : List.of("header", "footer")) {
			Markup.children(properties, place + "Reference")
				.forEach(reference -> this.word.part(reference.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"))
					.ifPresent(part -> this.margins.put(place + WordDocument.attribute(reference, "type"), part)));
		}
		KINDS.forEach(kind -> master(kind, traits));
		Fo alternatives = this.masters.add("page-sequence-master").set("master-name", "s" + this.sections).add("repeatable-page-master-alternatives");
		if (titlePage) {
			alternatives.add("conditional-page-master-reference").set("page-position", "first").set("master-reference", "s" + this.sections + "first");
		}
		alternatives.add("conditional-page-master-reference").set("master-reference", "s" + this.sections + "default");
		Fo sequence = this.root.add("page-sequence").set("master-reference", "s" + this.sections);
		sequence.set("force-page-count", "no-force").set("initial-page-number", traits.get("pgNumType@start", this.sections == 1 ? "1" : "auto"));
		KINDS.forEach(kind -> {
			margin(sequence, "header" + kind, traits.points("pgMar@header", 36), false);
			margin(sequence, "footer" + kind, traits.points("pgMar@footer", 36), true);
		});
		Fo separator = sequence.add("static-content").set("flow-name", "xsl-footnote-separator").add("block").set("space-after", "3pt");
		separator.add("leader").set("leader-pattern", "rule").set("leader-length", "33%").set("rule-thickness", "0.5pt");
		double width = traits.points("pgSz@w", 595) - traits.points("pgMar@left", 72) - traits.points("pgMar@right", 72);
		Fo body = sequence.add("flow").set("flow-name", "xsl-region-body").add("block");
		new Blocks(this.word).write(blocks, body, width);
	}

	private void master(String kind, Traits traits) {
		Fo master = this.masters.add("simple-page-master").set("master-name", "s" + this.sections + kind);
		master.points("page-width", traits.points("pgSz@w", 595)).points("page-height", traits.points("pgSz@h", 842));
		double top = traits.points("pgMar@top", 72);
		double bottom = traits.points("pgMar@bottom", 72);
		master.points("margin-left", traits.points("pgMar@left", 72)).points("margin-right", traits.points("pgMar@right", 72));
		master.add("region-body").points("margin-top", top).points("margin-bottom", bottom);
		master.add("region-before").set("region-name", "header" + kind).points("extent", top);
		master.add("region-after").set("region-name", "footer" + kind).points("extent", bottom).set("display-align", "after");
	}

	private void margin(Fo sequence, String kind, double distance, boolean below) {
		Element part = this.margins.get(kind);
		if (part != null) {
			Fo block = sequence.add("static-content").set("flow-name", kind).add("block");
			block.points(below ? "space-after" : "space-before", distance).set(below ? "space-after.conditionality" : "space-before.conditionality", "retain");
			new Blocks(this.word).write(Markup.children(part), block, 0);
		}
	}

}
