package vn.namro.criteria.ruleanalysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.Function;
import vn.namro.criteria.formula.RuleException;
import vn.namro.criteria.formula.Term;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Evaluation;
import vn.namro.criteria.rule.Figure;

/** One figure runs through its values while the others stand still: every place where a comparison turns, and one value between any two. */
final class Sweep {

	private static final Fraction HALF = Fraction.of("0.5");

	/** What no year brings: whatever grows without end has grown too large by then. */
	private static final Fraction HUGE = Fraction.of(1_000_000_000);

	private static final int STEPS = 20;

	private final CriterionRule rule;

	private final Term term;

	private final Domain domain;

	private final Figure figure;

	private final Map<String, Object> others;

	Sweep(CriterionRule rule, Term term, Domain domain, Figure figure, Map<String, Object> others) {
		this.rule = rule;
		this.term = term;
		this.domain = domain;
		this.figure = figure;
		this.others = others;
	}

	/** Assignments in the order of the figure's values. */
	List<Map<String, Object>> points() {
		List<Object> values = this.figure.kind() == Figure.Kind.NUMBER ? List.copyOf(numbers()) : this.domain.values(this.figure);
		return values.stream().map(this::with).filter(this.domain::fits).toList();
	}

	private Map<String, Object> with(Object value) {
		Map<String, Object> point = new HashMap<>(this.others);
		point.put(this.figure.name(), value);
		return point;
	}

	private TreeSet<Fraction> numbers() {
		TreeSet<Fraction> turns = new TreeSet<>();
		this.domain.values(this.figure).forEach(value -> turns.add((Fraction) value));
		this.term.all().forEach(part -> turns(part, turns));
		if (this.rule.maximum() != null) {
			root(this.term, new Term.Constant(Fraction.of(this.rule.maximum())), turns);
		}
		for (String limit : new String[] { this.figure.min(), this.figure.max() }) {
			Fraction known = this.domain.limit(limit, this.others);
			if (known != null) {
				turns.add(known);
			}
		}
		if (this.figure.max() == null) {
			turns.add(turns.last().multiply(2).add(Fraction.ONE));
			turns.add(HUGE);
		}
		TreeSet<Fraction> numbers = this.figure.whole() ? whole(turns) : between(turns);
		steps(numbers);
		return numbers;
	}

	/** Even steps from limit to limit: what rises and falls again has its summit where no comparison turns. */
	private void steps(TreeSet<Fraction> numbers) {
		Fraction least = this.figure.min() == null ? Fraction.ZERO : this.domain.limit(this.figure.min(), this.others);
		Fraction most = this.domain.limit(this.figure.max(), this.others);
		if (least != null && most != null && least.compareTo(most) < 0) {
			Fraction step = most.subtract(least).divide(Fraction.of(STEPS));
			for (int i = 1; i < STEPS; i++) {
				Fraction number = least.add(step.multiply(i));
				numbers.add(this.figure.whole() ? number.rounded(0, RoundingMode.FLOOR) : number);
			}
		}
	}

	private static TreeSet<Fraction> between(TreeSet<Fraction> turns) {
		TreeSet<Fraction> numbers = new TreeSet<>(turns);
		Fraction before = null;
		for (Fraction turn : turns) {
			if (before != null) {
				numbers.add(before.add(turn).multiply(HALF));
			}
			before = turn;
		}
		return numbers;
	}

	private static TreeSet<Fraction> whole(TreeSet<Fraction> turns) {
		TreeSet<Fraction> numbers = new TreeSet<>();
		for (Fraction turn : turns) {
			BigDecimal floor = turn.decimal(0, RoundingMode.FLOOR);
			for (int step = -1; step <= 2; step++) {
				numbers.add(Fraction.of(floor.add(BigDecimal.valueOf(step))));
			}
		}
		return numbers;
	}

	private void turns(Term part, TreeSet<Fraction> turns) {
		if (part instanceof Term.Comparison comparison) {
			root(comparison.left(), comparison.right(), turns);
		}
		else if (part instanceof Term.Call call && (call.function() == Function.MIN || call.function() == Function.MAX)) {
			call.arguments().stream().skip(1).forEach(argument -> root(call.arguments().get(0), argument, turns));
		}
	}

	/** Where two terms meet, when their difference is linear in the figure or in its reciprocal: shares and their thresholds are. */
	private void root(Term left, Term right, TreeSet<Fraction> turns) {
		Fraction atOne = difference(left, right, Fraction.ONE);
		Fraction atTwo = difference(left, right, Fraction.of(2));
		if (atOne == null || atTwo == null || atOne.equals(atTwo)) {
			return;
		}
		Fraction slope = atTwo.subtract(atOne);
		add(left, right, Fraction.ONE.subtract(atOne.divide(slope)), turns);
		Fraction reciprocal = Fraction.ONE.add(atOne.divide(slope.multiply(2)));
		if (reciprocal.signum() != 0) {
			add(left, right, reciprocal.reciprocal(), turns);
		}
	}

	private void add(Term left, Term right, Fraction root, TreeSet<Fraction> turns) {
		Fraction there = difference(left, right, root);
		if (there != null && there.signum() == 0) {
			turns.add(root);
		}
	}

	private Fraction difference(Term left, Term right, Fraction value) {
		try {
			Evaluation evaluation = new Evaluation(this.rule, with(value));
			return evaluation.value(left) instanceof Fraction one && evaluation.value(right) instanceof Fraction other ? one.subtract(other) : null;
		}
		catch (RuleException ex) {
			return null;
		}
	}

}
