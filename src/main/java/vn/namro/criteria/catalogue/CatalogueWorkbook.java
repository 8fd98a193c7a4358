package vn.namro.criteria.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Layout;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.Records;
import vn.namro.platform.workbook.Table;
import vn.namro.platform.workbook.TableLocator;
import vn.namro.platform.workbook.TableReader;
import vn.namro.platform.workbook.WorkbookFile;
import vn.namro.platform.workbook.WorkbookWriter;

/** A criteria set as a workbook: the tree lies flat, each criterion names the one above it. */
final class CatalogueWorkbook {

	private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

	private final TableLocator locator = new TableLocator();

	private final List<Finding> findings = new ArrayList<>();

	private final Map<String, ObjectNode> criteria = new HashMap<>();

	private final Map<String, List<Object>> paths = new HashMap<>();

	private CatalogueWorkbook() {
	}

	/** @throws vn.namro.platform.workbook.UnreadableWorkbookException when it is no workbook */
	static CatalogueDraft read(byte[] bytes) {
		try (WorkbookFile workbook = WorkbookFile.open(bytes)) {
			CatalogueWorkbook reading = new CatalogueWorkbook();
			ObjectNode set = reading.set(workbook);
			return new CatalogueDraft(JSON.convertValue(set, CriteriaSetFile.class), reading.locator, reading.findings);
		}
	}

	private ObjectNode set(WorkbookFile workbook) {
		ObjectNode set = JSON.createObjectNode();
		each(workbook, CatalogueSheets.SET, (table, entry) -> {
			set.setAll(Records.read(table, entry, this.findings));
			this.locator.note(List.of(), table, entry);
		});
		years(set);
		ArrayNode top = set.putArray("criteria");
		each(workbook, CatalogueSheets.CRITERIA, (table, entry) -> criterion(top, table, entry));
		adjustments(workbook, set.putArray("adjustments"));
		each(workbook, CatalogueSheets.INPUTS, (table, entry) -> part("inputs", table, entry));
		each(workbook, CatalogueSheets.EVIDENCE, (table, entry) -> part("evidence", table, entry));
		crosswalk(workbook, set.putArray("crosswalk"));
		return set;
	}

	private void years(ObjectNode set) {
		if (set.get("years") instanceof ArrayNode years) {
			ArrayNode whole = JSON.createArrayNode();
			years.forEach(year -> {
				if (year.asText().matches("\\d{4}")) {
					whole.add(Integer.parseInt(year.asText()));
				}
				else {
					this.findings.add(Finding.error(this.locator.find(List.of("years")), "value.year", "'" + year.asText() + "' không phải năm.", "Ví dụ: 2023; 2024."));
				}
			});
			set.set("years", whole);
		}
	}

	private void criterion(ArrayNode top, Table table, Table.Entry entry) {
		ObjectNode criterion = Records.read(table, entry, this.findings);
		String code = criterion.path("code").asText();
		String parent = criterion.has("parent") ? criterion.remove("parent").asText() : parentOf(code);
		if (parent != null && !this.criteria.containsKey(parent)) {
			this.findings.add(Finding.error(table.place(entry, "parent"), "criterion.parent", "Không có tiêu chí '" + parent + "' ở phía trên.", "Đưa tiêu chí cấp trên lên trước."));
			return;
		}
		ArrayNode siblings = parent == null ? top : this.criteria.get(parent).withArray("criteria");
		List<Object> path = new ArrayList<>(parent == null ? List.of() : this.paths.get(parent));
		path.add("criteria");
		path.add(siblings.size());
		siblings.add(criterion);
		this.criteria.putIfAbsent(code, criterion);
		this.paths.putIfAbsent(code, path);
		this.locator.note(path, table, entry);
	}

	private String parentOf(String code) {
		int dot = code.lastIndexOf('.');
		return dot < 0 ? null : this.criteria.containsKey(code.substring(0, dot)) ? code.substring(0, dot) : parentOf(code.substring(0, dot));
	}

	private void part(String list, Table table, Table.Entry entry) {
		ObjectNode part = Records.read(table, entry, this.findings);
		String code = part.has("criterion") ? part.remove("criterion").asText() : "";
		ObjectNode criterion = this.criteria.get(code);
		if (criterion == null) {
			Place place = table.place(entry, "criterion");
			this.findings.add(Finding.error(place, "criterion.unknown", "Không có tiêu chí '" + code + "' ở trang Tiêu chí.", null));
			return;
		}
		ArrayNode parts = criterion.withArray(list);
		List<Object> path = new ArrayList<>(this.paths.get(code));
		path.addAll(List.of(list, parts.size()));
		parts.add(part);
		this.locator.note(path, table, entry);
	}

	/** Figures name a bonus or penalty by its code as they name a criterion. */
	private void adjustments(WorkbookFile workbook, ArrayNode list) {
		each(workbook, CatalogueSheets.ADJUSTMENTS, (table, entry) -> {
			ObjectNode adjustment = Records.read(table, entry, this.findings);
			List<Object> path = List.of("adjustments", list.size());
			this.locator.note(path, table, entry);
			this.criteria.putIfAbsent(adjustment.path("code").asText(), adjustment);
			this.paths.putIfAbsent(adjustment.path("code").asText(), path);
			list.add(adjustment);
		});
	}

	private void crosswalk(WorkbookFile workbook, ArrayNode list) {
		each(workbook, CatalogueSheets.CROSSWALK, (table, entry) -> {
			this.locator.note(List.of("crosswalk", list.size()), table, entry);
			list.add(Records.read(table, entry, this.findings));
		});
	}

	private void each(WorkbookFile workbook, Layout layout, java.util.function.BiConsumer<Table, Table.Entry> consumer) {
		if (workbook.sheets().contains(layout.name())) {
			Table table = TableReader.read(workbook, layout.name(), layout, Map.of());
			table.entries().forEach(entry -> consumer.accept(table, entry));
		}
		else if (layout == CatalogueSheets.SET || layout == CatalogueSheets.CRITERIA) {
			this.findings.add(Finding.error(new Place(layout.name(), null, null), "sheet.missing", "Thiếu trang tính '" + layout.name() + "'.",
					"Tải tệp mẫu và giữ nguyên tên các trang."));
		}
	}

	static byte[] write(CriteriaSetFile file) {
		try (WorkbookWriter writer = new WorkbookWriter()) {
			FlatSet flat = FlatSet.of(JSON, file);
			CatalogueSheets.ALL.forEach(layout -> writer.sheet(layout, flat.records(layout)));
			return writer.bytes();
		}
	}

}
