package vn.namro.workbook;

import org.dhatim.fastexcel.Worksheet;

/** Puts texts into cells of large sheets: guarded by {@link PlainText}, and without keeping them until the file ends. */
public final class TextCells {

	private TextCells() {
	}

	/** Writes the text as a text in the format of texts. */
	public static void put(Worksheet sheet, int row, int column, String text) {
		String guarded = PlainText.inWorkbook(text);
		// blanks at the ends survive in the table of shared texts only
		if (guarded.isEmpty() || !guarded.equals(guarded.strip())) {
			sheet.value(row, column, guarded);
		}
		else {
			sheet.inlineString(row, column, guarded);
		}
		sheet.style(row, column).format(PlainText.FORMAT).set();
	}

}
