package vn.namro.platform.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook that is both read and written.
 *
 * @param name the sheet's name
 * @param form whether it is a form, one field a row, instead of a table, one record a row
 */
public record Layout(String name, boolean form, List<Column> columns) {

	public static Layout table(String name, Column... columns) {
		return new Layout(name, false, List.of(columns));
	}

	public static Layout form(String name, Column... columns) {
		return new Layout(name, true, List.of(columns));
	}

	/** The same sheet with other choices in one column. */
	public Layout offering(String field, java.util.Map<String, String> choices) {
		return new Layout(this.name, this.form,
				this.columns.stream().map(column -> column.field().equals(field) ? column.choosing(choices) : column).toList());
	}

	public Optional<Column> column(String field) {
		return this.columns.stream().filter(column -> column.field().equals(field)).findFirst();
	}

}
