package vn.namro.agencies.organisationimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Layout;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.Records;
import vn.namro.platform.workbook.Table;
import vn.namro.platform.workbook.TableLocator;
import vn.namro.platform.workbook.TableReader;
import vn.namro.platform.workbook.WorkbookFile;
import vn.namro.platform.workbook.WorkbookWriter;

/** An organisation as a workbook: the province, its agencies, their names by day, and the collectives. */
final class OrganisationWorkbook {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private final TableLocator locator = new TableLocator();

	private final List<Finding> findings = new ArrayList<>();

	private final Map<String, ObjectNode> agencies = new HashMap<>();

	private OrganisationWorkbook() {
	}

	/** @throws vn.namro.platform.workbook.UnreadableWorkbookException when it is no workbook */
	static OrganisationDraft read(byte[] bytes) {
		try (WorkbookFile workbook = WorkbookFile.open(bytes)) {
			OrganisationWorkbook reading = new OrganisationWorkbook();
			ObjectNode organisation = reading.organisation(workbook);
			return new OrganisationDraft(JSON.convertValue(organisation, OrganisationFile.class), reading.locator, reading.findings);
		}
	}

	private ObjectNode organisation(WorkbookFile workbook) {
		ObjectNode organisation = JSON.createObjectNode();
		each(workbook, OrganisationSheets.PROVINCE, (table, entry) -> {
			organisation.setAll(Records.read(table, entry, this.findings));
			this.locator.note(List.of(), table, entry);
		});
		list(workbook, OrganisationSheets.AGENCIES, organisation.putArray("agencies"), "agencies");
		organisation.get("agencies").forEach(agency -> this.agencies.putIfAbsent(agency.path("code").asText(), (ObjectNode) agency));
		each(workbook, OrganisationSheets.NAMES, this::name);
		list(workbook, OrganisationSheets.COLLECTIVES, organisation.putArray("collectives"), "collectives");
		return organisation;
	}

	private void name(Table table, Table.Entry entry) {
		ObjectNode name = Records.read(table, entry, this.findings);
		String code = name.has("agency") ? name.remove("agency").asText() : "";
		ObjectNode agency = this.agencies.get(code);
		if (agency == null) {
			this.findings.add(Finding.error(table.place(entry, "agency"), "name.agency", "Không có cơ quan '" + code + "' ở trang Cơ quan.", null));
			return;
		}
		agency.withArray("names").add(name);
	}

	private void list(WorkbookFile workbook, Layout layout, ArrayNode list, String name) {
		each(workbook, layout, (table, entry) -> {
			this.locator.note(List.of(name, list.size()), table, entry);
			list.add(Records.read(table, entry, this.findings));
		});
	}

	private void each(WorkbookFile workbook, Layout layout, BiConsumer<Table, Table.Entry> consumer) {
		if (workbook.sheets().contains(layout.name())) {
			Table table = TableReader.read(workbook, layout.name(), layout, Map.of());
			table.entries().forEach(entry -> consumer.accept(table, entry));
		}
		else if (layout == OrganisationSheets.PROVINCE || layout == OrganisationSheets.AGENCIES) {
			this.findings.add(Finding.error(new Place(layout.name(), null, null), "sheet.missing", "Thiếu trang tính '" + layout.name() + "'.",
					"Xuất tệp từ trang Tổ chức và giữ nguyên tên các trang."));
		}
	}

	static byte[] write(OrganisationFile file) {
		ObjectNode organisation = JSON.valueToTree(file);
		List<ObjectNode> names = new ArrayList<>();
		organisation.get("agencies").forEach(agency -> agency.path("names").forEach(name -> {
			names.add(((ObjectNode) name).put("agency", agency.get("code").asText()));
		}));
		try (WorkbookWriter writer = new WorkbookWriter()) {
			return writer.sheet(OrganisationSheets.PROVINCE, List.of(organisation))
				.sheet(OrganisationSheets.AGENCIES, records(organisation, "agencies"))
				.sheet(OrganisationSheets.NAMES, names)
				.sheet(OrganisationSheets.COLLECTIVES, records(organisation, "collectives"))
				.bytes();
		}
	}

	private static List<ObjectNode> records(ObjectNode organisation, String name) {
		List<ObjectNode> records = new ArrayList<>();
		organisation.get(name).forEach(record -> records.add((ObjectNode) record));
		return records;
	}

}
