package vn.namro.platform.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet as it was understood.
 *
 * @param headers the headings found, by column letters
 * @param mapping which field a column carries, by column letters; columns that carry none are missing here
 */
public record Table(Layout layout, String sheet, int headerRow, Map<String, String> headers, Map<String, String> mapping, List<Entry> entries) {

	/** @param cells the filled cells by field */
	public record Entry(String sheet, int row, Map<String, Cell> cells) {

		public Optional<Cell> cell(String field) {
			return Optional.ofNullable(this.cells.get(field));
		}

		public boolean has(String field) {
			return this.cells.containsKey(field);
		}

	}

	/** Where a field of an entry stands, or would stand if it were filled. */
	public Place place(Entry entry, String field) {
		String column = this.mapping.entrySet().stream().filter(one -> one.getValue().equals(field)).map(Map.Entry::getKey).findFirst().orElse(null);
		return new Place(entry.sheet(), entry.row(), column);
	}

	public boolean carries(String field) {
		return this.mapping.containsValue(field);
	}

}
