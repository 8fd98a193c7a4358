package vn.namro.papers.print;

import java.util.Base64;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.Markup;
import vn.namro.papers.officefile.OfficeFile;

/** A Word document with its styles, headers and pictures at hand. */
final class WordDocument {

	private final OfficeFile file;

	private final Map<String, Element> styles = new HashMap<>();

	private final Map<String, String> relations = new HashMap<>();

	private final Numbering numbering;

	private final Notes notes;

	private Element paragraphDefaults;

	private Element runDefaults;

	private String normal;

	WordDocument(OfficeFile file) {
		this.file = file;
		if (file.has("word/styles.xml")) {
			readStyles(file.markup("word/styles.xml"));
		}
		this.numbering = new Numbering(file.has("word/numbering.xml") ? file.markup("word/numbering.xml") : null);
		this.notes = new Notes(file.has("word/footnotes.xml") ? file.markup("word/footnotes.xml") : null);
		if (file.has("word/_rels/document.xml.rels")) {
			file.markup("word/_rels/document.xml.rels").all("Relationship").forEach(each -> this.relations.put(each.getAttribute("Id"), each.getAttribute("Target")));
		}
	}

	private void readStyles(Markup markup) {
		for (Element style : markup.all("style")) {
			this.styles.put(attribute(style, "styleId"), style);
			if (attribute(style, "type").equals("paragraph") && attribute(style, "default").equals("1")) {
				this.normal = attribute(style, "styleId");
			}
		}
		markup.all("pPrDefault").forEach(each -> this.paragraphDefaults = child(each, "pPr"));
		markup.all("rPrDefault").forEach(each -> this.runDefaults = child(each, "rPr"));
	}

	Element body() {
		return this.file.markup("word/document.xml").all("body").get(0);
	}

	/** Header or footer by its relation. */
	Optional<Element> part(String relation) {
		String name = "word/" + this.relations.getOrDefault(relation, "");
		return this.file.has(name) ? Optional.of(this.file.markup(name).document().getDocumentElement()) : Optional.empty();
	}

	/** A picture as an address that holds it; empty for what is no picture that can be printed. */
	Optional<String> picture(String relation) {
		String target = this.relations.getOrDefault(relation, "");
		String type = target.replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT).replace("jpg", "jpeg");
		byte[] bytes = this.file.part("word/" + target);
		return bytes == null || !type.matches("png|jpeg|gif") ? Optional.empty()
				: Optional.of("data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
	}

	/** What holds for a paragraph: the document's defaults, its style and what that is based on, then its own. */
	Traits paragraph(Element paragraph) {
		Element own = child(paragraph, "pPr");
		Traits traits = styled(styleOf(own), "pPr", new Traits().add(this.paragraphDefaults));
		Element level = this.numbering.level(new Traits().add(traits).add(own));
		return (level == null ? traits : traits.add(child(level, "pPr"))).add(own);
	}

	Numbering numbering() {
		return this.numbering;
	}

	/** The tab stops of a paragraph: those of its styles, of its list, its own. */
	List<Element> tabs(Element paragraph, Element level) {
		List<Element> tabs = new ArrayList<>();
		Element own = child(paragraph, "pPr");
		tabsOf(styleOf(own), tabs);
		tabs.addAll(Tabs.in(level == null ? null : child(level, "pPr")));
		tabs.addAll(Tabs.in(own));
		return tabs;
	}

	private void tabsOf(String id, List<Element> tabs) {
		Element style = id == null ? null : this.styles.get(id);
		if (style != null) {
			Element base = child(style, "basedOn");
			if (base != null && !attribute(base, "val").equals(id)) {
				tabsOf(attribute(base, "val"), tabs);
			}
			tabs.addAll(Tabs.in(child(style, "pPr")));
		}
	}

	Notes notes() {
		return this.notes;
	}

	/** What holds for the letters of a paragraph that say nothing of their own. */
	Traits letters(Element paragraph) {
		return styled(styleOf(child(paragraph, "pPr")), "rPr", new Traits().add(this.runDefaults));
	}

	/** @param inherited of the paragraph */
	Traits letters(Traits inherited, Element run) {
		Element own = child(run, "rPr");
		Element style = own == null ? null : child(own, "rStyle");
		Traits traits = new Traits().add(inherited);
		return (style == null ? traits : styled(attribute(style, "val"), "rPr", traits)).add(own);
	}

	/** What a table's style and the table itself say. */
	Traits table(Element table) {
		Element own = child(table, "tblPr");
		Element style = own == null ? null : child(own, "tblStyle");
		return (style == null ? new Traits() : styled(attribute(style, "val"), "tblPr", new Traits())).add(own);
	}

	private String styleOf(Element properties) {
		Element style = properties == null ? null : child(properties, "pStyle");
		return style == null ? this.normal : attribute(style, "val");
	}

	private Traits styled(String id, String properties, Traits traits) {
		Element style = id == null ? null : this.styles.get(id);
		if (style == null) {
			return traits;
		}
		Element base = child(style, "basedOn");
		if (base != null && !attribute(base, "val").equals(id)) {
			styled(attribute(base, "val"), properties, traits);
		}
		return traits.add(child(style, properties));
	}

	static Element child(Element element, String name) {
		return Markup.children(element, name).stream().findFirst().orElse(null);
	}

	static String attribute(Element element, String name) {
		String value = element.getAttributeNS(element.getNamespaceURI(), name);
		return value.isEmpty() ? element.getAttribute(name) : value;
	}

}
