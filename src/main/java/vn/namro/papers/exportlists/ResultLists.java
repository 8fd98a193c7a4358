package vn.namro.papers.exportlists;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.papers.export.ExportColumn.Type;
import vn.namro.papers.export.ExportColumn;
import vn.namro.papers.export.ExportFilter;
import vn.namro.papers.export.ExportList.Rows;
import vn.namro.papers.export.ExportList;
import vn.namro.papers.export.ExportSource;
import vn.namro.papers.export.Filters;
import vn.namro.results.lostpoints.LostPoint;
import vn.namro.results.lostpoints.LostPoints;
import vn.namro.results.result.Node;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.ResultLine;
import vn.namro.results.result.UnitResult;
import vn.namro.results.resultpages.CurrentResult;
import vn.namro.results.resultpages.KnownResult;
import vn.namro.results.resultpages.ResultAccess;

/** Rankings, their lines and what was lost, of the results that a person may see; one result is in memory at a time. */
@Component
class ResultLists implements ExportSource {

	private static final Set<ExportFilter> FILTERS = Set.of(ExportFilter.YEAR, ExportFilter.SET, ExportFilter.PLAN);

	private static final List<ExportColumn> RESULT = List.of(ExportColumn.text("planCode", "Kế hoạch", 20), ExportColumn.text("setCode", "Mã bộ tiêu chí", 20),
			ExportColumn.of("year", "Năm", Type.NUMBER), ExportColumn.of("published", "Đã công bố", Type.BOOLEAN));

	private static final List<ExportColumn> RANKING = Stream.concat(RESULT.stream(),
			Stream.of(ExportColumn.text("unit", "Mã đơn vị", 20), ExportColumn.text("unitName", "Đơn vị", 40), ExportColumn.text("league", "Bảng xếp hạng", 24),
					ExportColumn.of("rank", "Thứ hạng", Type.NUMBER), ExportColumn.text("grade", "Xếp loại", 16), ExportColumn.of("self", "Tự chấm", Type.DECIMAL),
					ExportColumn.of("appraised", "Thẩm định", Type.DECIMAL), ExportColumn.of("bonus", "Điểm cộng", Type.DECIMAL), ExportColumn.of("penalty", "Điểm trừ", Type.DECIMAL),
					ExportColumn.of("points", "Điểm kết quả", Type.DECIMAL), ExportColumn.of("maximum", "Điểm tối đa áp dụng", Type.DECIMAL),
					ExportColumn.of("percentage", "Tỷ lệ %", Type.DECIMAL), ExportColumn.of("lastYear", "Tỷ lệ năm trước %", Type.DECIMAL)))
		.toList();

	private static final List<ExportColumn> LINES = Stream.concat(RESULT.stream(),
			Stream.of(ExportColumn.text("unit", "Mã đơn vị", 20), ExportColumn.text("unitName", "Đơn vị", 40), ExportColumn.text("criterion", "Tiêu chí", 12),
					ExportColumn.text("title", "Nội dung tiêu chí", 60), ExportColumn.of("maximum", "Điểm tối đa", Type.DECIMAL), ExportColumn.of("self", "Tự chấm", Type.DECIMAL),
					ExportColumn.of("first", "Thẩm định vòng 1", Type.DECIMAL), ExportColumn.of("appraised", "Thẩm định", Type.DECIMAL),
					ExportColumn.of("counted", "Điểm kết quả", Type.DECIMAL), ExportColumn.text("selfReason", "Căn cứ tự chấm", 50), ExportColumn.text("reason", "Lý do", 50),
					ExportColumn.text("explanation", "Giải trình", 50), ExportColumn.text("notApplicable", "Không áp dụng theo", 34)))
		.toList();

