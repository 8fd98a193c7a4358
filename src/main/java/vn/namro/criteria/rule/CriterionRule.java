package vn.namro.criteria.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the points of a criterion follow from declared figures.
 *
 * @param code of the criterion, for messages
 * @param maximum points at most; null where unknown
 * @param expression FEEL over the figures' names; null where people judge without a rule
 */
public record CriterionRule(String code, BigDecimal maximum, String expression, List<Figure> figures, Rounding rounding) {

	public CriterionRule {
		figures = figures == null ? List.of() : List.copyOf(figures);
		rounding = rounding == null ? Rounding.FINE : rounding;
	}

	/** Whether points are computed at all. */
	public boolean exists() {
		return this.expression != null && !this.expression.isBlank();
	}

}
