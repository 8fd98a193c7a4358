package vn.namro.planning.planimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.planning.plan.PlanJson;
import vn.namro.platform.workbook.Column;
import vn.namro.platform.workbook.Layout;
import vn.namro.platform.workbook.WorkbookWriter;

/** A workbook of a plan of Hà Tĩnh in which each row of items may be spoilt in one way, and where the error must be found. */
final class PlantedErrors {

	/** One way to spoil a row: which field becomes what, and what must be said of it. */
	record Kind(String code, String field, String value, String told) {

		Kind(String code, String field, String value) {
			this(code, field, value, field);
		}

	}

	/** @param row of the sheet, from 1 */
	record Planted(int row, String column, String code) {
	}

	static final List<Kind> KINDS = List.of(new Kind("item.code.missing", "code", null), new Kind("item.code.invalid", "code", "việc số 1!"),
			new Kind("item.code.duplicate", "code", "goc"), new Kind("item.action.missing", "action", null),
			new Kind("item.duplicate", "action", "Việc gốc để so sánh"), new Kind("item.index.missing", "indexes", null),
			new Kind("item.index.invalid", "indexes", "P@R"), new Kind("item.index.unknown", "indexes", "PAR.99"),
			new Kind("item.lead.missing", "lead", null), new Kind("item.lead.unknown", "lead", "Sở Nội vụu"),
			new Kind("item.lead.several", "lead", "Sở Nội vụ, Sở Tư pháp"), new Kind("item.lead.empty", "lead", "UBND các xã, phường, thị trấn"),
			new Kind("item.coordinator.unknown", "coordinators.agencies", "Sở Ngoại vụ"),
			new Kind("item.coordinator.duplicate", "coordinators.agencies", "Sở Tư pháp; Sở Tư pháp"),
			new Kind("item.coordinator.isLead", "coordinators.agencies", "Sở Tài chính"), new Kind("item.result.missing", "deliverable", null),
			new Kind("item.target.unreadable", "targets", "tăng thật nhiều"), new Kind("item.target.range", "targets", "Tỷ lệ đúng hạn >= 120 %"),
			new Kind("item.deadline.missing", "deadline.wording", null), new Kind("item.deadline.unreadable", "deadline.wording", "xem phụ lục"),
			new Kind("item.deadline.noSuchDay", "deadline.wording", "trước 31/02"), new Kind("item.deadline.past", "deadline.wording", "chậm nhất ngày 30/6/2021"),
			new Kind("item.deadline.dayOff", "deadline.wording", "chậm nhất ngày 02/9"), new Kind("item.deadline.ambiguous", "deadline.wording", "xong trước 30/11"),
			new Kind("item.deadline.contradiction", "deadline.due", "15/8/2023"), new Kind("item.deadline.afterAppraisal", "deadline.wording", "chậm nhất ngày 30/8/2024"),
			new Kind("value.date", "deadline.due", "31/9/2023"), new Kind("value.choice", "deadline.kind", "hôm nào đó"),
			new Kind("value.number", "pointsAtStake", "nửa điểm"), new Kind("item.points.negative", "pointsAtStake", "-1"));

	/** The same headings as ours, but every cell is a text, as people type them. */
	private static final Layout TYPED = new Layout(PlanSheets.ITEMS.name(), false,
			PlanSheets.ITEMS.columns().stream().map(column -> Column.text(column.field(), column.header(), 20)).toList());

	private final List<ObjectNode> rows = new ArrayList<>();

	private final List<Planted> planted = new ArrayList<>();

	PlantedErrors() {
		row(Map.of("code", "goc", "action", "Việc gốc để so sánh"));
	}

	/** A row in which all is well but what is replaced. */
	private ObjectNode row(Map<String, String> replaced) {
		ObjectNode row = PlanJson.MAPPER.createObjectNode();
		int number = this.rows.size() + 2;
		Map<String, String> cells = new LinkedHashMap<>(Map.of("code", "v" + number, "source", "II.1", "indexes", "PAR.6", "action",
				"Rà soát, báo cáo nội dung thứ " + number, "lead", "Sở Tài chính", "deliverable", "Báo cáo", "deadline.wording", "chậm nhất ngày 30/6"));
		cells.putAll(replaced);
		cells.forEach((field, value) -> vn.namro.platform.workbook.Records.put(row, field, PlanJson.MAPPER.getNodeFactory().textNode(value)));
		this.rows.add(row);
		return row;
	}

	PlantedErrors good(int times) {
		for (int i = 0; i < times; i++) {
			row(Map.of());
		}
		return this;
	}

	PlantedErrors plant(Kind kind) {
		ObjectNode row = row(kind.value() == null ? Map.of() : Map.of(kind.field(), kind.value()));
		if (kind.value() == null) {
			if (kind.field().contains(".")) {
				((ObjectNode) row.get("deadline")).remove("wording");
			}
			else {
				row.remove(kind.field());
			}
		}
		this.planted.add(new Planted(this.rows.size() + 1, columnOf(kind.told()), kind.code()));
		return this;
	}

	private static String columnOf(String field) {
		for (int i = 0; i < TYPED.columns().size(); i++) {
			if (TYPED.columns().get(i).field().equals(field)) {
				return String.valueOf((char) ('A' + i));
			}
		}
		throw new IllegalArgumentException(field);
	}

	List<Planted> planted() {
		return List.copyOf(this.planted);
	}

	int size() {
		return this.rows.size();
	}

	byte[] workbook(String code) {
		ObjectNode plan = PlanJson.MAPPER.createObjectNode().put("code", code).put("title", "Kế hoạch có lỗi cài sẵn").put("year", 2023).put("issuer", "UBND tỉnh Hà Tĩnh")
			.put("coordinator", "Sở Nội vụ").put("organisation", "ha-tinh").put("criteriaSet", "par-index-2022-2024");
		plan.putObject("openDeadline").put("due", "2023-11-30");
		plan.putObject("answerable").put("wording", "Thủ trưởng cơ quan chủ trì");
		plan.putObject("milestones").put("scoringOpens", "2023-12-15").put("selfScoringDue", "2023-12-29").put("selfScoringCloses", "2024-01-10")
			.put("appraisalDue", "2024-01-19").put("explanationDays", 5).put("appraisalCloses", "2024-02-07");
		try (WorkbookWriter writer = new WorkbookWriter()) {
			return writer.sheet(PlanSheets.PLAN, List.of(plan)).sheet(TYPED, this.rows).bytes();
		}
	}

}
