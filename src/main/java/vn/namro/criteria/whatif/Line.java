package vn.namro.criteria.whatif;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What counts now for an agency and a criterion, bonus or penalty.
 *
 * @param declared figures by name of the rule's input; empty where none were stated
 * @param points that count now; null for none
 */
public record Line(String agency, String criterion, Map<String, ?> declared, BigDecimal points, boolean notApplicable) {
}
