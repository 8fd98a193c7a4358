package vn.namro.platform.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the cells of a record that was read from several sheets. */
public final class TableLocator implements Locator {

	private final Map<List<Object>, Source> sources = new HashMap<>();

	private final Map<String, String> otherwise;

	public TableLocator() {
		this(Map.of());
	}

	/** @param otherwise where to look when a field's own cell is empty or no column carries it */
	public TableLocator(Map<String, String> otherwise) {
		this.otherwise = otherwise;
	}

	private record Source(Table table, Table.Entry entry, Map<String, String> otherwise) {

		/** The cell of a field or of what lies nearest above it. */
		Place place(List<Object> field) {
			List<String> names = field.stream().takeWhile(String.class::isInstance).map(String.class::cast).toList();
			for (int length = names.size(); length > 0; length--) {
				String name = String.join(".", names.subList(0, length));
				String other = this.otherwise.getOrDefault(name, name);
				Optional<Cell> cell = this.entry.cell(name).or(() -> this.entry.cell(other));
				if (cell.isPresent()) {
					return cell.get().place();
				}
				if (this.table.carries(other) || this.table.carries(name)) {
					return this.table.place(this.entry, this.table.carries(other) ? other : name);
				}
			}
			return new Place(this.entry.sheet(), this.table.layout().form() ? null : this.entry.row(), null);
		}

	}

	/** @param path of the record that was read from the entry */
	public void note(List<Object> path, Table table, Table.Entry entry) {
		this.sources.put(List.copyOf(path), new Source(table, entry, this.otherwise));
	}

	/** The cell of the field, its row where no column carries it, or the sheet that would have it. */
	@Override
	public Place find(List<Object> path) {
		for (int length = path.size(); length >= 0; length--) {
			Source source = this.sources.get(path.subList(0, length));
			if (source != null) {
				return source.place(path.subList(length, path.size()));
			}
		}
		return Place.NOWHERE;
	}

}
