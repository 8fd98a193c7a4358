package vn.namro.access.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import vn.namro.platform.workbook.PlainText;

/** Writes entries for use elsewhere: JSON lines with all columns and hashes, or a table for a spreadsheet. */
public final class AuditExport {

	private static final ObjectWriter JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build()
		.writerFor(AuditRow.class);

	private static final List<String> HEADINGS = List.of("Vị trí", "Mục", "Thời điểm", "Người làm", "Chức vụ", "Thay cho", "Thao tác", "Loại", "Đối tượng",
			"Cơ quan", "Trước", "Sau", "Lý do", "Địa chỉ", "Nguyên nhân");

	private final AuditEntries entries;

	public AuditExport(AuditEntries entries) {
		this.entries = entries;
	}

	/** One JSON object a line. */
	public void jsonLines(AuditQuery query, Writer out) throws SQLException {
		this.entries.each(query, row -> write(out, json(row) + "\n"));
	}

	/** Separated by commas, with the mark by which spreadsheets know UTF-8. */
	public void table(AuditQuery query, Writer out) throws SQLException {
		write(out, "\uFEFF" + line(HEADINGS.stream()));
		this.entries.each(query, row -> write(out, line(Stream
			.of(row.position(), row.id(), row.at(), row.actor(), row.office(), row.onBehalfOf(), row.action(), row.kind(), row.subject(), row.tenant(),
					row.before(), row.after(), row.reason(), row.origin(), row.cause())
			.map(value -> Objects.toString(value, "")))));
	}

	private static String line(Stream<String> cells) {
		return cells.map(PlainText::inCsv).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String json(AuditRow row) {
		try {
			return JSON.writeValueAsString(row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Writer out, String text) {
		try {
			out.write(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
