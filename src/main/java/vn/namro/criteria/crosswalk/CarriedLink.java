package vn.namro.criteria.crosswalk;

import java.util.List;

import vn.namro.criteria.catalogue.CriteriaSetFile.Link;
import vn.namro.criteria.formula.Fraction;

/**
 * One line of the way from the old set to the new, exact.
 *
 * @param points of last year on the old scale; null where there were none
 * @param maximum of the old scale; null for what is new or unknown
 * @param carried last year's points on the new scale; null where nothing can be carried
 * @param newMaximum of the new scale; null for what was dropped or is unknown
 */
record CarriedLink(Link.Kind kind, List<String> from, List<String> to, Fraction points, Fraction maximum, Fraction carried,
		Fraction newMaximum) {

	boolean isComparable() {
		return this.carried != null;
	}

}
