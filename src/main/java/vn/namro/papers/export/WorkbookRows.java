package vn.namro.papers.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.workbook.PlainText;
import vn.namro.platform.workbook.PrintedPages;
import vn.namro.platform.workbook.TextCells;

/** A workbook whose rows leave while the next ones are read; a further sheet begins where one is full. */
final class WorkbookRows implements RowWriter {

	/** A sheet has 1,048,576 rows. */
	private static final int MOST_ROWS = 1_000_000;

	/** Rows that are kept before they are sent. */
	private static final int AT_ONCE = 200;

	private static final int WRAPPED = 30;

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

	/** Written with the locale of Viet Nam, so that 8,48 is shown with a comma wherever the file is opened. */
	private static final String DECIMAL = "[$-42A]#,##0.00##";

	private final ExportHead head;

	private final List<ExportColumn> columns;

	private final Workbook workbook;

	private Worksheet sheet;

	private int sheets;

	private int row;

	private long total;

	WorkbookRows(ExportHead head, OutputStream out) {
		this.head = head;
		this.columns = head.columns();
		this.workbook = new Workbook(out, "Nam Ro", "1.0");
		begin();
	}

	private void begin() {
		this.sheets++;
		this.sheet = this.workbook.newWorksheet("Danh sách" + (this.sheets == 1 ? "" : " " + this.sheets));
		PrintedPages.of(this.sheet);
		for (int i = 0; i < this.columns.size(); i++) {
			this.sheet.width(i, this.columns.get(i).width());
			TextCells.put(this.sheet, 0, i, this.columns.get(i).header());
			this.sheet.style(0, i).bold().format(PlainText.FORMAT).wrapText(true).fillColor("E8ECF1").verticalAlignment("top").set();
		}
		this.sheet.freezePane(0, 1);
		this.row = 1;
	}

	@Override
	public void row(Object[] values) throws IOException {
		if (this.row > MOST_ROWS) {
			finishSheet();
			begin();
		}
		for (int i = 0; i < values.length; i++) {
			cell(i, this.columns.get(i).said(values[i]));
		}
		this.total++;
		if (++this.row % AT_ONCE == 0) {
			this.sheet.flush();
		}
	}

	private void cell(int column, Object value) {
		if (value instanceof BigDecimal decimal) {
			this.sheet.value(this.row, column, decimal);
			format(column, DECIMAL);
		}
		else if (value instanceof Number number) {
			this.sheet.value(this.row, column, number);
			format(column, "0");
		}
		else if (value instanceof LocalDate day) {
			this.sheet.value(this.row, column, day);
			format(column, "dd/mm/yyyy");
		}
		else if (value instanceof OffsetDateTime instant) {
			this.sheet.value(this.row, column, instant.atZoneSameInstant(EngineClock.ZONE).toLocalDateTime());
			format(column, "dd/mm/yyyy hh:mm");
		}
		else if (value != null) {
			TextCells.put(this.sheet, this.row, column, value instanceof Boolean truth ? truth ? "có" : "không" : value.toString());
			this.sheet.style(this.row, column).format(PlainText.FORMAT).wrapText(this.columns.get(column).width() >= WRAPPED).verticalAlignment("top").set();
		}
	}

	private void format(int column, String format) {
		this.sheet.style(this.row, column).format(format).verticalAlignment("top").set();
	}

	private void finishSheet() throws IOException {
		this.sheet.setAutoFilter(0, 0, this.row - 1, this.columns.size() - 1);
		this.sheet.finish();
	}

	@Override
	public void finish() throws IOException {
		finishSheet();
		about(this.workbook.newWorksheet("Thông tin"));
		this.workbook.finish();
	}

	private void about(Worksheet about) throws IOException {
		about.width(0, 18);
		about.width(1, 80);
		String[][] facts = { { "Danh sách", this.head.title() }, { "Lập lúc", MINUTE.format(this.head.at()) }, { "Người lập", this.head.person() },
				{ "Lọc theo", this.head.filters().isEmpty() ? "không lọc" : this.head.filters() }, { "Số dòng", String.valueOf(this.total) },
				{ "Phạm vi", "Những gì tài khoản của người lập được xem trên hệ thống tại thời điểm lập" } };
		for (int i = 0; i < facts.length; i++) {
			TextCells.put(about, i, 0, facts[i][0]);
			TextCells.put(about, i, 1, facts[i][1]);
		}
		about.finish();
	}

}
