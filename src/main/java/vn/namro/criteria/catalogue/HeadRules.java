package vn.namro.criteria.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.namro.criteria.rule.Rounding;
import vn.namro.platform.workbook.Problem;

/** What a criteria set says of itself as a whole. */
final class HeadRules {

	static final String KEPT = "điểm phải nhỏ hơn 10000 và có không quá 4 chữ số thập phân";

	private static final int MOST_PLACES = 4;

	private static final BigDecimal BEYOND = BigDecimal.valueOf(10_000);

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

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
		if (set.years().stream().anyMatch(year -> year < FIRST_YEAR || year > LAST_YEAR)) {
			error(problems, List.of("years"), "set.years", "năm áp dụng phải từ " + FIRST_YEAR + " đến " + LAST_YEAR, "Ví dụ: 2024.");
		}
		if (!isKept(set.maximum())) {
			error(problems, List.of("maximum"), "set.maximum", KEPT, "Ví dụ: 100.");
		}
		if (!Stream.of(set.roundings().points(), set.roundings().total(), set.roundings().percentage()).allMatch(Rounding::isUsable)) {
			error(problems, List.of("rounding"), "set.rounding", "làm tròn cần một cách làm tròn và từ 0 đến " + Rounding.MOST_PLACES + " chữ số thập phân", "Ví dụ: mode: HALF_UP, places: 2.");
		}
		return problems;
	}

	/** Whether the database keeps a number of points as it is written; nothing is kept too. */
	static boolean isKept(BigDecimal points) {
		return points == null || points.stripTrailingZeros().scale() <= MOST_PLACES && points.abs().compareTo(BEYOND) < 0;
	}

	private static void error(List<Problem> problems, List<Object> path, String code, String message, String suggestion) {
		problems.add(Problem.error(path, code, message, suggestion));
	}

}
