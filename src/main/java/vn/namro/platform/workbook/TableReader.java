package vn.namro.platform.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a sheet by its headings, wherever the table begins and in whatever order its columns stand. */
public final class TableReader {

	/** A table begins within the first rows; above it stand titles. */
	private static final int MOST_TITLE_ROWS = 25;

	private final Layout layout;

	private final Map<String, String> chosen;

	private final List<SheetRow> titles = new ArrayList<>();

	private final List<Table.Entry> entries = new ArrayList<>();

	private Map<String, String> mapping = Map.of();

	private Map<String, String> headers = Map.of();

	private int headerRow;

	private TableReader(Layout layout, Map<String, String> chosen) {
		this.layout = layout;
		this.chosen = chosen;
	}

	/** @param chosen fields by column letters, where a person corrected the guess; an empty field leaves the column out */
	public static Table read(WorkbookFile workbook, String sheet, Layout layout, Map<String, String> chosen) {
		TableReader reader = new TableReader(layout, chosen);
		if (layout.form()) {
			return FormReader.read(workbook, sheet, layout);
		}
		workbook.rows(sheet, reader::take);
		if (reader.headerRow == 0) {
			reader.begin();
		}
		return new Table(layout, sheet, reader.headerRow, reader.headers, reader.mapping, List.copyOf(reader.entries));
	}

	/** How many columns of a layout the sheet seems to have. */
	public static int resemblance(WorkbookFile workbook, String sheet, Layout layout) {
		TableReader reader = new TableReader(layout, Map.of());
		workbook.rows(sheet, row -> {
			if (reader.titles.size() < MOST_TITLE_ROWS) {
				reader.titles.add(row);
			}
		});
		return reader.titles.stream().mapToInt(row -> guess(layout, row).size()).max().orElse(0);
	}

	private void take(SheetRow row) {
		if (this.headerRow > 0) {
			add(row);
			return;
		}
		this.titles.add(row);
		if (this.titles.size() == MOST_TITLE_ROWS) {
			begin();
		}
	}

	/** Decides which of the first rows is the heading and takes what stands below it. */
	private void begin() {
		SheetRow heading = null;
		for (SheetRow row : this.titles) {
			Map<String, String> guess = guess(this.layout, row);
			if (guess.size() > this.mapping.size()) {
				heading = row;
				this.mapping = guess;
			}
		}
		if (heading == null) {
			return;
		}
		this.headerRow = heading.number();
		this.headers = new LinkedHashMap<>();
		heading.cells().forEach(cell -> this.headers.put(cell.column(), cell.text()));
		correct();
		this.titles.stream().filter(row -> row.number() > this.headerRow).forEach(this::add);
	}

	private void correct() {
		Map<String, String> corrected = new TreeMap<>(java.util.Comparator.comparing(String::length).thenComparing(letters -> letters));
		corrected.putAll(this.mapping);
		this.chosen.forEach((column, field) -> {
			corrected.values().removeIf(field::equals);
			corrected.remove(column);
			if (!field.isEmpty()) {
				corrected.put(column, field);
			}
		});
		this.mapping = corrected;
	}

	private void add(SheetRow row) {
		if (this.entries.isEmpty() && row.cells().stream().allMatch(cell -> cell.text().matches("\\(?\\d{1,2}\\)?")) && row.cells().size() > 2) {
			return; // the row that numbers the columns
		}
		Map<String, Cell> cells = new HashMap<>();
		row.cells().forEach(cell -> {
			String field = this.mapping.get(cell.column());
			if (field != null) {
				cells.put(field, cell);
			}
		});
		if (!cells.isEmpty()) {
			this.entries.add(new Table.Entry(row.sheet(), row.number(), cells));
		}
	}

	/** The best fitting field of each column, each field once. */
	private static Map<String, String> guess(Layout layout, SheetRow row) {
		record Fit(String column, String field, int likeness) {
		}
		List<Fit> fits = new ArrayList<>();
		for (Cell cell : row.cells()) {
			String header = Words.plain(cell.text());
			layout.columns().forEach(column -> fits.add(new Fit(cell.column(), column.field(), header.length() > 80 ? 0 : column.likeness(header))));
		}
		Map<String, String> guess = new LinkedHashMap<>();
		fits.stream().filter(fit -> fit.likeness() > 0).sorted((a, b) -> b.likeness() - a.likeness()).forEach(fit -> {
			if (!guess.containsKey(fit.column()) && !guess.containsValue(fit.field())) {
				guess.put(fit.column(), fit.field());
			}
		});
		return guess;
	}

}
