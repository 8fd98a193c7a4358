package vn.namro.papers.officefile;

import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The table of texts that the cells of a workbook share; a template needs each text in its own cell. */
public record SharedTexts(List<Element> texts) {

	private static final String PART = "xl/sharedStrings.xml";

	public static SharedTexts of(OfficeFile file) {
		return new SharedTexts(file.has(PART) ? file.markup(PART).all("si") : List.of());
	}

	/** Puts the text that a cell points to into the cell. */
	public void settle(Element cell) {
		if (!cell.getAttribute("t").equals("s")) {
			return;
		}
		Element value = Markup.children(cell, "v").get(0);
		Element text = this.texts.get(Integer.parseInt(value.getTextContent().strip()));
		Element own = cell.getOwnerDocument().createElementNS(cell.getNamespaceURI(), "is");
		for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (!Markup.is(child, "rPh") && !Markup.is(child, "phoneticPr")) {
				own.appendChild(cell.getOwnerDocument().importNode(child, true));
			}
		}
		cell.replaceChild(own, value);
		cell.setAttribute("t", "inlineStr");
	}

}
