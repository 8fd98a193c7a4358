package vn.namro.papers.template;

import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.namro.papers.officefile.Markup;

/** Makes a filled Word part whole again: lines of values become paragraphs, cells keep one, tables without rows go. */
final class WordTidying {

	private WordTidying() {
	}

	static void tidy(Markup markup) {
		for (Element piece : markup.all("t")) {
			if (piece.getTextContent().indexOf(Marks.LINE) >= 0) {
				split(piece);
			}
		}
		markup.all("tbl").stream().filter(table -> Markup.within(table, "tr").isEmpty()).forEach(Markup::remove);
		for (Element cell : markup.all("tc")) {
			List<Element> children = Markup.children(cell);
			if (children.isEmpty() || !Markup.is(children.get(children.size() - 1), "p")) {
				cell.appendChild(cell.getOwnerDocument().createElementNS(cell.getNamespaceURI(), cell.getPrefix() + ":p"));
			}
		}
	}

	/** Each line but the last gets a copy of the paragraph before it, with what stood before the line or without. */
	private static void split(Element piece) {
		Element paragraph = Markup.ancestor(piece, "p");
		String[] lines = piece.getTextContent().split(String.valueOf(Marks.LINE), -1);
		int place = Markup.within(paragraph, "t").indexOf(piece);
		for (int i = 0; i < lines.length - 1; i++) {
			piece.setTextContent(lines[i]);
			Element before = (Element) paragraph.cloneNode(true);
			cut(Markup.within(before, "t").get(place), before, false);
			Markup.within(before, "sectPr").forEach(Markup::remove);
			paragraph.getParentNode().insertBefore(before, paragraph);
			cut(piece, paragraph, true);
			place = Markup.within(paragraph, "t").indexOf(piece);
		}
		piece.setTextContent(lines[lines.length - 1]);
	}

	/** Drops what stands before or after a piece, but no properties. */
	private static void cut(Element piece, Element paragraph, boolean before) {
		for (Node at = piece; at != paragraph; at = at.getParentNode()) {
			Node next = before ? at.getPreviousSibling() : at.getNextSibling();
			while (next != null) {
				Node further = before ? next.getPreviousSibling() : next.getNextSibling();
				if (!Markup.is(next, "pPr") && !Markup.is(next, "rPr")) {
					Markup.remove(next);
				}
				next = further;
			}
		}
	}

}
