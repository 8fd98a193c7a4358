package vn.namro.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.namro.rule.CriterionRule;
import vn.namro.rule.Rules;

/**
 * What a result would be under other rules. Points that the rule gave follow the new rule; points that a person gave against
 * or without the rule stay in proportion to the maximum. Nothing is kept.
 */
public final class WhatIf {

	/**
	 * Declared figures of a line.
	 *
	 * @param agency code of the agency that stated them
	 */
	public record Figures(String agency, String criterion, Map<String, Object> declared) {
	}

	/**
	 * A unit that moves.
	 *
	 * @param before as it is, @param after as it would be
	 */
	public record Move(String unit, String name, State before, State after) {
	}

	public record State(BigDecimal points, BigDecimal maximum, BigDecimal percentage, Integer rank, String grade) {

		static State of(UnitResult unit) {
			return new State(unit.points(), unit.exact().maximum(), unit.percentage(), unit.rank(), unit.grade());
		}

	}

	/**
	 * @param moves in the order of the new ranking
	 * @param recomputed lines whose points the new rule gave
	 * @param byHand lines whose points stay in proportion, because a person gave them
	 */
	public record Outcome(int units, int recomputed, int byHand, List<Move> moves) {
	}

	private final Map<String, CriterionRule> before;

	private final Map<String, CriterionRule> after;

	private final Map<String, Map<String, Object>> declared;

	private int recomputed;

	private int byHand;

	private WhatIf(Map<String, CriterionRule> before, Map<String, CriterionRule> after, List<Figures> figures) {
		this.before = before;
		this.after = after;
		this.declared = figures.stream().collect(Collectors.toMap(one -> one.agency() + "#" + one.criterion(), Figures::declared, (one, other) -> one));
	}

	/**
	 * @param rules of the criteria that change, as they are
	 * @param figures of their lines
	 * @throws vn.namro.rule.RuleException when a new rule cannot be computed or exceeds its maximum
	 */
	public static Outcome run(ResultDocument result, Map<String, CriterionRule> rules, List<RuleChange> changes, List<Figures> figures) {
		Map<String, CriterionRule> after = new HashMap<>();
		changes.forEach(change -> after.put(change.criterion(), change.onto(after.getOrDefault(change.criterion(), rules.get(change.criterion())))));
		WhatIf whatIf = new WhatIf(rules, after, figures);
		List<Unit> units = result.units()
			.stream()
			.map(unit -> new Unit(unit.code(), unit.name(), unit.kind(), unit.bonus(), unit.penalty(), unit.lastYear(), unit.lines().stream().map(whatIf::line).toList()))
			.toList();
		ResultDocument changed = ResultComputation.compute(result.basis(), units);
		return new Outcome(units.size(), whatIf.recomputed, whatIf.byHand, moves(result, changed));
	}

	private ResultLine line(ResultLine line) {
		CriterionRule rule = this.after.get(line.criterion());
		if (rule == null || line.notApplicable() != null) {
			return line;
		}
		Map<String, Object> figures = this.declared.get(line.agency() + "#" + line.criterion());
		boolean byRule = figures != null && rule.exists() && follows(line, figures);
		if (line.counted() != null) {
			this.recomputed += byRule ? 1 : 0;
			this.byHand += byRule ? 0 : 1;
		}
		Function<BigDecimal, BigDecimal> points = byRule ? any -> Rules.points(rule, figures) : given -> inProportion(given, line.maximum(), rule.maximum());
		return new ResultLine(line.criterion(), line.sheet(), line.agency(), rule.maximum(), turned(line.self(), points), turned(line.round1(), points),
				turned(line.appraised(), points), turned(line.decided(), points), line.selfReason(), line.reason(), line.explanation(), null);
	}

	/** Whether what counts is what the rule gave. */
	private boolean follows(ResultLine line, Map<String, Object> figures) {
		CriterionRule old = this.before.get(line.criterion());
		return line.counted() != null && (!old.exists() || Rules.points(old, figures).compareTo(line.counted()) == 0);
	}

	private static BigDecimal turned(BigDecimal points, Function<BigDecimal, BigDecimal> by) {
		return points == null ? null : by.apply(points);
	}

	private static BigDecimal inProportion(BigDecimal points, BigDecimal before, BigDecimal after) {
		return before == null || after == null || before.signum() == 0 || before.compareTo(after) == 0 ? points
				: points.multiply(after).divide(before, MathContext.DECIMAL64);
	}

	private static List<Move> moves(ResultDocument before, ResultDocument after) {
		Map<String, UnitResult> known = before.units().stream().collect(Collectors.toMap(UnitResult::code, Function.identity()));
		List<Move> moves = new ArrayList<>();
		for (UnitResult unit : after.units()) {
			State was = State.of(known.get(unit.code()));
			State is = State.of(unit);
			if (!same(was.points(), is.points()) || !same(was.percentage(), is.percentage()) || !Objects.equals(was.rank(), is.rank())) {
				moves.add(new Move(unit.code(), unit.name(), was, is));
			}
		}
		return moves;
	}

	private static boolean same(BigDecimal one, BigDecimal other) {
		return one == null || other == null ? one == other : one.compareTo(other) == 0;
	}

}
