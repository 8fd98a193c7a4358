package vn.namro.criteria.rule;

import java.math.BigDecimal;
import java.util.Map;

import vn.namro.criteria.formula.Expressions;
import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.RuleException;
import vn.namro.criteria.formula.Term;

/** The one evaluator: the form, the server and the what-if compute with it. */
public final class Rules {

	/**
	 * The points that figures give.
	 * @param declared figures by name: numbers, booleans, dates or texts as JSON and forms bring them
	 * @throws RuleException when a figure is missing or wrong, or the rule gives no points between 0 and the maximum
	 */
	public static Points evaluate(CriterionRule rule, Map<String, ?> declared) {
		Term term = term(rule);
		Evaluation evaluation = new Evaluation(rule, Declared.read(rule, declared));
		Fraction exact = within(rule, evaluation.number(term));
		BigDecimal points = rule.rounding().apply(exact);
		return new Points(points, Trace.of(rule, term, evaluation, exact, points));
	}

	/** The points alone, for computing many. */
	public static BigDecimal points(CriterionRule rule, Map<String, ?> declared) {
		Evaluation evaluation = new Evaluation(rule, Declared.read(rule, declared));
		return rule.rounding().apply(within(rule, evaluation.number(term(rule))));
	}

	private static Term term(CriterionRule rule) {
		if (!rule.exists()) {
			throw new RuleException("rule.none", "Tiêu chí " + rule.code() + ": chưa có công thức tính điểm.");
		}
		try {
			return Expressions.of(rule.expression());
		}
		catch (RuleException ex) {
			throw new RuleException(ex.code(), "Tiêu chí " + rule.code() + ": " + ex.getMessage() + ".");
		}
	}

	private static Fraction within(CriterionRule rule, Fraction points) {
		if (points.signum() < 0) {
			throw new RuleException("rule.negative", "Tiêu chí " + rule.code() + ": công thức cho " + Words.number(points) + " điểm, nhỏ hơn 0; xem lại số liệu hoặc công thức.");
		}
		if (rule.maximum() != null && points.compareTo(Fraction.of(rule.maximum())) > 0) {
			throw new RuleException("rule.exceeds", "Tiêu chí " + rule.code() + ": công thức cho " + Words.number(points) + " điểm, vượt điểm tối đa "
					+ Words.number(Fraction.of(rule.maximum())) + "; xem lại số liệu hoặc công thức.");
		}
		return points;
	}

	private Rules() {
	}

}
