package vn.namro.planning.planimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanJson;
import vn.namro.platform.workbook.Column;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Layout;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.Records;
import vn.namro.platform.workbook.Table;
import vn.namro.platform.workbook.TableLocator;
import vn.namro.platform.workbook.TableReader;
import vn.namro.platform.workbook.WorkbookFile;

/** Reads a plan from a workbook: from our sheets, or from appendices whose tables look like items. */
final class PlanWorkbook {

	/** Columns that a sheet must have in common with ours to be taken for a table of items. */
	private static final int RESEMBLANCE = 3;

	private final WorkbookFile workbook;

	private final AgencyBook book;

	private final Map<String, String> mapping;

	private final TableLocator locator = new TableLocator(
			Map.of("leads", "lead", "deadline", "deadline.wording", "deadline.due", "deadline.wording", "deadline.kind", "deadline.wording"));

	private final List<Finding> findings = new ArrayList<>();

	private final Set<Integer> broken = new HashSet<>();

	private final List<Table> tables = new ArrayList<>();

	private PlanWorkbook(WorkbookFile workbook, AgencyBook book, Map<String, String> mapping) {
		this.workbook = workbook;
		this.book = book;
		this.mapping = mapping;
	}

	/**
	 * @param mapping fields by column letters where a person corrected the guess
	 * @throws vn.namro.platform.workbook.UnreadableWorkbookException when it is no workbook
	 */
	static PlanDraft read(byte[] bytes, AgencyBook book, Map<String, String> mapping) {
		try (WorkbookFile workbook = WorkbookFile.open(bytes)) {
			PlanWorkbook reading = new PlanWorkbook(workbook, book, mapping);
			ObjectNode plan = reading.plan();
			return new PlanDraft(PlanJson.MAPPER.convertValue(plan, PlanFile.class), reading.locator, reading.findings, reading.broken, reading.tables);
		}
	}

	private ObjectNode plan() {
		ObjectNode plan = PlanJson.MAPPER.createObjectNode();
		List<String> sheets = this.workbook.sheets();
		if (sheets.contains(PlanSheets.PLAN.name())) {
			Table table = TableReader.read(this.workbook, PlanSheets.PLAN.name(), PlanSheets.PLAN, Map.of());
			table.entries().forEach(entry -> {
				plan.setAll(Records.read(table, entry, this.findings));
				this.locator.note(List.of(), table, entry);
			});
			agency(plan, "issuer");
			agency(plan, "coordinator");
		}
		else {
			this.findings.add(Finding.error(new Place(PlanSheets.PLAN.name(), null, null), "sheet.missing", "Thiếu trang tính 'Kế hoạch' (mã, tên, năm, bộ tiêu chí, các mốc).",
					"Tải tệp mẫu và chép trang 'Kế hoạch' vào tệp này."));
		}
		PlanSheets.LISTS.forEach((field, layout) -> {
			if (sheets.contains(layout.name())) {
				list(plan.putArray(field), field, layout);
			}
		});
		items(plan, sheets);
		return plan;
	}

	private void agency(ObjectNode plan, String field) {
		if (plan.has(field)) {
			plan.put(field, this.book.find(plan.get(field).asText()).orElse(plan.get(field).asText()));
		}
	}

	private void list(ArrayNode list, String field, Layout layout) {
		Table table = TableReader.read(this.workbook, layout.name(), layout, Map.of());
		table.entries().forEach(entry -> {
			this.locator.note(List.of(field, list.size()), table, entry);
			list.add(Records.read(table, entry, this.findings));
		});
	}

	private void items(ObjectNode plan, List<String> sheets) {
		ArrayNode items = plan.putArray("items");
		ItemReading reading = new ItemReading(this.book, plan.path("year").asInt(), this.findings);
		List<String> names = sheets.stream()
			.filter(sheet -> sheet.equals(PlanSheets.ITEMS.name()) || !PlanSheets.names().contains(sheet)
					&& TableReader.resemblance(this.workbook, sheet, PlanSheets.ITEMS) >= RESEMBLANCE)
			.toList();
		for (String name : names) {
			Table table = TableReader.read(this.workbook, name, PlanSheets.ITEMS, this.mapping);
			this.tables.add(table);
			columns(table);
			table.entries().stream().filter(entry -> !isHeading(entry)).forEach(entry -> item(items, reading, table, entry));
		}
	}

	private void item(ArrayNode items, ItemReading reading, Table table, Table.Entry entry) {
		int before = this.findings.size();
		this.locator.note(List.of("items", items.size()), table, entry);
		ObjectNode item = reading.read(table, entry);
		if (Finding.anyError(this.findings.subList(before, this.findings.size()))) {
			this.broken.add(items.size());
		}
		items.add(item);
	}

	/** A row that only names a section: a Roman number or nothing in front, and no more than words. */
	private static boolean isHeading(Table.Entry entry) {
		String code = entry.cell("code").map(cell -> cell.text()).orElse("");
		return entry.cells().size() <= 2 && code.matches("[IVXLC]*|[A-Z]") && !entry.has("lead") && !entry.has("deadline.wording");
	}

	private void columns(Table table) {
		Place heading = new Place(table.sheet(), table.headerRow() == 0 ? null : table.headerRow(), null);
		for (Column column : table.layout().columns()) {
			if (column.required() && !table.carries(column.field())) {
				this.findings.add(Finding.error(heading, "column.missing", "Không tìm thấy cột '" + column.header() + "'.", "Đặt tên cột như tệp mẫu hoặc chọn cột bằng tay."));
			}
		}
		table.headers().forEach((letters, header) -> {
			if (!table.mapping().containsKey(letters) && !this.mapping.containsKey(letters)) {
				this.findings.add(Finding.warning(new Place(table.sheet(), table.headerRow(), letters), "column.unknown", "Không dùng cột '" + header + "'.",
						"Nếu cột này cần thiết, hãy chọn nội dung cho nó."));
			}
		});
	}

	static List<JsonNode> nodes(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).toList();
	}

}
