package vn.namro.criteria.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.criteria.catalogue.CriteriaSetFile.Link;
import vn.namro.platform.workbook.Problem;

/** Holds the table that leads from the superseded set against that set: its codes, and whether what stayed the same did. */
final class SupersededRules {

	private final Map<String, BigDecimal> before = new HashMap<>();

	private final Map<String, BigDecimal> now = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	private SupersededRules(CriteriaSetFile set, CriteriaSetFile old) {
		old.criteria().forEach(entry -> maxima(entry, this.before));
		old.adjustments().forEach(adjustment -> this.before.put(adjustment.code(), adjustment.cap()));
		set.criteria().forEach(entry -> maxima(entry, this.now));
	}

	private static void maxima(Entry entry, Map<String, BigDecimal> maxima) {
		maxima.put(entry.code(), entry.maximum());
		entry.criteria().forEach(child -> maxima(child, maxima));
	}

	static List<Problem> check(CriteriaSetFile set, CriteriaSetFile old) {
		SupersededRules rules = new SupersededRules(set, old);
		for (int i = 0; i < set.crosswalk().size(); i++) {
			rules.link(set.crosswalk().get(i), List.of("crosswalk", i), old.code());
		}
		CrosswalkRules.twice(set.crosswalk(), Link::from, new Leaves(old), rules.problems);
		return rules.problems;
	}

	private void link(Link link, List<Object> here, String old) {
		link.from().stream().filter(code -> !this.before.containsKey(code)).forEach(code -> this.problems
			.add(Problem.error(here, "crosswalk.unknown", "bảng đối chiếu nhắc tiêu chí cũ '" + code + "' không có trong bộ " + old, null)));
		BigDecimal was = link.from().size() == 1 ? this.before.get(link.from().get(0)) : null;
		BigDecimal is = link.to().size() == 1 ? this.now.get(link.to().get(0)) : null;
		if (was == null || is == null) {
			return;
		}
		if (link.kind() == Link.Kind.SAME && was.compareTo(is) != 0) {
			this.problems.add(Problem.error(here, "crosswalk.weight", "tiêu chí " + link.to().get(0) + " ghi là giữ nguyên, nhưng điểm tối đa đổi từ " + was.toPlainString() + " thành " + is.toPlainString(),
					"Ghi loại đối chiếu là đổi điểm."));
		}
		if (link.kind() == Link.Kind.REWEIGHTED && was.compareTo(is) == 0) {
			this.problems.add(Problem.warning(here, "crosswalk.weight", "tiêu chí " + link.to().get(0) + " ghi là đổi điểm, nhưng điểm tối đa vẫn là " + is.toPlainString(), "Ghi loại đối chiếu là giữ nguyên."));
		}
	}

}
