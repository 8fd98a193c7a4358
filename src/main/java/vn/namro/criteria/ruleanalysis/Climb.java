package vn.namro.criteria.ruleanalysis;

import java.util.Map;
import java.util.stream.Stream;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.RuleException;
import vn.namro.criteria.formula.Term;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Evaluation;
import vn.namro.criteria.rule.Figure;

/** Climbs from figures to those that give more and more points, or fewer and fewer: what many figures do together no single one shows. */
final class Climb {

	private static final int ROUNDS = 3;

	/** What a figure is tried with on the way up and down, about. */
	static final int MOST_POINTS = 2 * ROUNDS * 100;

	private final CriterionRule rule;

	private final Term term;

	private final Domain domain;

	Climb(CriterionRule rule, Term term, Domain domain) {
		this.rule = rule;
		this.term = term;
		this.domain = domain;
	}

	/** Where the ways up and down end. */
	Stream<Map<String, Object>> ends(Map<String, Object> start) {
		return Stream.of(end(start, 1), end(start, -1));
	}

	private Map<String, Object> end(Map<String, Object> start, int direction) {
		Map<String, Object> here = start;
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Object> before = here;
			for (Figure figure : this.rule.figures()) {
				here = step(figure, here, direction);
			}
			if (here == before) {
				return here;
			}
		}
		return here;
	}

	private Map<String, Object> step(Figure figure, Map<String, Object> from, int direction) {
		Map<String, Object> here = from;
		Fraction best = value(from);
		for (Map<String, Object> next : new Sweep(this.rule, this.term, this.domain, figure, from).points()) {
			Fraction value = value(next);
			if (value != null && (best == null || value.compareTo(best) * direction > 0)) {
				best = value;
				here = next;
			}
		}
		return here;
	}

	/** Null where the rule has none, such as beside a quotient by zero. */
	private Fraction value(Map<String, Object> point) {
		try {
			return new Evaluation(this.rule, point).number(this.term);
		}
		catch (RuleException ex) {
			return null;
		}
	}

}
