package vn.namro.result;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whose result is computed.
 *
 * @param code of an agency or the province
 * @param bonus points beside the lines, capped already; never negative
 * @param penalty points to take away, capped already; never negative
 */
public record Unit(String code, String name, String kind, BigDecimal bonus, BigDecimal penalty, UnitResult.LastYear lastYear, List<ResultLine> lines) {
}
