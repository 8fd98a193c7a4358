package vn.namro.scores.givenscore;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.platform.workbook.Column.Type;
import vn.namro.platform.workbook.Column;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Layout;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.Records;
import vn.namro.platform.workbook.Table;
import vn.namro.platform.workbook.TableReader;
import vn.namro.platform.workbook.WorkbookFile;
import vn.namro.platform.workbook.WorkbookWriter;

/** The workbook in which given scores come, one line of an agency a row. */
final class GivenScoreSheet {

	static final Layout LAYOUT = Layout.table("Số liệu", Column.text("criterion", "Mã tiêu chí", 12, "tieu chi").obliged(),
			Column.text("title", "Nội dung", 50), Column.text("agency", "Cơ quan", 32, "ten co quan", "ma co quan").obliged(),
			Column.of("figures", "Số liệu", Type.LIST, 36).hinting("Mỗi dòng một số liệu: tên = giá trị. Có số liệu thì để trống điểm."),
			Column.text("points", "Điểm", 10, "so diem"), Column.text("source", "Nguồn số liệu", 40, "nguon", "can cu").obliged());

	private final List<GivenScore> rows = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private final List<Table.Entry> entries = new ArrayList<>();

	private final Table table;

	private GivenScoreSheet(Table table) {
		this.table = table;
	}

	/** @throws vn.namro.platform.workbook.UnreadableWorkbookException when it is no workbook */
	static GivenScoreSheet read(byte[] bytes) {
		try (WorkbookFile workbook = WorkbookFile.open(bytes)) {
			String name = workbook.sheets().contains(LAYOUT.name()) ? LAYOUT.name() : workbook.sheets().get(0);
			Table table = TableReader.read(workbook, name, LAYOUT, java.util.Map.of());
			GivenScoreSheet sheet = new GivenScoreSheet(table);
			table.entries().forEach(sheet::take);
			sheet.findWhatLacks();
			return sheet;
		}
	}

	private void take(Table.Entry entry) {
		ObjectNode record = Records.read(this.table, entry, this.findings);
		record.remove("title");
		if (!record.has("points") && !record.has("figures") && !record.has("source")) {
			return; // a row of the template that nobody filled in
		}
		this.entries.add(entry);
		this.rows.add(JsonMapper.builder().build().convertValue(record, GivenScore.class));
	}

	/** A file without the columns or without a filled row is a mistake and no success. */
	private void findWhatLacks() {
		Place top = new Place(this.table.sheet(), Math.max(1, this.table.headerRow()), null);
		List<String> lacking = LAYOUT.columns().stream().filter(Column::required).filter(column -> !this.table.carries(column.field())).map(column -> "'" + column.header() + "'").toList();
		if (!lacking.isEmpty()) {
			this.findings.add(Finding.error(top, "given.column", "Trang tính '" + this.table.sheet() + "' thiếu cột " + String.join(", ", lacking) + ".", null));
		}
		else if (this.rows.isEmpty() && this.findings.isEmpty()) {
			this.findings.add(Finding.error(top, "given.empty", "Trang tính '" + this.table.sheet() + "' không có dòng nào ghi số liệu.", null));
		}
	}

	List<GivenScore> rows() {
		return this.rows;
	}

	/** What could not be read, and what is wrong with the rows, each at its cell. */
	List<Finding> findings(List<GivenScores.Fault> faults) {
		List<Finding> all = new ArrayList<>(this.findings);
		faults.forEach(fault -> all.add(Finding.error(this.table.place(this.entries.get(fault.row()), fault.field()), fault.code(), fault.message(), null)));
		return all;
	}

	boolean readable() {
		return !Finding.anyError(this.findings);
	}

	static byte[] write(List<? extends JsonNode> rows) {
		try (WorkbookWriter writer = new WorkbookWriter()) {
			writer.sheet(LAYOUT, List.copyOf(rows));
			return writer.bytes();
		}
	}

}
