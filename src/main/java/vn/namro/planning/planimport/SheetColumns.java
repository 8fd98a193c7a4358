package vn.namro.planning.planimport;

import java.util.List;

import vn.namro.platform.workbook.Table;

/** How the columns of a sheet were understood, for a person to correct. */
record SheetColumns(String sheet, int headerRow, List<SheetColumn> columns) {

	/** @param field the field that it carries; null where none */
	record SheetColumn(String letters, String header, String field) {
	}

	static SheetColumns of(Table table) {
		List<SheetColumn> columns = table.headers()
			.entrySet()
			.stream()
			.map(header -> new SheetColumn(header.getKey(), header.getValue(), table.mapping().get(header.getKey())))
			.toList();
		return new SheetColumns(table.sheet(), table.headerRow(), columns);
	}

}
