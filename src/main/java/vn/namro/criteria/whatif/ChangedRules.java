package vn.namro.criteria.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.namro.criteria.catalogue.CriteriaSetFile.Adjustment;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.ruleanalysis.RuleAnalysis;
import vn.namro.criteria.formula.RuleException;
import vn.namro.criteria.rule.Rules;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Problem;

/** The rules of a set before and after some changes. */
final class ChangedRules {

	private final Map<String, CriterionRule> before;

	private final Map<String, CriterionRule> after;

	private final Set<String> changed;

	private final Map<String, Adjustment.Kind> adjustments;

	private ChangedRules(CriteriaSetFile set, Map<String, CriterionRule> after, Set<String> changed) {
		this.before = set.rules();
		this.after = after;
		this.changed = changed;
		this.adjustments = set.adjustments().stream().collect(Collectors.toMap(Adjustment::code, Adjustment::kind));
	}

	static ChangedRules of(CriteriaSetFile set, List<Change> changes) {
		Map<String, CriterionRule> after = new HashMap<>(set.rules());
		Set<String> changed = new HashSet<>();
		List<String> complaints = new ArrayList<>();
		for (Change change : changes) {
			CriterionRule old = after.get(change.criterion());
			if (old == null || change.maximum() != null && change.maximum().signum() <= 0) {
				complaints.add(old == null ? "Không có tiêu chí '" + change.criterion() + "' trong bộ tiêu chí." : "Tiêu chí " + change.criterion() + ": điểm tối đa phải lớn hơn 0.");
				continue;
			}
			CriterionRule rule = new CriterionRule(old.code(), change.maximum() == null ? old.maximum() : change.maximum(), change.rule() == null ? old.expression() : change.rule(),
					old.figures(), old.rounding());
			RuleAnalysis.problems(rule, List.of()).stream().filter(Problem::isError).forEach(problem -> complaints.add("Tiêu chí " + rule.code() + ": " + problem.message() + "."));
			after.put(rule.code(), rule);
			changed.add(rule.code());
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return new ChangedRules(set, after, changed);
	}

	/** Nothing for no points; a penalty counts against the agency. */
	BigDecimal signed(String criterion, BigDecimal points) {
		BigDecimal given = points == null ? BigDecimal.ZERO : points;
		return this.adjustments.get(criterion) == Adjustment.Kind.PENALTY ? given.negate() : given;
	}

	/** What a line adds to the maximum; bonus and penalty points lie outside it. */
	BigDecimal maximumBefore(String criterion) {
		return maximum(this.before, criterion);
	}

	BigDecimal maximumAfter(String criterion) {
		return maximum(this.after, criterion);
	}

	private BigDecimal maximum(Map<String, CriterionRule> rules, String criterion) {
		CriterionRule rule = rules.get(criterion);
		return this.adjustments.containsKey(criterion) || rule == null || rule.maximum() == null ? BigDecimal.ZERO : rule.maximum();
	}

	/**
	 * The points of a line under the changed rules. Where people gave less or more than the old rule, the new rule's points are moved in
	 * the same share: what an appraiser took away does not come back, and what was given beyond a rule that gives nothing stays.
	 */
	BigDecimal pointsAfter(Line line, List<String> problems) {
		if (!this.changed.contains(line.criterion()) || line.points() == null) {
			return line.points();
		}
		CriterionRule old = this.before.get(line.criterion());
		CriterionRule now = this.after.get(line.criterion());
		if (line.declared() == null || line.declared().isEmpty() || !now.exists() || !old.exists()) {
			return scaled(line.points(), old.maximum(), now);
		}
		try {
			BigDecimal ruled = Rules.points(now, line.declared());
			BigDecimal meant = Rules.points(old, line.declared());
			if (meant.signum() == 0) {
				return limited(ruled.max(line.points()), now);
			}
			return meant.compareTo(line.points()) == 0 ? ruled : scaled(ruled, meant, line.points(), now);
		}
		catch (RuleException ex) {
			problems.addAll(ex.messages());
			return line.points();
		}
	}

	private static BigDecimal scaled(BigDecimal points, BigDecimal oldMaximum, CriterionRule now) {
		return oldMaximum == null || now.maximum() == null ? points : scaled(now.maximum(), oldMaximum, points, now);
	}

	/** {@code value} in the share that {@code given} has of {@code meant}, never above the maximum. */
	private static BigDecimal scaled(BigDecimal value, BigDecimal meant, BigDecimal given, CriterionRule rule) {
		Fraction share = Fraction.of(value).multiply(Fraction.of(given)).divide(Fraction.of(meant));
		return limited(rule.rounding().apply(share), rule);
	}

	private static BigDecimal limited(BigDecimal points, CriterionRule rule) {
		return rule.maximum() == null ? points : points.min(rule.maximum());
	}

}
