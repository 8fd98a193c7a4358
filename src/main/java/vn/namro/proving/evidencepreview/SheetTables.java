package vn.namro.proving.evidencepreview;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import vn.namro.platform.workbook.Cell;
import vn.namro.platform.workbook.SheetRow;
import vn.namro.platform.workbook.WorkbookFile;

/** The sheets of a workbook as tables, with the letters of the columns and the numbers of the rows that people cite. */
final class SheetTables {

	private static final int MOST_SHEETS = 20;

	private static final int MOST_ROWS = 300;

	/** A larger workbook is downloaded. */
	static final int MOST_BYTES = 20 * 1024 * 1024;

	private SheetTables() {
	}

	/** @throws vn.namro.platform.workbook.UnreadableWorkbookException when it is no sound workbook */
	static Excerpt read(InputStream content) throws IOException {
		try (WorkbookFile workbook = WorkbookFile.open(content.readNBytes(MOST_BYTES))) {
			List<String> names = workbook.sheets();
			List<PreviewPage> pages = new ArrayList<>();
			boolean complete = names.size() <= MOST_SHEETS;
			for (String name : names.subList(0, Math.min(names.size(), MOST_SHEETS))) {
				List<SheetRow> rows = workbook.firstRows(name, MOST_ROWS + 1);
				complete &= rows.size() <= MOST_ROWS;
				pages.add(new PreviewPage(pages.size() + 1, name, List.of(table(rows.subList(0, Math.min(rows.size(), MOST_ROWS))))));
			}
			return new Excerpt(pages, complete);
		}
	}

	private static Block table(List<SheetRow> rows) {
		List<String> columns = rows.stream()
			.flatMap(row -> row.cells().stream())
			.map(Cell::column)
			.distinct()
			.sorted((one, other) -> one.length() != other.length() ? one.length() - other.length() : one.compareTo(other))
			.toList();
		List<List<List<Block>>> table = new ArrayList<>();
		table.add(line("", columns));
		for (SheetRow row : rows) {
			table.add(line(String.valueOf(row.number()), columns.stream().map(column -> textAt(row, column)).toList()));
		}
		return Block.table(table);
	}

	private static String textAt(SheetRow row, String column) {
		return row.cells().stream().filter(cell -> cell.column().equals(column)).map(Cell::text).findFirst().orElse("");
	}

	/** The letters of the first columns: A to Z, AA, AB and so on. */
	static List<String> letters(int count) {
		List<String> letters = new ArrayList<>();
		for (int column = 0; column < count; column++) {
			letters.add((column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1))) + (char) ('A' + column % 26));
		}
		return letters;
	}

	static List<List<Block>> line(String head, List<String> texts) {
		List<List<Block>> cells = new ArrayList<>();
		cells.add(List.of(Block.plain(head)));
		texts.forEach(text -> cells.add(List.of(Block.plain(text))));
		return cells;
	}

}
