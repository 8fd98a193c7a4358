package vn.namro.platform.workbook;

import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/** Puts texts into cells of large sheets: guarded by {@link PlainText}, and without keeping them until the file ends. */
public final class TextCells {

	private TextCells() {
	}

	/** Writes the text as a text in the format of texts. */
	public static void put(Worksheet sheet, int row, int column, String text) {
		String guarded = PlainText.inWorkbook(text);
		if (guarded.equals(guarded.strip())) {
			sheet.inlineString(row, column, guarded);
		}
		else {
			// only a run says that blanks at the ends are meant; the table of shared texts would do so too, but grows with every row
			sheet.inlineString(row, column, RichText.builder().run(guarded).end().build());
		}
		sheet.style(row, column).format(PlainText.FORMAT).set();
	}

}
