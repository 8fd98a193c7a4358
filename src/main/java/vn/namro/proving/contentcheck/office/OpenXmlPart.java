package vn.namro.proving.contentcheck.office;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import vn.namro.proving.contentcheck.CheckedContent;
import vn.namro.proving.contentcheck.Formulas;
import vn.namro.proving.contentcheck.Refusal;

/** Reads one XML part of an Office Open XML document: where it leads to, what its fields do, what it says. */
final class OpenXmlPart implements Xml.Visitor {

	/** An address as no part of the document has one. */
	private static final Pattern OUTSIDE = Pattern.compile("(?i)\\s*((https?|ftp|file):|[/\\\\]{2}).*", Pattern.DOTALL);

	private final boolean texts;

	private final StringBuilder text;

	private final WordFields fields = new WordFields();

	private final StringBuilder piece = new StringBuilder();

	private String inside = "";

	private Integer pages;

	/** @param texts whether the part carries the text of the document */
	OpenXmlPart(boolean texts, StringBuilder text) {
		this.texts = texts;
		this.text = text;
	}

	/** What {@code docProps/app.xml} says; null in other parts. */
	Integer pages() {
		return this.pages;
	}

	@Override
	public void start(XMLStreamReader element) {
		String name = element.getLocalName();
		this.inside = name;
		this.piece.setLength(0);
		switch (name) {
			case "Relationship" -> relationship(element);
			case "ocx" -> throw Refusal.ACTIVEX.refuse();
			case "macrosheet" -> throw Refusal.MACRO.refuse();
			case "connection" -> {
				if (Set.of("1", "true").contains(attribute(element, "refreshOnLoad"))) {
					throw Refusal.EXTERNAL.refuse();
				}
			}
			case "ddeLink" -> throw Refusal.DDE.refuse();
			case "oleLink" -> throw Refusal.EXTERNAL.refuse();
			case "altChunk" -> throw Refusal.EMBEDDED.refuse();
			case "script" -> throw Refusal.MACRO.refuse();
			case "fldSimple" -> WordFields.check(attribute(element, "instr"));
			case "fldChar" -> field(attribute(element, "fldCharType"));
			case "Override", "Default" -> contentType(attribute(element, "ContentType").toLowerCase(Locale.ROOT));
			default -> {
				// everything else only shows
			}
		}
	}

	@Override
	public void end(String name) {
		switch (name) {
			case "instrText", "delInstrText" -> this.fields.instruction(this.piece.toString());
			case "f", "definedName", "formula", "formula1", "formula2" -> Formulas.refuse(this.piece.toString());
			case "Pages", "Slides" -> count(this.piece.toString());
			case "p", "si", "br", "tab" -> write(name.equals("tab") ? "\t" : "\n");
			default -> {
				// no text of interest
			}
		}
		this.inside = "";
	}

	@Override
	public void text(String text) {
		switch (this.inside) {
			case "t" -> write(text);
			case "instrText", "delInstrText", "f", "definedName", "formula", "formula1", "formula2", "Pages", "Slides" -> {
				if (this.piece.length() + text.length() > CheckedContent.MOST_TEXT) {
					throw Refusal.BOMB.refuse();
				}
				this.piece.append(text);
			}
			default -> {
				// blanks between elements
			}
		}
	}

	private void write(String written) {
		if (this.texts) {
			this.text.append(written, 0, Math.max(0, Math.min(written.length(), CheckedContent.MOST_TEXT - this.text.length())));
		}
	}

	private void field(String type) {
		switch (type) {
			case "begin" -> this.fields.begin();
			case "separate" -> this.fields.separate();
			default -> this.fields.end();
		}
	}

	private void count(String number) {
		if (number.matches("\\d{1,6}") && !number.equals("0")) {
			this.pages = Integer.valueOf(number);
		}
	}

	private static void relationship(XMLStreamReader element) {
		String type = attribute(element, "Type");
		String kind = type.substring(type.lastIndexOf('/') + 1);
		if (kind.equalsIgnoreCase("vbaProject") || kind.equalsIgnoreCase("xlMacrosheet") || kind.equalsIgnoreCase("xlIntlMacrosheet")) {
			throw Refusal.MACRO.refuse();
		}
		if (kind.equalsIgnoreCase("aFChunk")) {
			throw Refusal.EMBEDDED.refuse();
		}
		String target = attribute(element, "Target");
		if (attribute(element, "TargetMode").equalsIgnoreCase("External") || OUTSIDE.matcher(target).matches()) {
			Targets.requireHarmless(kind, target);
		}
	}

	private static void contentType(String type) {
		if (type.contains("macroenabled") || type.contains("vbaproject") || type.contains("macrosheet")) {
			throw Refusal.MACRO.refuse();
		}
		if (type.contains("activex")) {
			throw Refusal.ACTIVEX.refuse();
		}
	}

	/** By its local name, empty where there is none. */
	static String attribute(XMLStreamReader element, String name) {
		for (int i = 0; i < element.getAttributeCount(); i++) {
			if (element.getAttributeLocalName(i).equals(name)) {
				return element.getAttributeValue(i);
			}
		}
		return "";
	}

}
