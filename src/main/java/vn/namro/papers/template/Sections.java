package vn.namro.papers.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.namro.papers.officefile.Fault;
import vn.namro.papers.officefile.Markup;

/**
 * Puts the marks of loops and conditions where whole rows or paragraphs are to be repeated: a pair within one paragraph stays,
 * a pair over several encloses all of them. A paragraph or row that holds nothing but such marks goes.
 */
final class Sections {

	private static final Set<String> CONTAINERS = Set.of("body", "tc", "hdr", "ftr", "footnote", "endnote", "txbxContent", "sdtContent", "tbl", "sheetData");

	private static final Set<String> ROWS = Set.of("tr", "row");

	private static final Set<String> KEPT = Set.of("drawing", "pict", "object", "sectPr", "fldChar", "fldSimple", "f", "v");

	private final Marks marks;

	private final List<Fault> faults;

	private final Map<Element, List<String>> lifted = new LinkedHashMap<>();

	Sections(Marks marks, List<Fault> faults) {
		this.marks = marks;
		this.faults = faults;
	}

	/** A mark in a piece of text of a paragraph or cell. */
	record Spot(String mark, Element piece, Element unit) {
	}

	/** @param spots all marks of loops and conditions of a part, in order */
	void settle(List<Spot> spots) {
		Map<Spot, Element> targets = new LinkedHashMap<>();
		Map<Spot, String> closings = new LinkedHashMap<>();
		Deque<Spot> open = new ArrayDeque<>();
		for (Spot spot : spots) {
			targets.put(spot, null);
			Tag tag = this.marks.tag(spot.mark());
			if (tag.opens()) {
				open.push(spot);
			}
			else if (open.isEmpty()) {
				this.faults.add(tag.fault("đóng mà chưa mở"));
			}
			else {
				close(open.pop(), spot, targets, closings);
			}
		}
		open.descendingIterator().forEachRemaining(left -> this.faults.add(this.marks.tag(left.mark()).fault("mở mà không đóng; thiếu {{/" + this.marks.tag(left.mark()).name() + "}}")));
		if (this.faults.isEmpty()) {
			targets.forEach((spot, target) -> place(spot, closings.getOrDefault(spot, spot.mark()), target));
			this.lifted.forEach(Sections::insert);
		}
	}

	private void close(Spot opening, Spot closing, Map<Spot, Element> targets, Map<Spot, String> closings) {
		Tag from = this.marks.tag(opening.mark());
		Tag to = this.marks.tag(closing.mark());
		if (!to.path().isEmpty() && !to.path().equals(from.path())) {
			this.faults.add(to.fault("không khớp với " + from.raw() + " đang mở ở " + from.place()));
			return;
		}
		closings.put(closing, Marks.closing(opening.mark()));
		if (opening.unit() == closing.unit()) {
			return;
		}
		Element common = common(opening.unit(), closing.unit());
		Element first = below(common, opening.unit());
		Element last = below(common, closing.unit());
		if (!CONTAINERS.contains(common.getLocalName()) || Markup.is(first, "tbl") || Markup.is(last, "tbl")) {
			this.faults.add(from.fault("mở và đóng (ở " + to.place() + ") phải cùng trong một bảng, một ô hoặc cùng ngoài bảng"));
			return;
		}
		targets.put(opening, first);
		targets.put(closing, last);
	}

	/** The innermost element around both; cells of one row are in its table. */
	private static Element common(Element one, Element other) {
		Node up = one;
		while (up != null && (up.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_CONTAINED_BY) == 0) {
			up = up.getParentNode();
		}
		return (Element) (ROWS.contains(up.getLocalName()) ? up.getParentNode() : up);
	}

	private static Element below(Element container, Element unit) {
		Node up = unit;
		while (up.getParentNode() != container) {
			up = up.getParentNode();
		}
		return (Element) up;
	}

	private void place(Spot spot, String mark, Element target) {
		String text = spot.piece().getTextContent();
		spot.piece().setTextContent(text.replace(spot.mark(), target == null ? mark : ""));
		if (target != null) {
			this.lifted.computeIfAbsent(target, any -> new ArrayList<>()).add(mark);
		}
	}

	private static void insert(Element target, List<String> marks) {
		boolean only = target.getTextContent().isBlank() && KEPT.stream().allMatch(kept -> Markup.within(target, kept).isEmpty());
		Node parent = target.getParentNode();
		Node after = target.getNextSibling();
		while (after != null && !(after instanceof Element)) {
			after = after.getNextSibling();
		}
		for (String mark : marks) {
			parent.insertBefore(target.getOwnerDocument().createTextNode(mark), only || mark.charAt(1) != '/' ? target : after);
		}
		if (only) {
			parent.removeChild(target);
		}
	}

}
