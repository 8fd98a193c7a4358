package vn.namro.results.publication;

import java.math.BigDecimal;

/**
 * What a correction did to a unit.
 *
 * @param criterion code of the line whose points changed; null for the unit as a whole
 * @param before points that counted, @param after points that count now; null where none were given
 * @param unit code; null for the thresholds of a ranking
 * @param rankBefore only for the unit as a whole
 * @param textBefore ranking and group of a unit, reason of a line, thresholds of a ranking; null where these stay
 */
public record Change(String unit, String name, String criterion, BigDecimal before, BigDecimal after, Integer rankBefore, Integer rankAfter,
		String textBefore, String textAfter) {
}
