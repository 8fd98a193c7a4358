package vn.namro.papers.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.Markup;

/** Writes the text of a paragraph: letters with their looks, breaks, pictures and page numbers. */
final class Runs {

	/** What only groups runs. */
	private static final Set<String> GROUPS = Set.of("hyperlink", "smartTag", "sdt", "sdtContent", "ins", "fldSimple");

	/** Of lengths of pictures in one point. */
	private static final double EMU = 12700;

	private static final double SMALLER = 0.65;

	private final WordDocument word;

	private RunningLine line;

	/** The fields that are open, each with what it asks for. */
	private final Deque<StringBuilder> fields = new ArrayDeque<>();

	/** Whether the result that Word saw last is being passed over. */
	private boolean known;

	Runs(WordDocument word) {
		this.word = word;
	}

	/** A paragraph begins. */
	void begin(RunningLine line) {
		this.line = line;
	}

	void write(Element parent, Traits inherited, Fo block) {
		for (Element child : Markup.children(parent)) {
			if (Markup.is(child, "r")) {
				run(child, this.word.letters(inherited, child), block);
			}
			else if (Markup.is(child, "fldSimple") && field(WordDocument.attribute(child, "instr"), block.add("inline"))) {
				continue;
			}
			else if (GROUPS.contains(child.getLocalName())) {
				write(child, inherited, block);
			}
		}
	}

	private void run(Element run, Traits letters, Fo block) {
		if (letters.on("vanish")) {
			return;
		}
		Fo inline = null;
		for (Element child : Markup.children(run)) {
			if (Markup.is(child, "fldChar")) {
				fieldCharacter(WordDocument.attribute(child, "fldCharType"), letters, block);
			}
			else if (Markup.is(child, "instrText") && !this.fields.isEmpty()) {
				this.fields.peek().append(child.getTextContent());
			}
			else if (!Markup.is(child, "rPr") && !this.known) {
				inline = inline == null ? font(block.add("inline"), letters) : inline;
				piece(child, letters, inline);
			}
		}
	}

	private void fieldCharacter(String type, Traits letters, Fo block) {
		switch (type) {
			case "begin" -> this.fields.push(new StringBuilder());
			case "separate" -> this.known = !this.fields.isEmpty() && field(this.fields.peek().toString(), font(block.add("inline"), letters));
			default -> {
				this.fields.poll();
				this.known = false;
			}
		}
	}

	/** @return whether the field is one that is worked out here; others keep what Word saw last */
	private static boolean field(String asks, Fo inline) {
		if (asks.strip().toUpperCase(Locale.ROOT).split("\\s+")[0].equals("PAGE")) {
			inline.add("page-number");
			return true;
		}
		return false;
	}

	private void piece(Element piece, Traits letters, Fo inline) {
		switch (piece.getLocalName()) {
			case "t" -> this.line.text(piece.getTextContent(), letters, inline);
			case "tab" -> this.line.tab(piece, inline);
			case "noBreakHyphen" -> this.line.text("\u2011", letters, inline);
			case "footnoteReference" -> footnote(WordDocument.attribute(piece, "id"), letters, inline);
			case "footnoteRef" -> inline.text(this.word.notes().number());
			case "br", "cr" -> {
				this.line.end();
				Fo end = inline.add("block");
				if (WordDocument.attribute(piece, "type").equals("page")) {
					end.set("break-before", "page");
				}
			}
			case "drawing" -> picture(piece, inline);
			default -> {
			}
		}
	}

	/** Paragraphs of the note are written by others of their kind, as this paragraph goes on behind it. */
	private void footnote(String id, Traits letters, Fo inline) {
		Element note = this.word.notes().next(id);
		if (note != null) {
			Fo out = inline.add("footnote");
			font(out.add("inline"), letters).text(this.word.notes().number());
			new Blocks(this.word).write(Markup.children(note), out.add("footnote-body").add("block").set("start-indent", "0pt").set("text-indent", "0pt"), 0);
		}
	}

	private void picture(Element drawing, Fo inline) {
		Element picture = Markup.within(drawing, "blip").stream().findFirst().orElse(null);
		Element size = Markup.within(drawing, "extent").stream().findFirst().orElse(null);
		if (picture != null && size != null) {
			this.word.picture(picture.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "embed"))
				.ifPresent(address -> inline.add("external-graphic")
					.set("src", "url('" + address + "')")
					.set("content-width", "scale-to-fit")
					.set("content-height", "scale-to-fit")
					.points("width", Double.parseDouble(size.getAttribute("cx")) / EMU)
					.points("height", Double.parseDouble(size.getAttribute("cy")) / EMU));
		}
	}

	/** In points. */
	static double size(Traits letters) {
		return Double.parseDouble(letters.get("sz@val", "20")) / 2 * (letters.get("vertAlign@val", "baseline").equals("baseline") ? 1 : SMALLER);
	}

	static Fo font(Fo inline, Traits letters) {
		double size = size(letters);
		String position = letters.get("vertAlign@val", "baseline");
		if (!position.equals("baseline")) {
			inline.set("baseline-shift", position.equals("superscript") ? "super" : "sub");
		}
		inline.points("font-size", size).set("font-weight", letters.on("b") ? "bold" : "normal").set("font-style", letters.on("i") ? "italic" : "normal");
		if (letters.on("u") || letters.on("strike")) {
			inline.set("text-decoration", letters.on("u") ? "underline" : "line-through");
		}
		String color = letters.get("color@val", "auto");
		return color.matches("[0-9A-Fa-f]{6}") ? inline.set("color", "#" + color) : inline;
	}

}
