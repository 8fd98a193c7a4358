package vn.namro.indexresult;

import java.math.BigDecimal;

/**
 * A scored criterion in the result.
 *
 * @param agency name of the agency that scored itself, or of the survey's source
 * @param self points the agency gave itself, null for surveys and locked sheets
 * @param counted points that count: appraised or surveyed; null where none were given, which counts as 0
 */
record ResultLine(String criterion, String title, String agency, BigDecimal maximum, BigDecimal self, BigDecimal counted) {
}
