package vn.namro.papers.print;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import vn.namro.papers.officefile.Markup;

/** Writes tables: columns as wide as in Word, heads repeated on every page, merged cells, borders. */
final class Tables {

	/** Beside the text of a cell, where the table does not say. */
	private static final double BESIDE = 5.4;

	private final WordDocument word;

	private final Blocks blocks;

	Tables(WordDocument word, Blocks blocks) {
		this.word = word;
		this.blocks = blocks;
	}

	/** A cell in the grid of its table. */
	private record Cell(Element element, Traits traits, int column, int columns) {

		boolean continues() {
			return this.traits.get("vMerge@val") != null && !"restart".equals(this.traits.get("vMerge@val"));
		}

	}

	void write(Element table, Fo into, double available) {
		Traits traits = this.word.table(table);
		List<Double> widths = Markup.within(table, "gridCol", child -> Markup.is(child, "tblGrid")).stream().map(column -> Double.parseDouble(WordDocument.attribute(column, "w")) / 20).toList();
		double width = widths.stream().mapToDouble(Double::doubleValue).sum();
		Fo out = into.add("table").set("table-layout", "fixed").points("width", width).set("border-collapse", "collapse");
		out.points("start-indent", start(traits, available, width)).set("end-indent", "0pt");
		widths.forEach(column -> out.add("table-column").points("column-width", column));
		List<List<Cell>> rows = new ArrayList<>();
		List<Element> lines = Markup.children(table, "tr");
		lines.forEach(line -> rows.add(cells(line)));
		int heads = 0;
		while (heads < rows.size() - 1 && line(lines.get(heads)).on("tblHeader")) {
			heads++;
		}
		Fo head = heads == 0 ? null : out.add("table-header");
		Fo body = out.add("table-body");
		for (int i = 0; i < rows.size(); i++) {
			row(lines.get(i), rows, i, traits, widths, i < heads ? head : body);
		}
	}

	private static double start(Traits traits, double available, double width) {
		return switch (traits.get("jc@val", "left")) {
			case "center" -> (available - width) / 2;
			case "right", "end" -> available - width;
			default -> traits.points("tblInd@w", 0);
		};
	}

	private static Traits line(Element line) {
		return new Traits().add(WordDocument.child(line, "trPr"));
	}

	private static List<Cell> cells(Element line) {
		List<Cell> cells = new ArrayList<>();
		int column = Integer.parseInt(line(line).get("gridBefore@val", "0"));
		for (Element cell : Markup.children(line, "tc")) {
			Traits traits = new Traits().add(WordDocument.child(cell, "tcPr"));
			int columns = Integer.parseInt(traits.get("gridSpan@val", "1"));
			cells.add(new Cell(cell, traits, column, columns));
			column += columns;
		}
		return cells;
	}

	private void row(Element line, List<List<Cell>> rows, int index, Traits table, List<Double> widths, Fo into) {
		Fo row = into.add("table-row");
		Traits traits = line(line);
		if (traits.on("cantSplit")) {
			row.set("keep-together.within-page", "always");
		}
		if (traits.get("trHeight@val") != null) {
			row.points("height", traits.points("trHeight@val", 0));
		}
		for (Cell cell : rows.get(index)) {
			if (!cell.continues()) {
				cell(cell, rows, index, table, widths, row);
			}
		}
	}

	private void cell(Cell cell, List<List<Cell>> rows, int index, Traits table, List<Double> widths, Fo row) {
		int deep = 1;
		while (index + deep < rows.size() && rows.get(index + deep).stream().anyMatch(below -> below.column() == cell.column() && below.continues())) {
			deep++;
		}
		Fo out = row.add("table-cell").set("column-number", String.valueOf(cell.column() + 1)).set("start-indent", "0pt").set("end-indent", "0pt").set("text-indent", "0pt");
		out.set("number-columns-spanned", String.valueOf(cell.columns())).set("number-rows-spanned", String.valueOf(deep));
		out.set("display-align", switch (cell.traits().get("vAlign@val", "top")) {
			case "center" -> "center";
			case "bottom" -> "after";
			default -> "before";
		});
		double left = padding(cell.traits(), table, "left", BESIDE);
		double right = padding(cell.traits(), table, "right", BESIDE);
		out.points("padding-left", left).points("padding-right", right).points("padding-top", padding(cell.traits(), table, "top", 0)).points("padding-bottom",
				padding(cell.traits(), table, "bottom", 0));
		boolean last = index + deep == rows.size();
		border(out, cell.traits(), table, "top", index == 0 ? "top" : "insideH");
		border(out, cell.traits(), table, "bottom", last ? "bottom" : "insideH");
		border(out, cell.traits(), table, "left", cell.column() == 0 ? "left" : "insideV");
		border(out, cell.traits(), table, "right", cell.column() + cell.columns() >= widths.size() ? "right" : "insideV");
		String fill = cell.traits().get("shd@fill", "auto");
		if (fill.matches("[0-9A-Fa-f]{6}")) {
			out.set("background-color", "#" + fill);
		}
		double width = widths.stream().skip(cell.column()).limit(cell.columns()).mapToDouble(Double::doubleValue).sum();
		this.blocks.write(Markup.children(cell.element()), out.add("block"), width - left - right);
	}

	private static double padding(Traits cell, Traits table, String side, double otherwise) {
		return cell.points("tcMar." + side + "@w", table.points("tblCellMar." + side + "@w", otherwise));
	}

	private static void border(Fo out, Traits cell, Traits table, String side, String shared) {
		String own = cell.get("tcBorders." + side + "@val");
		String prefix = own == null ? "tblBorders." + shared : "tcBorders." + side;
		Traits from = own == null ? table : cell;
		String style = from.get(prefix + "@val", "nil");
		if (!style.equals("nil") && !style.equals("none")) {
			out.set("border-" + side + "-style", "solid").points("border-" + side + "-width", Double.parseDouble(from.get(prefix + "@sz", "4")) / 8);
		}
	}

}
