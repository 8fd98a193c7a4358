package vn.namro.time.calendarpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Layout;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.Records;
import vn.namro.platform.workbook.Table;
import vn.namro.platform.workbook.TableLocator;
import vn.namro.platform.workbook.TableReader;
import vn.namro.platform.workbook.WorkbookFile;
import vn.namro.platform.workbook.WorkbookWriter;
import vn.namro.time.calendar.CalendarFile;

/** A year of the calendar as a workbook: what is said of the year, and its days. */
final class CalendarWorkbook {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private final TableLocator locator = new TableLocator();

	private final List<Finding> findings = new ArrayList<>();

	private CalendarWorkbook() {
	}

	/** @throws vn.namro.platform.workbook.UnreadableWorkbookException when it is no workbook */
	static CalendarDraft read(byte[] bytes) {
		try (WorkbookFile workbook = WorkbookFile.open(bytes)) {
			CalendarWorkbook reading = new CalendarWorkbook();
			CalendarFile year = JSON.convertValue(reading.year(workbook), CalendarFile.class);
			return new CalendarDraft(year, reading.locator, reading.findings);
		}
	}

	private ObjectNode year(WorkbookFile workbook) {
		ObjectNode year = JSON.createObjectNode();
		each(workbook, CalendarSheets.YEAR, (table, entry) -> {
			year.setAll(Records.read(table, entry, this.findings));
			this.locator.note(List.of(), table, entry);
		});
		ArrayNode days = year.putArray("days");
		each(workbook, CalendarSheets.DAYS, (table, entry) -> {
			this.locator.note(List.of("days", days.size()), table, entry);
			days.add(Records.read(table, entry, this.findings));
		});
		return year;
	}

	private void each(WorkbookFile workbook, Layout layout, BiConsumer<Table, Table.Entry> consumer) {
		if (workbook.sheets().contains(layout.name())) {
			Table table = TableReader.read(workbook, layout.name(), layout, Map.of());
			table.entries().forEach(entry -> consumer.accept(table, entry));
		}
		else {
			this.findings.add(Finding.error(new Place(layout.name(), null, null), "sheet.missing", "Thiếu trang tính '" + layout.name() + "'.",
					"Tải tệp mẫu và giữ nguyên tên các trang."));
		}
	}

	static byte[] write(CalendarFile file) {
		ObjectNode year = JSON.valueToTree(file);
		List<ObjectNode> days = new ArrayList<>();
		year.get("days").forEach(day -> days.add((ObjectNode) day));
		try (WorkbookWriter writer = new WorkbookWriter()) {
			return writer.sheet(CalendarSheets.YEAR, List.of(year)).sheet(CalendarSheets.DAYS, days).bytes();
		}
	}

}