	private static final List<ExportColumn> LOST = List.of(ExportColumn.text("planCode", "Kế hoạch", 20), ExportColumn.text("setCode", "Mã bộ tiêu chí", 20),
			ExportColumn.of("year", "Năm", Type.NUMBER), ExportColumn.text("node", "Mã trong kế hoạch", 14), ExportColumn.text("criterion", "Tiêu chí", 12),
			ExportColumn.text("title", "Nội dung tiêu chí", 60), ExportColumn.text("field", "Lĩnh vực", 40), ExportColumn.text("lead", "Mã cơ quan chủ trì", 22),
			ExportColumn.text("agencies", "Các cơ quan mất điểm", 50), ExportColumn.of("lost", "Điểm mất", Type.DECIMAL), ExportColumn.of("maximum", "Điểm tối đa", Type.DECIMAL),
			ExportColumn.text("remark", "Nhận xét", 60));

	private final ResultAccess access;

	private final CurrentResult results;

	private final LostPoints lostPoints;

	ResultLists(ResultAccess access, CurrentResult results, LostPoints lostPoints) {
		this.access = access;
		this.results = results;
		this.lostPoints = lostPoints;
	}

	@Override
	public List<ExportList> lists() {
		return List.of(new ComputedList("results", "Kết quả, xếp hạng", RANKING, FILTERS, this::ranking),
				new ComputedList("result-lines", "Kết quả từng tiêu chí", LINES, FILTERS, this::lines),
				new ComputedList("lost-points", "Điểm mất của kết quả đã công bố", LOST, FILTERS, this::lost));
	}

	private void ranking(Person person, Filters filters, Rows rows) throws IOException {
		for (KnownResult known : known(person, filters)) {
			ResultDocument result = this.results.of(known);
			for (UnitResult unit : result.units()) {
				rows.add(known.planCode(), known.setCode(), (long) known.year(), known.published(), unit.code(), unit.name(), unit.league(),
						unit.rank() == null ? null : unit.rank().longValue(), unit.grade(), unit.exact().self(), unit.exact().appraised(), unit.bonus(), unit.penalty(),
						unit.points(), unit.exact().maximum(), unit.percentage(), unit.lastYear() == null ? null : unit.lastYear().percentage());
			}
		}
	}

	private void lines(Person person, Filters filters, Rows rows) throws IOException {
		for (KnownResult known : known(person, filters)) {
			ResultDocument result = this.results.of(known);
			Map<String, Node> nodes = result.nodes().stream().collect(Collectors.toMap(Node::code, Function.identity()));
			for (UnitResult unit : result.units()) {
				for (ResultLine line : unit.lines()) {
					rows.add(known.planCode(), known.setCode(), (long) known.year(), known.published(), unit.code(), unit.name(), line.criterion(),
							nodes.get(line.criterion()).title(), line.maximum(), line.self(), line.round1(), line.appraised(), line.counted(), line.selfReason(), line.reason(),
							line.explanation(), line.notApplicable());
				}
			}
		}
	}

	private void lost(Person person, Filters filters, Rows rows) throws IOException {
		List<String> plans = known(person, filters).stream().filter(KnownResult::published).map(KnownResult::planCode).distinct().toList();
		for (String plan : plans) {
			for (LostPoint point : this.lostPoints.of(plan)) {
				if (filters.get(ExportFilter.SET) == null || point.set().equals(filters.text(ExportFilter.SET))) {
					rows.add(plan, point.set(), (long) point.year(), point.node(), point.criterion(), point.title(), point.field(), point.lead(),
							String.join("; ", point.agencies()), point.lost(), point.maximum(), point.remark());
				}
			}
		}
	}

	private List<KnownResult> known(Person person, Filters filters) {
		return this.access.all(person)
			.stream()
			.filter(known -> filters.get(ExportFilter.YEAR) == null || filters.get(ExportFilter.YEAR).equals(known.year()))
			.filter(known -> filters.get(ExportFilter.SET) == null || filters.text(ExportFilter.SET).equals(known.setCode()))
			.filter(known -> filters.get(ExportFilter.PLAN) == null || filters.text(ExportFilter.PLAN).equals(known.planCode()))
			.toList();
	}

}
