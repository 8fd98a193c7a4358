package vn.namro.criteria.whatif;

import java.math.BigDecimal;

/**
 * Another rule for a criterion, to be tried.
 *
 * @param maximum null to leave it
 * @param rule a FEEL expression over the criterion's figures; null to leave it
 */
public record Change(String criterion, BigDecimal maximum, String rule) {
}
