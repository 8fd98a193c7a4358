package vn.namro.platform.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets that {@link TableReader} reads back to the same records. Whatever a text begins with, it stays a text, see {@link PlainText}. */
public final class WorkbookWriter implements AutoCloseable {

	/** Rows for which an empty sheet already offers the choices. */
	private static final int PREPARED_ROWS = 500;

	private static final String CHOICES = "Danh mục";

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final Workbook workbook = new Workbook(this.bytes, "Nam Ro", "1.0");

	private final List<List<String>> choices = new ArrayList<>();

	private Worksheet choiceSheet;

	public WorkbookWriter sheet(Layout layout, List<? extends JsonNode> records) {
		Worksheet sheet = this.workbook.newWorksheet(layout.name());
		if (layout.form()) {
			form(sheet, layout, records.isEmpty() ? null : records.get(0));
		}
		else {
			table(sheet, layout, records);
		}
		return this;
	}

	private void table(Worksheet sheet, Layout layout, List<? extends JsonNode> records) {
		PrintedPages.of(sheet);
		List<Column> columns = layout.columns();
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			sheet.width(i, column.width());
			sheet.value(0, i, PlainText.inWorkbook(column.header()));
			heading(sheet, 0, i, column);
			choices(sheet, column, new int[] { 1, i, Math.max(PREPARED_ROWS, records.size() + 1), i });
		}
		sheet.freezePane(0, 1);
		for (int row = 0; row < records.size(); row++) {
			for (int i = 0; i < columns.size(); i++) {
				value(sheet, row + 1, i, Records.cell(records.get(row), columns.get(i)));
			}
		}
	}

	private void form(Worksheet sheet, Layout layout, JsonNode record) {
		sheet.width(0, 34);
		sheet.width(1, 80);
		sheet.width(2, 70);
		for (int row = 0; row < layout.columns().size(); row++) {
			Column column = layout.columns().get(row);
			sheet.value(row, 0, PlainText.inWorkbook(column.header()));
			heading(sheet, row, 0, column.hinting(null));
			if (column.hint() != null) {
				sheet.value(row, 2, PlainText.inWorkbook(column.hint()));
				sheet.style(row, 2).italic().fontColor("5A6572").wrapText(true).verticalAlignment("top").set();
			}
			value(sheet, row, 1, record == null ? null : Records.cell(record, column));
			choices(sheet, column, new int[] { row, 1, row, 1 });
		}
	}

	private static void heading(Worksheet sheet, int row, int column, Column of) {
		sheet.style(row, column).bold().fillColor(of.required() ? "F8D7DA" : "E8ECF1").wrapText(true).verticalAlignment("top").set();
		if (of.hint() != null) {
			sheet.comment(row, column, of.hint());
		}
	}

	private static void value(Worksheet sheet, int row, int column, Object value) {
		if (value instanceof LocalDate day) {
			sheet.value(row, column, day);
			sheet.style(row, column).format("dd/mm/yyyy").verticalAlignment("top").horizontalAlignment("left").set();
		}
		else if (value instanceof Number number) {
			sheet.value(row, column, number);
			sheet.style(row, column).verticalAlignment("top").horizontalAlignment("left").set();
		}
		else if (value != null) {
			sheet.value(row, column, PlainText.inWorkbook(value.toString()));
			sheet.style(row, column).format(PlainText.FORMAT).wrapText(true).verticalAlignment("top").set();
		}
	}

	/** Offers a column's choices from a sheet of their own, because a list inside a cell's rule may have 255 letters only. */
	private void choices(Worksheet sheet, Column column, int[] area) {
		if (column.choices().isEmpty()) {
			return;
		}
		List<String> offered = List.copyOf(column.choices().values());
		if (this.choiceSheet == null) {
			this.choiceSheet = this.workbook.newWorksheet(CHOICES);
			this.choiceSheet.setVisibilityState(VisibilityState.HIDDEN);
		}
		int at = this.choices.indexOf(offered);
		if (at < 0) {
			at = this.choices.size();
			this.choices.add(offered);
			for (int row = 0; row < offered.size(); row++) {
				this.choiceSheet.value(row, at, PlainText.inWorkbook(offered.get(row)));
				this.choiceSheet.style(row, at).format(PlainText.FORMAT).set();
			}
		}
		Range list = this.choiceSheet.range(0, at, offered.size() - 1, at);
		sheet.range(area[0], area[1], area[2], area[3]).validateWithList(list).allowBlank(true).showErrorMessage(column.type() != Column.Type.LIST)
			.errorTitle(column.header()).error("Chọn một giá trị trong danh sách.");
	}

	public byte[] bytes() {
		close();
		return this.bytes.toByteArray();
	}

	@Override
	public void close() {
		try {
			this.workbook.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
