package vn.namro.results.result;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whose result is computed.
 *
 * @param code of an agency or the province
 * @param league name of the ranking that a correction put it into; null for that of its kind
 * @param bonus points beside the lines, capped already; never negative
 * @param penalty points to take away, capped already; never negative
 */
public record Unit(String code, String name, String kind, String league, BigDecimal bonus, BigDecimal penalty, UnitResult.LastYear lastYear, List<ResultLine> lines) {
}
