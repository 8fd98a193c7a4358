package vn.namro.results.ministryscore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.workbook.Column;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Layout;
import vn.namro.platform.workbook.Records;
import vn.namro.platform.workbook.Table;
import vn.namro.platform.workbook.TableReader;
import vn.namro.platform.workbook.WorkbookFile;
import vn.namro.platform.workbook.WorkbookWriter;
import vn.namro.scores.scoring.Points;

/** The workbook in which a ministry's points come, a criterion or field a row. */
public final class MinistrySheet {

	private static final Layout LAYOUT = Layout.table("Điểm cấp trên", Column.text("criterion", "Mã tiêu chí", 12, "tieu chi", "stt", "ma").obliged(),
			Column.text("title", "Nội dung", 60, "linh vuc, tieu chi, tieu chi thanh phan"), Column.text("maximum", "Điểm tối đa", 12),
			Column.text("points", "Điểm cấp trên", 14, "diem", "so diem", "diem tham dinh", "diem dat duoc").hinting("Để trống dòng không công bố điểm."));

	private final List<MinistryIntake.Row> rows = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private final List<Table.Entry> entries = new ArrayList<>();

	private final Table table;

	private MinistrySheet(Table table) {
		this.table = table;
	}

	/** @throws vn.namro.platform.workbook.UnreadableWorkbookException when it is no workbook */
	public static MinistrySheet read(byte[] bytes) {
		try (WorkbookFile workbook = WorkbookFile.open(bytes)) {
			String name = workbook.sheets().contains(LAYOUT.name()) ? LAYOUT.name() : workbook.sheets().get(0);
			MinistrySheet sheet = new MinistrySheet(TableReader.read(workbook, name, LAYOUT, Map.of()));
			sheet.table.entries().forEach(sheet::take);
			return sheet;
		}
	}

	private void take(Table.Entry entry) {
		ObjectNode record = Records.read(this.table, entry, this.findings);
		if (record.has("points")) { // otherwise a row of the template for which the ministry published nothing
			this.entries.add(entry);
			this.rows.add(new MinistryIntake.Row(record.path("criterion").asText(""), record.get("points").asText()));
		}
	}

	public List<MinistryIntake.Row> rows() {
		return this.rows;
	}

	/** What could not be read, and what is wrong with the rows, each at its cell. */
	public List<Finding> findings(List<MinistryIntake.Fault> faults) {
		List<Finding> all = new ArrayList<>(this.findings);
		faults.forEach(fault -> all.add(Finding.error(this.table.place(this.entries.get(fault.row()), fault.field()), fault.code(), fault.message(), null)));
		return all;
	}

	public boolean readable() {
		return !Finding.anyError(this.findings);
	}

	/** The workbook to fill in: every criterion with a maximum, and what was entered already. */
	public static byte[] write(List<Criterion> criteria, Map<String, BigDecimal> entered) {
		List<JsonNode> rows = new ArrayList<>();
		criteria.stream().filter(criterion -> criterion.maximum() != null).forEach(criterion -> {
			ObjectNode row = JsonNodeFactory.instance.objectNode().put("criterion", criterion.code()).put("title", criterion.title());
			row.put("maximum", Points.text(criterion.maximum()));
			if (entered.containsKey(criterion.code())) {
				row.put("points", Points.text(entered.get(criterion.code())));
			}
			rows.add(row);
		});
		try (WorkbookWriter writer = new WorkbookWriter()) {
			writer.sheet(LAYOUT, rows);
			return writer.bytes();
		}
	}

}
