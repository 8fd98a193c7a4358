package vn.namro.platform.workbook;

/**
 * Where something stands in what a person handed in.
 *
 * @param sheet name of the sheet; null in a text file
 * @param row row of the sheet or line of the text, from 1; null for the whole
 * @param column letters of the column, or the path of the field in a text file; null for the whole row
 */
public record Place(String sheet, Integer row, String column) {

	public static final Place NOWHERE = new Place(null, null, null);

}
