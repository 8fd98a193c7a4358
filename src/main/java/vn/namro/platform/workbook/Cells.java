package vn.namro.platform.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Turns what the library reads into what a person sees in a cell. */
final class Cells {

	static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** A workbook keeps numbers in binary; fifteen digits are what was typed, the rest is noise. */
	private static final MathContext AS_TYPED = new MathContext(15, RoundingMode.HALF_UP);

	/** Built-in formats of dates (ECMA-376, 18.8.30). */
	private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

	/** How a workbook writes the letters {@code _x0041_} themselves, see {@link PlainText}. */
	private static final Pattern ESCAPED = Pattern.compile("_x005F_(?=x[0-9A-Fa-f]{4}_)");

	private Cells() {
	}

	static SheetRow of(String sheet, Row row, int mostColumns) {
		List<Cell> cells = new ArrayList<>();
		for (org.dhatim.fastexcel.reader.Cell cell : row) {
			if (cell != null && cell.getColumnIndex() < mostColumns) {
				Cell read = read(sheet, row.getRowNum(), cell);
				if (!read.text().isEmpty()) {
					cells.add(read);
				}
			}
		}
		return new SheetRow(sheet, row.getRowNum(), cells);
	}

	private static Cell read(String sheet, int row, org.dhatim.fastexcel.reader.Cell cell) {
		String raw = cell.getRawValue();
		String column = letters(cell.getColumnIndex());
		if (raw == null || cell.getType() == CellType.EMPTY) {
			return new Cell(sheet, row, column, Cell.Kind.TEXT, "");
		}
		if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && raw.matches("#[A-Z0-9/]+[!?]?")) {
			return new Cell(sheet, row, column, Cell.Kind.ERROR, raw);
		}
		boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && raw.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
		if (!number) {
			return new Cell(sheet, row, column, Cell.Kind.TEXT, clean(raw));
		}
		BigDecimal value = new BigDecimal(raw);
		if (isDate(cell, value)) {
			return new Cell(sheet, row, column, Cell.Kind.DATE, day(cell, value).format(DAY));
		}
		return new Cell(sheet, row, column, Cell.Kind.NUMBER, plain(value));
	}

	/** Composed letters, plain blanks, no blanks at the ends: two texts that look the same are the same. */
	static String clean(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		return ESCAPED.matcher(composed).replaceAll("_").replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').replace("\u200b", "").strip();
	}

	/** A, B, … Z, AA, … */
	static String letters(int index) {
		return index < 26 ? String.valueOf((char) ('A' + index)) : letters(index / 26 - 1) + (char) ('A' + index % 26);
	}

	private static String plain(BigDecimal value) {
		BigDecimal typed = value.precision() > 15 ? value.round(AS_TYPED) : value;
		return typed.signum() == 0 ? "0" : (typed.scale() > 0 && value.precision() > 15 ? typed.stripTrailingZeros() : typed).toPlainString();
	}

	private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell, BigDecimal value) {
		if (value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(2_958_465)) > 0) {
			return false;
		}
		String format = cell.getDataFormatString();
		return cell.getDataFormatId() != null && DATE_FORMATS.contains(cell.getDataFormatId())
				|| format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase().matches(".*(d.*m|m.*d|y).*");
	}

	/** Days since 30 December 1899, the count of every workbook but those of old Macintoshes, which the library turns itself. */
	private static LocalDate day(org.dhatim.fastexcel.reader.Cell cell, BigDecimal value) {
		return cell.getType() == CellType.NUMBER ? cell.asDate().toLocalDate() : LocalDate.of(1899, 12, 30).plusDays(value.longValue());
	}

}
