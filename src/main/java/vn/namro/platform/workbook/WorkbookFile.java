package vn.namro.platform.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.aalto.UncheckedStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook that a person handed in, read row by row; document types and external entities are never resolved. */
public final class WorkbookFile implements AutoCloseable {

	/** Rows of one sheet that are read at most. */
	public static final int MOST_ROWS = 20_000;

	/** Columns that are read; what stands to the right of them is not ours. */
	private static final int MOST_COLUMNS = 60;

	private final ReadableWorkbook workbook;

	private WorkbookFile(ReadableWorkbook workbook) {
		this.workbook = workbook;
	}

	/** @throws UnreadableWorkbookException when the bytes are no workbook, or a suspicious one */
	public static WorkbookFile open(byte[] bytes) {
		Archive.check(bytes);
		try {
			return new WorkbookFile(new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true)));
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableWorkbookException("Tệp không phải bảng tính Excel (.xlsx) đúng cấu trúc, không mở được.");
		}
	}

	/** The names of the sheets that a person sees, from left to right. */
	public List<String> sheets() {
		return this.workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).map(Sheet::getName).toList();
	}

	/**
	 * Tells the rows of a sheet that have anything in them.
	 * @throws UnreadableWorkbookException when the sheet is broken or too long
	 */
	public void rows(String sheet, Consumer<SheetRow> consumer) {
		try (Stream<Row> rows = this.workbook.findSheet(sheet).orElseThrow().openStream()) {
			rows.map(row -> Cells.of(sheet, row, MOST_COLUMNS)).filter(row -> !row.cells().isEmpty()).forEach(row -> {
				if (row.number() > MOST_ROWS) {
					throw new UnreadableWorkbookException("Trang tính '" + sheet + "' dài quá " + MOST_ROWS + " dòng: hãy chia thành nhiều tệp.");
				}
				consumer.accept(row);
			});
		}
		catch (IOException | ExcelReaderException | UncheckedStreamException ex) {
			throw new UnreadableWorkbookException("Trang tính '" + sheet + "' bị hỏng, không đọc được.");
		}
	}

	/**
	 * The first rows of a sheet that have anything in them, for whoever only looks.
	 * @throws UnreadableWorkbookException when the sheet is broken
	 */
	public List<SheetRow> firstRows(String sheet, int most) {
		try (Stream<Row> rows = this.workbook.findSheet(sheet).orElseThrow().openStream()) {
			return rows.map(row -> Cells.of(sheet, row, MOST_COLUMNS)).filter(row -> !row.cells().isEmpty()).limit(most).toList();
		}
		catch (IOException | ExcelReaderException | UncheckedStreamException ex) {
			throw new UnreadableWorkbookException("Trang tính '" + sheet + "' bị hỏng, không đọc được.");
		}
	}

	@Override
	public void close() {
		try {
			this.workbook.close();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
