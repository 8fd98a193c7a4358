package vn.namro.platform.workbook;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How a table comes out of a printer: A4 lying, no wider than the page, with its head on every one. */
public final class PrintedPages {

	private PrintedPages() {
	}

	/** Before the first row: a sheet that is streamed tells its pages first. */
	public static void of(Worksheet sheet) {
		sheet.setFitToPage(true);
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.pageOrientation("landscape");
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
		sheet.repeatRows(0);
	}

}
