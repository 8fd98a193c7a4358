package vn.namro.criteria.rule;

import java.math.BigDecimal;

/**
 * What a rule gives.
 *
 * @param points rounded as the set says
 * @param trace how they came about, in Vietnamese
 */
public record Points(BigDecimal points, String trace) {
}
