package vn.namro.results.result;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A publication or correction of a result, without the document itself.
 *
 * @param number 0 for the publication, 1, 2 … for its corrections
 * @param reason why it was corrected, null for the publication
 * @param changes what the correction changed, a JSON list of {@link Change}
 * @param sha256 hash of the document
 */
public record Snapshot(String planCode, String setCode, int number, String decisionNumber, LocalDate decisionDate, String reason, String changes,
		String sha256, String frozenBy, OffsetDateTime frozenAt) {
}
