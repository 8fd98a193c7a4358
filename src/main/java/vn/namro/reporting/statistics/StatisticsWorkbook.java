package vn.namro.reporting.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.namro.platform.workbook.PlainText;

/** The appendix as a workbook of one sheet, its first row the headers. Texts stay texts, whatever they begin with. */
final class StatisticsWorkbook {

	private static final int WIDEST = 60;

	private static final int NARROWEST = 8;

	private final String sheet;

	StatisticsWorkbook(String sheet) {
		this.sheet = sheet;
	}

	byte[] of(List<List<Object>> rows) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "Nam Ro", "1.0")) {
			Worksheet made = workbook.newWorksheet(this.sheet);
			for (int row = 0; row < rows.size(); row++) {
				write(made, row, rows.get(row));
			}
			for (int column = 0; column < rows.get(0).size(); column++) {
				int place = column;
				int widest = rows.stream().mapToInt(row -> row.get(place) == null ? 0 : row.get(place).toString().length()).max().orElse(0);
				made.width(column, Math.max(NARROWEST, Math.min(WIDEST, widest + 2)));
			}
			made.range(0, 0, 0, rows.get(0).size() - 1).style().bold().wrapText(true).set();
			made.freezePane(0, 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(Worksheet sheet, int row, List<Object> cells) {
		for (int column = 0; column < cells.size(); column++) {
			Object value = cells.get(column);
			if (value instanceof BigDecimal number) {
				sheet.value(row, column, number);
			}
			else if (value != null) {
				sheet.value(row, column, PlainText.inWorkbook(value.toString()));
				sheet.style(row, column).format(PlainText.FORMAT).set();
			}
		}
	}

}
