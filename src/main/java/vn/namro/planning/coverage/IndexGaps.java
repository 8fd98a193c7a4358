package vn.namro.planning.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import vn.namro.planning.plan.PlanFile.Baseline;
import vn.namro.planning.plan.PlanFile.FieldChange;

/** What last year's results ask for and no item answers. */
final class IndexGaps {

	private IndexGaps() {
	}

	/** Indices and fields that were below their maximum or lost ranks, and that no item serves. */
	static List<Gap> uncovered(CoveredPlan plan) {
		Stream<String> weak = plan.paper().baseline().stream().filter(IndexGaps::isBelowMaximum).map(Baseline::index);
		Stream<String> fallen = plan.paper().fields().stream().filter(field -> field.rankChange() != null && field.rankChange() < 0).map(FieldChange::field);
		return Stream.concat(weak, fallen)
			.distinct()
			.filter(node -> !isServed(plan, node))
			.map(node -> new Gap(CoverageRule.INDEX, null, "Năm trước " + node + " chưa đạt tối đa hoặc giảm bậc nhưng chưa có việc nào phục vụ."))
			.toList();
	}

	private static boolean isBelowMaximum(Baseline result) {
		boolean byPoints = result.score() != null && result.maximum() != null && result.score().compareTo(result.maximum()) < 0;
		boolean byShare = result.percentage() != null && result.percentage().compareTo(BigDecimal.valueOf(100)) < 0;
		return byPoints || byShare;
	}

	/** An item serves a node when it names the node or one below it. */
	private static boolean isServed(CoveredPlan plan, String node) {
		return plan.items().stream().flatMap(item -> item.indexes().stream()).anyMatch(index -> index.equals(node) || index.startsWith(node + "."));
	}

	static List<Gap> contradictions(CoveredPlan plan) {
		return plan.paper()
			.contradictions()
			.stream()
			.map(contradiction -> new Gap(CoverageRule.CONTRADICTION, null,
					contradiction.subject() + " ghi " + contradiction.first() + " và cũng ghi " + contradiction.second() + "."))
			.toList();
	}

}
