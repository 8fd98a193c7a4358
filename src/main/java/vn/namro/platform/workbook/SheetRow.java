package vn.namro.platform.workbook;

import java.util.List;

/** A row with its filled cells from left to right; rows without any are not told. */
public record SheetRow(String sheet, int number, List<Cell> cells) {

	public Place place() {
		return new Place(this.sheet, this.number, null);
	}

}
