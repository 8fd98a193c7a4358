package vn.namro.scores.campaigndesk;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Something decided about a sheet, or asked for and not yet decided.
 *
 * @param kind EXTENSION, REOPENING, NOT_APPLICABLE, APPLICABLE (taken back) or WITHOUT_FIGURES
 * @param status PROPOSED, GRANTED or REFUSED
 * @param closesTo the end of self-scoring that it set; null for a line that does not apply
 */
record Decision(long id, String campaignId, String sheetId, String agencyCode, String kind, String criterionCode, String reason, String proposedBy,
		OffsetDateTime proposedAt, String status, String number, LocalDate decidedOn, String authority, String decisionReason, String decidedBy,
		OffsetDateTime decidedAt, OffsetDateTime closesFrom, OffsetDateTime closesTo) {

	/** Whether nobody decided yet. */
	public boolean open() {
		return this.status.equals("PROPOSED");
	}

}
