package vn.namro.papers.exportlists;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.papers.export.ExportColumn.Type;
import vn.namro.papers.export.ExportColumn;
import vn.namro.papers.export.ExportFilter;
import vn.namro.papers.export.ExportList.Rows;
import vn.namro.papers.export.ExportList;
import vn.namro.papers.export.ExportSource;
import vn.namro.papers.export.Filters;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.results.pointsatrisk.PointsAtRisk;
import vn.namro.results.pointsatrisk.PointsRow;

/** The points of plans by how the work behind them stands, as far as a person may see that work. */
@Component
class PointsList implements ExportSource {

	private static final List<ExportColumn> COLUMNS = List.of(ExportColumn.text("planCode", "Kế hoạch", 20), ExportColumn.text("index", "Chỉ số", 10),
			ExportColumn.text("key", "Mã", 18), ExportColumn.text("name", "Lĩnh vực, cơ quan hoặc người", 50), ExportColumn.of("secured", "Đã chắc", Type.DECIMAL),
			ExportColumn.of("onTrack", "Đúng tiến độ", Type.DECIMAL), ExportColumn.of("hanging", "Còn treo", Type.DECIMAL),
			ExportColumn.of("lost", "Đang mất", Type.DECIMAL), ExportColumn.of("total", "Cộng", Type.DECIMAL));

	private final PointsAtRisk points;

	private final Plans plans;

	private final Agencies agencies;

	PointsList(PointsAtRisk points, Plans plans, Agencies agencies) {
		this.points = points;
		this.plans = plans;
		this.agencies = agencies;
	}

	@Override
	public List<ExportList> lists() {
		return List.of(new ComputedList("points-at-risk", "Điểm chắc, điểm đang mất trong năm", COLUMNS, Set.of(ExportFilter.YEAR, ExportFilter.PLAN, ExportFilter.BY), this::write));
	}

	private void write(Person person, Filters filters, Rows rows) throws IOException {
		PointsAtRisk.By by = by(filters.text(ExportFilter.BY));
		for (Plan plan : readable(person, filters)) {
			for (PointsRow row : this.points.of(plan, by, person)) {
				rows.add(plan.code(), row.index(), row.key(), row.name(), row.secured(), row.onTrack(), row.hanging(), row.lost(), row.total());
			}
		}
	}

	private List<Plan> readable(Person person, Filters filters) {
		return this.plans.all()
			.stream()
			.filter(plan -> person.sharesProvinceWith(this.agencies.get(plan.issuerAgency()).tenantId()))
			.filter(plan -> filters.get(ExportFilter.YEAR) == null || filters.get(ExportFilter.YEAR).equals(plan.year()))
			.filter(plan -> filters.get(ExportFilter.PLAN) == null || filters.text(ExportFilter.PLAN).equals(plan.code()))
			.toList();
	}

	private static PointsAtRisk.By by(String word) {
		return Arrays.stream(PointsAtRisk.By.values())
			.filter(by -> by.name().equalsIgnoreCase(word == null ? "field" : word))
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Không cộng điểm theo '" + word + "'; dùng được: "
					+ Arrays.stream(PointsAtRisk.By.values()).map(by -> by.name().toLowerCase(Locale.ROOT)).toList() + "."));
	}

}
