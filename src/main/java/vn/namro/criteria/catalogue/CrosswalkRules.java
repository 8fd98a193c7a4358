package vn.namro.criteria.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import vn.namro.platform.workbook.Problem;

/** What must hold in the table that leads from the superseded set to this one. */
final class CrosswalkRules {

	/** @param known codes of the set's criteria and adjustments */
	static List<Problem> check(CriteriaSetFile set, Set<String> known) {
		List<Problem> problems = new ArrayList<>();
		for (int i = 0; i < set.crosswalk().size(); i++) {
			CriteriaSetFile.Link link = set.crosswalk().get(i);
			List<Object> here = List.of("crosswalk", i);
			if (set.supersedes() == null) {
				problems.add(Problem.error(here, "crosswalk.supersedes", "bảng đối chiếu cần biết bộ tiêu chí cũ (supersedes)", null));
			}
			link.to().stream().filter(code -> !known.contains(code)).forEach(
					code -> problems.add(Problem.error(here, "crosswalk.unknown", "bảng đối chiếu nhắc tiêu chí '" + code + "' không có trong bộ này", null)));
			if (!fits(link)) {
				problems.add(Problem.error(here, "crosswalk.shape", "số tiêu chí cũ và mới không khớp với loại đối chiếu",
						"Giữ nguyên, đổi điểm: 1-1; tách: 1-nhiều; gộp: nhiều-1; mới: 0-1; bỏ: 1-0."));
			}
		}
		twice(set.crosswalk(), CriteriaSetFile.Link::to, new Leaves(set), problems);
		return problems;
	}

	/** What two lines lead to, or from, would count twice; so would a criterion beside its own field. */
	static void twice(List<CriteriaSetFile.Link> links, Function<CriteriaSetFile.Link, List<String>> side, Leaves leaves, List<Problem> problems) {
		Map<String, String> named = new HashMap<>();
		for (int i = 0; i < links.size(); i++) {
			for (String code : side.apply(links.get(i))) {
				String other = leaves.of(code).stream().map(leaf -> named.putIfAbsent(leaf, code)).filter(Objects::nonNull).findFirst().orElse(null);
				if (other != null) {
					problems.add(Problem.error(List.of("crosswalk", i), "crosswalk.twice", "bảng đối chiếu nhắc tiêu chí '" + code + "' hai lần"
							+ (other.equals(code) ? "" : " (nằm chung với '" + other + "')") + ", điểm sẽ tính hai lần", "Mỗi tiêu chí chỉ ở một dòng; tách thì ghi một dòng với nhiều tiêu chí mới."));
				}
			}
		}
	}

	private static boolean fits(CriteriaSetFile.Link link) {
		int from = link.from().size();
		int to = link.to().size();
		return link.kind() != null && switch (link.kind()) {
			case SAME, REWEIGHTED -> from == 1 && to == 1;
			case SPLIT -> from == 1 && to > 1;
			case MERGED -> from > 1 && to == 1;
			case NEW -> from == 0 && to == 1;
			case DROPPED -> from == 1 && to == 0;
		};
	}

	private CrosswalkRules() {
	}

}
