package vn.namro.criteria.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.namro.criteria.rule.Rounding;
import vn.namro.platform.workbook.Problem;

/** What a criteria set says of itself as a whole. */
final class HeadRules {

	private HeadRules() {
	}

	static List<Problem> check(CriteriaSetFile set) {
		List<Problem> problems = new ArrayList<>();
		boolean unknown = set.criteria().stream().allMatch(entry -> entry.maximum() == null);
		if (set.criteria().isEmpty() || set.maximum() == null && !unknown) {
			error(problems, List.of("criteria"), "set.empty", "bộ tiêu chí cần có maximum và criteria", "Ghi tổng điểm và ít nhất một lĩnh vực.");
		}
		if (set.code() == null || !set.code().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			error(problems, List.of("code"), "set.code", "mã bộ tiêu chí chỉ gồm chữ thường không dấu, số và gạch nối", "Ví dụ: par-index-2022-2024.");
		}
		if (set.name() == null || set.name().isBlank()) {
			error(problems, List.of("name"), "set.name", "bộ tiêu chí chưa có tên", null);
		}
		if (set.supersedes() != null && set.supersedes().equals(set.code())) {
			error(problems, List.of("supersedes"), "set.supersedes", "bộ tiêu chí không thể thay cho chính nó", "Mỗi phiên bản một mã.");
		}
		if (set.years().isEmpty()) {
			error(problems, List.of("years"), "set.years", "bộ tiêu chí chưa nêu năm áp dụng", "Ví dụ: 2024.");
		}
		if (!Stream.of(set.roundings().points(), set.roundings().total(), set.roundings().percentage()).allMatch(Rounding::isUsable)) {
			error(problems, List.of("rounding"), "set.rounding", "làm tròn cần một cách làm tròn và từ 0 đến " + Rounding.MOST_PLACES + " chữ số thập phân", "Ví dụ: mode: HALF_UP, places: 2.");
		}
		return problems;
	}

	private static void error(List<Problem> problems, List<Object> path, String code, String message, String suggestion) {
		problems.add(Problem.error(path, code, message, suggestion));
	}

}
