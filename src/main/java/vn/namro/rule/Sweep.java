package vn.namro.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.apache.commons.numbers.fraction.BigFraction;

/** One figure runs through its values while the others stand still: every place where a comparison turns, and one value between any two. */
final class Sweep {

	private static final BigFraction HALF = BigFraction.of(1, 2);

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

	private TreeSet<BigFraction> numbers() {
		TreeSet<BigFraction> turns = new TreeSet<>();
		this.domain.values(this.figure).forEach(value -> turns.add((BigFraction) value));
		this.term.all().forEach(part -> turns(part, turns));
		for (String limit : new String[] { this.figure.min(), this.figure.max() }) {
			BigFraction known = this.domain.limit(limit, this.others);
			if (known != null) {
				turns.add(known);
			}
		}
		return this.figure.whole() ? whole(turns) : between(turns);
	}

	private static TreeSet<BigFraction> between(TreeSet<BigFraction> turns) {
		TreeSet<BigFraction> numbers = new TreeSet<>(turns);
		BigFraction before = null;
		for (BigFraction turn : turns) {
			if (before != null) {
				numbers.add(before.add(turn).multiply(HALF));
			}
			before = turn;
		}
		numbers.add(turns.last().multiply(2).add(BigFraction.ONE));
		return numbers;
	}

	private static TreeSet<BigFraction> whole(TreeSet<BigFraction> turns) {
		TreeSet<BigFraction> numbers = new TreeSet<>();
		for (BigFraction turn : turns) {
			BigDecimal floor = turn.bigDecimalValue(0, RoundingMode.FLOOR);
			for (int step = -1; step <= 2; step++) {
				numbers.add(Exact.of(floor.add(BigDecimal.valueOf(step))));
			}
		}
		return numbers;
	}

	private void turns(Term part, TreeSet<BigFraction> turns) {
		if (part instanceof Term.Comparison comparison) {
			root(comparison.left(), comparison.right(), turns);
		}
		else if (part instanceof Term.Call call && (call.function() == Function.MIN || call.function() == Function.MAX)) {
			call.arguments().stream().skip(1).forEach(argument -> root(call.arguments().get(0), argument, turns));
		}
	}

	/** Where two terms meet, when their difference is linear in the figure or in its reciprocal: shares and their thresholds are. */
	private void root(Term left, Term right, TreeSet<BigFraction> turns) {
		BigFraction atOne = difference(left, right, BigFraction.ONE);
		BigFraction atTwo = difference(left, right, BigFraction.of(2));
		if (atOne == null || atTwo == null || atOne.equals(atTwo)) {
			return;
		}
		BigFraction slope = atTwo.subtract(atOne);
		add(left, right, BigFraction.ONE.subtract(atOne.divide(slope)), turns);
		BigFraction reciprocal = BigFraction.ONE.add(atOne.divide(slope.multiply(2)));
		if (reciprocal.signum() != 0) {
			add(left, right, reciprocal.reciprocal(), turns);
		}
	}

	private void add(Term left, Term right, BigFraction root, TreeSet<BigFraction> turns) {
		BigFraction there = difference(left, right, root);
		if (there != null && there.signum() == 0) {
			turns.add(root);
		}
	}

	private BigFraction difference(Term left, Term right, BigFraction value) {
		try {
			Evaluation evaluation = new Evaluation(this.rule, with(value));
			return evaluation.value(left) instanceof BigFraction one && evaluation.value(right) instanceof BigFraction other ? one.subtract(other) : null;
		}
		catch (RuleException ex) {
			return null;
		}
	}

}
