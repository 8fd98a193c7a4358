package vn.namro.results.resultexport;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.namro.platform.workbook.PlainText;
import vn.namro.platform.workbook.PrintedPages;
import vn.namro.platform.workbook.TextCells;
import vn.namro.results.result.Node;
import vn.namro.results.result.Recovery;
import vn.namro.results.result.ResultComputation;
import vn.namro.results.result.ResultLine;
import vn.namro.results.result.Tally;
import vn.namro.results.result.UnitResult;

/** A result as a workbook, row by row to whoever waits for it. Texts stay texts, see {@link PlainText}. */
final class ResultWorkbook {

	/** Rows that are kept in memory before they are sent. */
	private static final int AT_ONCE = 500;

	private static final List<String> LINE = List.of("STT", "Tiêu chí, tiêu chí thành phần", "Điểm tối đa", "Điểm tự chấm", "Thẩm định vòng 1", "Điểm thẩm định",
			"Điểm kết quả", "Tỷ lệ %", "Ghi chú của đơn vị", "Ghi chú của thẩm định, hội đồng", "Giải trình", "Cơ quan tự chấm");

	private static final int[] LINE_WIDTHS = { 9, 60, 10, 10, 10, 10, 10, 10, 40, 40, 40, 30 };

	private final Paper paper;

	ResultWorkbook(Paper paper) {
		this.paper = paper;
	}

	/** One sheet after the other: what has gone to the stream must be finished before the next begins. */
	void write(OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "Nam Ro", "1.0");
		if (!this.paper.ofProvince()) {
			ranking(workbook.newWorksheet("Xếp hạng"));
		}
		lines(workbook.newWorksheet("Chi tiết"));
		about(workbook.newWorksheet("Thông tin"));
		workbook.finish();
	}

	private void ranking(Worksheet sheet) throws IOException {
		List<String> headers = new ArrayList<>(List.of("STT", "Đơn vị", "Bảng xếp hạng", "Thứ hạng", "Xếp loại", "Tự chấm", "Thẩm định", "Điểm kết quả", "Điểm tối đa áp dụng",
				"Tỷ lệ %", "Chênh lệch tự chấm, thẩm định", "Điểm cộng", "Điểm trừ", "Tỷ lệ năm trước %", "Điểm mất năm trước", "Đã lấy lại"));
		this.paper.result().fields().forEach(field -> headers.add(field.code() + ". " + field.title() + " (%)"));
		head(sheet, headers, 6, 40, 18);
		int row = 1;
		for (UnitResult unit : this.paper.result().units()) {
			List<Object> cells = new ArrayList<>(Arrays.asList(row, unit.name(), unit.league(), unit.rank(), unit.grade(), unit.exact().self(), unit.exact().appraised(),
					unit.points(), unit.exact().maximum(), unit.percentage(), unit.exact().gap(), unit.bonus(), unit.penalty(),
					unit.lastYear() == null ? null : unit.lastYear().percentage()));
			Recovery recovery = Recovery.of(unit);
			cells.add(recovery == null ? null : recovery.lost());
			cells.add(recovery == null ? null : recovery.recovered());
			unit.fields().forEach(field -> cells.add(field.percentage()));
			put(sheet, row, cells);
			row++;
		}
		sheet.finish();
	}

	private void lines(Worksheet sheet) throws IOException {
		List<String> headers = new ArrayList<>(LINE);
		headers.add(0, "Đơn vị");
		if (this.paper.hasMinistry()) {
			headers.addAll(List.of("Điểm cấp trên", "Chênh lệch cấp trên, kết quả"));
		}
		head(sheet, headers, 30);
		for (int i = 0; i < LINE_WIDTHS.length; i++) {
			sheet.width(i + 1, LINE_WIDTHS[i]);
		}
		int row = 1;
		for (UnitResult unit : this.paper.result().units()) {
			Map<String, Tally> sums = ResultComputation.totals(this.paper.result().nodes(), unit.lines());
			Map<String, ResultLine> lines = unit.lines().stream().collect(Collectors.toMap(ResultLine::criterion, Function.identity(), (one, other) -> one));
			for (Node node : this.paper.result().nodes()) {
				if (sums.containsKey(node.code())) {
					put(sheet, row++, withMinistry(node, sums.get(node.code()), cells(unit, node, sums.get(node.code()), lines.get(node.code()))));
				}
			}
		}
		sheet.finish();
	}

	private List<Object> withMinistry(Node node, Tally sums, List<Object> cells) {
		if (!this.paper.hasMinistry()) {
			return cells;
		}
		List<Object> more = new ArrayList<>(cells);
		more.add(this.paper.ministry().get(node.code()));
		more.add(this.paper.ministryDifference(node.code(), sums.counted()));
		return more;
	}

	private List<Object> cells(UnitResult unit, Node node, Tally sums, ResultLine line) {
		if (line == null) {
			return Arrays.asList(unit.name(), node.code(), node.title(), sums.maximum(), sums.self(), null, sums.appraised(), sums.counted(), share(sums), null, null, null, null);
		}
		if (line.notApplicable() != null) {
			return Arrays.asList(unit.name(), node.code(), node.title(), line.maximum(), null, null, null, "không áp dụng", null, null, line.notApplicable(), line.explanation(),
					this.paper.nameOf(line.agency()));
		}
		return Arrays.asList(unit.name(), node.code(), node.title(), line.maximum(), line.self(), line.round1(), line.appraised(), line.counted(), share(sums), line.selfReason(),
				line.reason(), line.explanation(), this.paper.nameOf(line.agency()));
	}

	private BigDecimal share(Tally sums) {
		return sums.maximum().signum() == 0 ? null : this.paper.result().percentage().percentage(sums.counted(), sums.maximum());
	}

	private void about(Worksheet sheet) throws IOException {
		sheet.width(0, 110);
		put(sheet, 0, List.of(this.paper.title()));
		put(sheet, 1, List.of(this.paper.standing()));
		put(sheet, 2, List.of(this.paper.proof()));
		put(sheet, 3, List.of(this.paper.hasMinistry() ? "Điểm cấp trên: " + this.paper.ministryDecision() : ""));
		put(sheet, 4, List.of(this.paper.ofProvince() ? this.paper.recovery(this.paper.result().units().get(0)) : ""));
		sheet.finish();
	}

	private static void head(Worksheet sheet, List<String> headers, int... widths) throws IOException {
		PrintedPages.of(sheet);
		for (int i = 0; i < widths.length; i++) {
			sheet.width(i, widths[i]);
		}
		put(sheet, 0, headers);
		for (int i = 0; i < headers.size(); i++) {
			sheet.style(0, i).bold().format(PlainText.FORMAT).wrapText(true).fillColor("E8ECF1").verticalAlignment("top").set();
		}
		sheet.freezePane(2, 1);
	}

	private static void put(Worksheet sheet, int row, List<?> cells) throws IOException {
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i) instanceof Number number) {
				sheet.value(row, i, number);
			}
			else if (cells.get(i) != null) {
				TextCells.put(sheet, row, i, cells.get(i).toString());
			}
		}
		if (row % AT_ONCE == AT_ONCE - 1) {
			sheet.flush();
		}
	}

}
