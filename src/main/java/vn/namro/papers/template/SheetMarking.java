package vn.namro.papers.template;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.CellRange;
import vn.namro.papers.officefile.Fault;
import vn.namro.papers.officefile.FaultyTemplateException;
import vn.namro.papers.officefile.Markup;
import vn.namro.papers.officefile.SharedTexts;

/** Prepares a sheet of a template: marks for tags, one row element for every line, merged cells noted at their first row. */
final class SheetMarking {

	/** On a row, until the sheet is filled: the merged cells that begin in it, as first and last column and number of rows. */
	static final String MERGED = "merged";

	private static final int MOST_ROWS = 5_000;

	private SheetMarking() {
	}

	static void mark(Markup sheet, String title, SharedTexts texts, Marks marks, List<Fault> faults) {
		Element data = sheet.all("sheetData").get(0);
		fillGaps(data, title);
		noteMerged(sheet, data);
		TagReading reading = new TagReading(marks, faults);
		List<Sections.Spot> spots = new ArrayList<>();
		boolean repeated = false;
		for (Element cell : Markup.within(data, "c")) {
			texts.settle(cell);
			String place = title + ", ô " + cell.getAttribute("r");
			List<Element> pieces = Markup.within(cell, "t");
			for (String mark : pieces.isEmpty() ? List.<String>of() : reading.mark(pieces, place)) {
				if (Marks.section(mark)) {
					Element piece = pieces.stream().filter(one -> one.getTextContent().contains(mark)).findFirst().orElseThrow();
					spots.add(new Sections.Spot(mark, piece, cell));
					repeated = true;
				}
			}
			if (repeated && !Markup.children(cell, "f").isEmpty()) {
				faults.add(new Fault(place, "công thức chỉ đặt được phía trên dòng lặp đầu tiên, vì số dòng bên dưới thay đổi"));
			}
		}
		new Sections(marks, faults).settle(spots);
	}

	/** So that afterwards rows only have to be counted. */
	private static void fillGaps(Element data, String title) {
		int next = 1;
		for (Element row : Markup.children(data, "row")) {
			int number = row.getAttribute("r").isEmpty() ? next : Integer.parseInt(row.getAttribute("r"));
			if (number > MOST_ROWS) {
				throw new FaultyTemplateException(title + " có dữ liệu hoặc định dạng tới dòng " + number + "; mẫu có tối đa " + MOST_ROWS + " dòng");
			}
			while (next < number) {
				data.insertBefore(data.getOwnerDocument().createElementNS(data.getNamespaceURI(), "row"), row);
				next++;
			}
			next++;
		}
	}

	private static void noteMerged(Markup sheet, Element data) {
		List<Element> rows = Markup.children(data, "row");
		for (Element merged : sheet.all("mergeCell")) {
			CellRange range = CellRange.of(merged.getAttribute("ref"));
			if (range.top() <= rows.size()) {
				Element row = rows.get(range.top() - 1);
				row.setAttribute(MERGED, (row.getAttribute(MERGED) + " " + range.left() + ":" + range.right() + ":" + (range.bottom() - range.top())).strip());
			}
		}
		sheet.all("mergeCells").forEach(Markup::remove);
		sheet.all("dimension").forEach(Markup::remove);
	}

}
