package vn.namro.proving.evidencepreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table as they are read; of those that a workbook repeats without end, only what says something is kept. */
final class TableRows {

	private static final int MOST_ROWS = 300;

	private static final int MOST_COLUMNS = 100;

	private final boolean sheet;

	private final List<List<List<Block>>> rows = new ArrayList<>();

	private List<List<Block>> row = new ArrayList<>();

	private int next = 1;

	private int repeatedRows = 1;

	private int repeatedColumns = 1;

	private int width;

	private boolean complete = true;

	/** @param sheet whether rows and columns are named as in a workbook */
	TableRows(boolean sheet) {
		this.sheet = sheet;
	}

	void startRow(int repeated) {
		this.repeatedRows = repeated;
		this.row = new ArrayList<>();
	}

	void startCell(int repeated) {
		this.repeatedColumns = repeated;
	}

	void endCell(List<Block> cell) {
		for (int i = 0; i < this.repeatedColumns && this.row.size() < MOST_COLUMNS; i++) {
			this.row.add(List.copyOf(cell));
		}
		this.complete &= cell.isEmpty() || this.row.size() < MOST_COLUMNS;
	}

	void endRow() {
		while (!this.row.isEmpty() && this.row.get(this.row.size() - 1).isEmpty()) {
			this.row.remove(this.row.size() - 1);
		}
		for (int i = 0; i < this.repeatedRows && !this.row.isEmpty(); i++) {
			if (this.rows.size() >= MOST_ROWS) {
				this.complete = false;
				break;
			}
			this.rows.add(numbered(this.next + i));
		}
		this.width = Math.max(this.width, this.row.size());
		this.next += this.repeatedRows;
	}

	boolean complete() {
		return this.complete;
	}

	/** Empty where no cell says anything. */
	Optional<Block> block() {
		if (this.rows.isEmpty()) {
			return Optional.empty();
		}
		if (this.sheet) {
			this.rows.add(0, SheetTables.line("", SheetTables.letters(this.width)));
		}
		int cells = this.width + (this.sheet ? 1 : 0);
		this.rows.forEach(one -> {
			while (one.size() < cells) {
				one.add(List.of());
			}
		});
		return Optional.of(Block.table(this.rows));
	}

	private List<List<Block>> numbered(int number) {
		List<List<Block>> cells = new ArrayList<>();
		if (this.sheet) {
			cells.add(List.of(Block.plain(String.valueOf(number))));
		}
		cells.addAll(this.row);
		return cells;
	}

}
