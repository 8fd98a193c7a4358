package vn.namro.criteria.ruleanalysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.RuleException;
import vn.namro.criteria.formula.Term;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Evaluation;
import vn.namro.criteria.rule.ZeroDivisionException;

/** What a group of bands says along one run of a figure: at each point which conditions hold and what comes out. */
final class BandRun {

	/** Marks a point at which the group was not reached or has no value. */
	private static final int NONE = -2;

	private static final int OTHERWISE = -1;

	private final BandGroup group;

	private final List<Map<String, Object>> points;

	private final List<BitSet> holding = new ArrayList<>();

	/** Conditions without a value at a point, such as a share of nothing: they say neither yes nor no. */
	private final List<BitSet> unknown = new ArrayList<>();

	private final List<Integer> active = new ArrayList<>();

	private final List<Fraction> values = new ArrayList<>();

	BandRun(BandGroup group, CriterionRule rule, Term term, List<Map<String, Object>> points) {
		this.group = group;
		this.points = points;
		points.forEach(point -> look(new Evaluation(rule, point), term));
	}

	private void look(Evaluation evaluation, Term term) {
		BitSet holds = new BitSet();
		BitSet unknown = new BitSet();
		int first = NONE;
		Fraction value = null;
		try {
			evaluation.value(term);
			if (this.group.heads().stream().allMatch(evaluation::passed)) {
				for (int i = 0; i < this.group.bands().size(); i++) {
					decide(i, evaluation, holds, unknown);
				}
				first = holds.isEmpty() ? OTHERWISE : holds.nextSetBit(0);
				value = evaluation.value(first == OTHERWISE ? this.group.otherwise() : this.group.bands().get(first).result()) instanceof Fraction number ? number : null;
			}
		}
		catch (RuleException ex) {
			first = NONE;
			holds.clear();
		}
		this.holding.add(holds);
		this.unknown.add(unknown);
		this.active.add(value == null ? NONE : first);
		this.values.add(value);
	}

	private void decide(int band, Evaluation evaluation, BitSet holds, BitSet unknown) {
		try {
			holds.set(band, evaluation.truth(this.group.bands().get(band).condition()));
		}
		catch (ZeroDivisionException ex) {
			unknown.set(band);
		}
	}

	BitSet activeBands() {
		BitSet bands = new BitSet();
		this.active.stream().filter(band -> band >= 0).forEach(bands::set);
		return bands;
	}

	/** The point at which a band holds although an earlier one takes it; null when there is none. */
	Map<String, Object> shadowed(int band) {
		for (int at = 0; at < this.points.size(); at++) {
			if (this.holding.get(at).get(band) && this.active.get(at) != band) {
				return this.points.get(at);
			}
		}
		return null;
	}

	/** A point of the last "else" between two bands, worth less or more than both; null when there is none. */
	Map<String, Object> gap() {
		int before = NONE;
		for (int at = 0; at < this.points.size(); at++) {
			if (this.active.get(at) >= 0) {
				before = at;
			}
			else if (this.active.get(at) == OTHERWISE && before >= 0) {
				int after = next(at);
				if (after > 0 && this.active.subList(before + 1, after).stream().allMatch(band -> band == OTHERWISE) && isGap(before, at, after)) {
					return this.points.get(before + 1 + (after - before - 1) / 2);
				}
			}
		}
		return null;
	}

	private int next(int from) {
		for (int at = from; at < this.points.size(); at++) {
			if (this.active.get(at) >= 0) {
				return at;
			}
		}
		return NONE;
	}

	private boolean isGap(int before, int at, int after) {
		Fraction here = this.values.get(at);
		Fraction one = this.values.get(before);
		Fraction other = this.values.get(after);
		boolean outside = here.compareTo(one) < 0 && here.compareTo(other) < 0 || here.compareTo(one) > 0 && here.compareTo(other) > 0;
		BandGroup.Band lower = this.group.bands().get(this.active.get(before));
		BandGroup.Band upper = this.group.bands().get(this.active.get(after));
		boolean special = lower.isPoint() && (before == 0 || upper.isPoint());
		return outside && !special;
	}

	/** A point at which two bands hold of which neither contains the other, with different results; null when there is none. */
	Map<String, Object> overlap(int one, int other, CriterionRule rule) {
		int both = -1;
		boolean onlyOne = false;
		boolean onlyOther = false;
		for (int at = 0; at < this.points.size(); at++) {
			BitSet holds = this.holding.get(at);
			if (this.unknown.get(at).get(one) || this.unknown.get(at).get(other) || !this.group.summed() && this.active.get(at) >= 0 && this.active.get(at) < one) {
				continue;
			}
			onlyOne |= holds.get(one) && !holds.get(other);
			onlyOther |= !holds.get(one) && holds.get(other);
			if (both < 0 && holds.get(one) && holds.get(other) && (this.group.summed() || differs(one, other, new Evaluation(rule, this.points.get(at))))) {
				both = at;
			}
		}
		return both >= 0 && onlyOne && onlyOther ? this.points.get(both) : null;
	}

	private boolean differs(int one, int other, Evaluation evaluation) {
		try {
			return !evaluation.value(this.group.bands().get(one).result()).equals(evaluation.value(this.group.bands().get(other).result()));
		}
		catch (RuleException ex) {
			return false;
		}
	}

}
