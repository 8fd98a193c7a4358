package vn.namro.results.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.criteria.crosswalk.Crosswalk;

/** Last year's points as this year's set measures: as they are under the same set, over the crosswalk under the one that replaced it. */
final class LastYearsScale {

	private final String before;

	private final CriteriaSetFile from;

	private final CriteriaSetFile to;

	private LastYearsScale(String before, CriteriaSetFile from, CriteriaSetFile to) {
		this.before = before;
		this.from = from;
		this.to = to;
	}

	static LastYearsScale of(ResultDocument before, String setCode, Criteria criteria) {
		return new LastYearsScale(before.set(), criteria.file(before.set()).orElse(null), criteria.file(setCode).orElse(null));
	}

	/** By code of this year's leaves; nothing where the one set did not replace the other. */
	Map<String, BigDecimal> points(UnitResult unit) {
		Map<String, BigDecimal> points = new HashMap<>();
		unit.lines().stream().filter(line -> line.notApplicable() == null).forEach(line -> points.put(line.criterion(), line.counted() == null ? BigDecimal.ZERO : line.counted()));
		if (this.to != null && this.to.code().equals(this.before)) {
			return points;
		}
		return this.from == null || this.to == null || !this.before.equals(this.to.supersedes()) ? Map.of() : Crosswalk.onto(this.from, this.to, points).points();
	}

}
