package vn.namro.papers.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.namro.papers.officefile.CellRange;
import vn.namro.papers.officefile.Markup;
import vn.namro.papers.officefile.QuotedStyles;

/** Makes a filled sheet whole again: counts rows, gives cells their addresses, turns numbers into numbers, merges cells. */
final class SheetTidying {

	private static final Pattern NUMBER = Pattern.compile(Marks.NUMBER + "(-?[0-9.]+)" + Marks.NUMBER_END);

	/** What may follow the merged cells; they have to stand before it. */
	private static final Set<String> BEFORE_MERGED = Set.of("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
			"protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews");

	private SheetTidying() {
	}

	static void tidy(Markup sheet, QuotedStyles styles) {
		List<CellRange> merged = new ArrayList<>();
		int number = 0;
		for (Element row : Markup.children(sheet.all("sheetData").get(0), "row")) {
			number++;
			row.setAttribute("r", String.valueOf(number));
			for (Element cell : Markup.children(row, "c")) {
				cell.setAttribute("r", cell.getAttribute("r").replaceAll("\\d", "") + number);
				settle(cell, styles);
			}
			merged.addAll(merged(row, number));
		}
		merge(sheet, merged);
	}

	private static List<CellRange> merged(Element row, int number) {
		List<CellRange> ranges = new ArrayList<>();
		for (String noted : row.getAttribute(SheetMarking.MERGED).split(" ")) {
			String[] parts = noted.split(":");
			if (parts.length == 3) {
				ranges.add(new CellRange(parts[0], number, parts[1], number + Integer.parseInt(parts[2])));
			}
		}
		row.removeAttribute(SheetMarking.MERGED);
		return ranges;
	}

	private static void merge(Markup sheet, List<CellRange> ranges) {
		if (ranges.isEmpty()) {
			return;
		}
		Element root = sheet.document().getDocumentElement();
		Element all = sheet.document().createElementNS(root.getNamespaceURI(), "mergeCells");
		all.setAttribute("count", String.valueOf(ranges.size()));
		for (CellRange range : ranges) {
			Element one = sheet.document().createElementNS(root.getNamespaceURI(), "mergeCell");
			one.setAttribute("ref", range.toString());
			all.appendChild(one);
		}
		Node behind = root.getFirstChild();
		while (behind != null && (!(behind instanceof Element) || BEFORE_MERGED.contains(behind.getLocalName()))) {
			behind = behind.getNextSibling();
		}
		root.insertBefore(all, behind);
	}

	private static void settle(Element cell, QuotedStyles styles) {
		Markup.children(cell, "f").forEach(formula -> Markup.children(cell, "v").forEach(Markup::remove));
		if (!cell.getAttribute("t").equals("inlineStr")) {
			return;
		}
		Matcher number = NUMBER.matcher(cell.getTextContent());
		if (number.matches()) {
			Element value = cell.getOwnerDocument().createElementNS(cell.getNamespaceURI(), "v");
			value.setTextContent(number.group(1));
			Markup.children(cell).forEach(Markup::remove);
			cell.appendChild(value);
			cell.removeAttribute("t");
			return;
		}
		for (Element piece : Markup.within(cell, "t")) {
			piece.setTextContent(NUMBER.matcher(piece.getTextContent()).replaceAll(found -> found.group(1).replace('.', ',')));
			piece.setAttribute("xml:space", "preserve");
		}
		styles.quoteIfNeeded(cell);
	}

}
