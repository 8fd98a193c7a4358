package vn.namro.proving.contentcheck.office;

import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import vn.namro.proving.contentcheck.CheckedContent;
import vn.namro.proving.contentcheck.Formulas;
import vn.namro.proving.contentcheck.Refusal;

/** Reads one XML part of an OpenDocument: what it links to, whether anything listens for events, what it says. */
final class OpenDocumentPart implements Xml.Visitor {

	private static final Set<String> LOADED = Set.of("object", "object-ole", "plugin", "applet", "floating-frame", "section-source", "table-source",
			"dde-source", "cell-range-source", "form");

	private static final Set<String> CLICKED = Set.of("a", "image", "event-listener", "sound", "fill-image");

	private final boolean texts;

	private final StringBuilder text;

	private int inParagraph;

	private Integer pages;

	OpenDocumentPart(boolean texts, StringBuilder text) {
		this.texts = texts;
		this.text = text;
	}

	Integer pages() {
		return this.pages;
	}

	@Override
	public void start(XMLStreamReader element) {
		String name = element.getLocalName();
		String target = OpenXmlPart.attribute(element, "href");
		if (target.startsWith("vnd.sun.star.") || target.startsWith("macro:") || OpenXmlPart.attribute(element, "macro-name").length() > 0 || name.equals("script")) {
			throw Refusal.MACRO.refuse();
		}
		if (name.equals("dde-source") || name.equals("dde-link") || name.startsWith("dde-connection-decl")) {
			if (!name.equals("dde-connection-decls")) {
				throw Refusal.DDE.refuse();
			}
		}
		if (name.equals("encryption-data")) {
			throw Refusal.ENCRYPTED.refuse();
		}
		Formulas.refuse(OpenXmlPart.attribute(element, "formula"));
		link(name, target);
		if (name.equals("p") || name.equals("h")) {
			this.inParagraph++;
		}
		if (name.equals("document-statistic")) {
			String pages = OpenXmlPart.attribute(element, "page-count");
			count(pages.isEmpty() ? OpenXmlPart.attribute(element, "table-count") : pages);
		}
	}

	private static void link(String name, String target) {
		if (target.isEmpty() || target.startsWith("#")) {
			return;
		}
		if (name.equals("applet")) {
			throw Refusal.EMBEDDED.refuse();
		}
		if (LOADED.contains(name)) {
			Targets.requireLocal(target);
		}
		else if (CLICKED.contains(name)) {
			Targets.requireClickable(target);
		}
	}

	private void count(String number) {
		if (number.matches("[1-9]\\d{0,5}")) {
			this.pages = Integer.valueOf(number);
		}
	}

	@Override
	public void end(String name) {
		if (name.equals("p") || name.equals("h")) {
			this.inParagraph--;
			write("\n");
		}
		else if (name.equals("line-break") || name.equals("tab") || name.equals("s")) {
			write(name.equals("line-break") ? "\n" : " ");
		}
	}

	@Override
	public void text(String written) {
		if (this.inParagraph > 0) {
			write(written);
		}
	}

	private void write(String written) {
		if (this.texts) {
			this.text.append(written, 0, Math.max(0, Math.min(written.length(), CheckedContent.MOST_TEXT - this.text.length())));
		}
	}

}
