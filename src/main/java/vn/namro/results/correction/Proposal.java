package vn.namro.results.correction;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What somebody wants corrected.
 *
 * @param content of {@link Content}, as JSON
 * @param status PROPOSED, DECIDED or REFUSED
 */
record Proposal(long id, String planCode, String setCode, String content, String reason, String proposedBy, OffsetDateTime proposedAt, String status,
		String decisionNumber, LocalDate decisionDate, String decisionReason, String decidedBy, OffsetDateTime decidedAt) {

	public boolean open() {
		return this.status.equals("PROPOSED");
	}

}
