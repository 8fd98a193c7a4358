package vn.namro.papers.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.workbook.PlainText;

/** CSV as RFC 4180 has it, with the mark by which spreadsheets know UTF-8: texts in quotation marks and guarded, numbers bare. */
final class CsvRows implements RowWriter {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

	private final List<ExportColumn> columns;

	private final CsvStyle style;

	private final Writer out;

	CsvRows(ExportHead head, CsvStyle style, OutputStream out) throws IOException {
		this.columns = head.columns();
		this.style = style;
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
		this.out.write('\uFEFF');
		line(this.columns.stream().map(ExportColumn::header).toArray());
	}

	@Override
	public void row(Object[] values) throws IOException {
		Object[] said = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			said[i] = this.style.vietnamese() ? this.columns.get(i).said(values[i]) : values[i];
		}
		line(said);
	}

	private void line(Object[] cells) throws IOException {
		for (int i = 0; i < cells.length; i++) {
			if (i > 0) {
				this.out.write(this.style.separator());
			}
			if (cells[i] != null) {
				this.out.write(cell(cells[i]));
			}
		}
		this.out.write("\r\n");
	}

	private String cell(Object value) {
		if (value instanceof BigDecimal decimal) {
			return decimal(decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString());
		}
		if (value instanceof Number number) {
			return number.toString();
		}
		if (value instanceof Boolean truth) {
			return this.style.vietnamese() ? PlainText.inCsv(truth ? "có" : "không") : truth.toString();
		}
		if (value instanceof LocalDate day) {
			return this.style.vietnamese() ? DAY.format(day) : day.toString();
		}
		if (value instanceof OffsetDateTime instant) {
			var local = instant.atZoneSameInstant(EngineClock.ZONE);
			return this.style.vietnamese() ? MINUTE.format(local) : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
		}
		return PlainText.inCsv(value.toString());
	}

	/** A number that holds the separator goes in quotation marks. */
	private String decimal(String plain) {
		String shown = this.style.vietnamese() ? plain.replace('.', ',') : plain;
		return shown.indexOf(this.style.separator()) < 0 ? shown : '"' + shown + '"';
	}

	@Override
	public void finish() throws IOException {
		this.out.flush();
	}

}
