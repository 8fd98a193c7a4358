package vn.namro.platform.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a sheet that is a form: the name of a field in column A, its value in column B. */
final class FormReader {

	private static final String VALUES = "B";

	private FormReader() {
	}

	static Table read(WorkbookFile workbook, String sheet, Layout layout) {
		Map<String, Cell> cells = new HashMap<>();
		Map<String, String> headers = new LinkedHashMap<>();
		workbook.rows(sheet, row -> {
			String label = text(row, "A");
			layout.columns()
				.stream()
				.max((a, b) -> a.likeness(Words.plain(label)) - b.likeness(Words.plain(label)))
				.filter(column -> column.likeness(Words.plain(label)) > 0)
				.ifPresent(column -> {
					headers.put(String.valueOf(row.number()), label);
					row.cells().stream().filter(cell -> cell.column().equals(VALUES)).forEach(cell -> cells.putIfAbsent(column.field(), cell));
				});
		});
		List<Table.Entry> entries = cells.isEmpty() ? List.of() : List.of(new Table.Entry(sheet, 1, cells));
		return new Table(layout, sheet, 1, headers, Map.of(), entries);
	}

	private static String text(SheetRow row, String column) {
		return row.cells().stream().filter(cell -> cell.column().equals(column)).map(Cell::text).findFirst().orElse("");
	}

}
