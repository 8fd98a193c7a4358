package vn.namro.platform.workbook;

/**
 * A filled cell.
 *
 * @param text what it says: numbers with a decimal point and without rounding noise, dates as 30/11/2024, formulas as the value kept with them
 */
public record Cell(String sheet, int row, String column, Kind kind, String text) {

	public enum Kind {

		TEXT, NUMBER, DATE, ERROR

	}

	public Place place() {
		return new Place(this.sheet, this.row, this.column);
	}

}
