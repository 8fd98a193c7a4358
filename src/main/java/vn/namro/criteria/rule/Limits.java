package vn.namro.criteria.rule;

import java.util.ArrayList;
import java.util.List;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.Relation;

/** Between which limits a quantity was found. */
final class Limits {

	private final Fraction value;

	private final List<Fraction> all = new ArrayList<>();

	private Fraction least;

	private boolean above;

	private Fraction most;

	private boolean below;

	Limits(Fraction value) {
		this.value = value;
	}

	Fraction value() {
		return this.value;
	}

	/** Whether the limits read as shares of one, and so as percentages. */
	boolean areShares() {
		return this.all.stream().allMatch(limit -> limit.abs().compareTo(Fraction.ONE) <= 0) && this.all.stream().anyMatch(limit -> limit.signum() != 0);
	}

	void add(Relation relation, Fraction limit, boolean truth) {
		this.all.add(limit);
		if (relation == Relation.EQUAL) {
			if (truth) {
				atLeast(limit, false);
				atMost(limit, false);
			}
			return;
		}
		switch (truth ? relation : relation.opposite()) {
			case GREATER -> atLeast(limit, true);
			case GREATER_OR_EQUAL -> atLeast(limit, false);
			case LESS -> atMost(limit, true);
			default -> atMost(limit, false);
		}
	}

	private void atLeast(Fraction limit, boolean strict) {
		int compared = this.least == null ? 1 : limit.compareTo(this.least);
		if (compared > 0 || compared == 0 && strict) {
			this.least = limit;
			this.above = strict;
		}
	}

	private void atMost(Fraction limit, boolean strict) {
		int compared = this.most == null ? -1 : limit.compareTo(this.most);
		if (compared < 0 || compared == 0 && strict) {
			this.most = limit;
			this.below = strict;
		}
	}

	/** Whether nothing more is known than what the quantity is not. */
	boolean areOpen() {
		return this.least == null && this.most == null;
	}

	/** {@code , từ 80% đến dưới 100%}; nothing when no limit was found. */
	String words(boolean share) {
		if (this.least != null && this.least.equals(this.most)) {
			return "";
		}
		if (this.least != null && this.most != null) {
			return ", " + (this.above ? "trên " : "từ ") + said(this.least, share) + " đến " + (this.below ? "dưới " : "") + said(this.most, share);
		}
		if (this.least != null) {
			return ", " + (this.above ? "trên " + said(this.least, share) : "từ " + said(this.least, share) + " trở lên");
		}
		return this.most == null ? "" : ", " + (this.below ? "dưới " : "không quá ") + said(this.most, share);
	}

	private static String said(Fraction limit, boolean share) {
		return share ? Words.percent(limit) : Words.number(limit);
	}

}
