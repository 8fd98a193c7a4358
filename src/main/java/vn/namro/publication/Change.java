package vn.namro.publication;

import java.math.BigDecimal;

/**
 * What a correction did to a unit.
 *
 * @param criterion code of the line whose points changed; null for the unit as a whole
 * @param before points that counted, @param after points that count now; null where none were given
 * @param rankBefore only for the unit as a whole
 */
public record Change(String unit, String name, String criterion, BigDecimal before, BigDecimal after, Integer rankBefore, Integer rankAfter) {
}
