package vn.namro.scores.sheetstate;

import java.time.OffsetDateTime;

/**
 * An agency's sheet with what surrounds it.
 *
 * @param closesAt from when nothing changes any more: the campaign's end of self-scoring, or the agency's own later one
 * @param presentedAt since when it lies with the head, null when it does not
 * @param campaignStatus as {@link vn.namro.scores.scoring.Campaign.Status} names it
 */
public record Sheet(String id, String planCode, String setCode, String setName, int year, String agencyCode, String agencyName, String tenantId, String status,
		int returns, OffsetDateTime dueAt, OffsetDateTime closesAt, OffsetDateTime presentedAt, OffsetDateTime submittedAt, String campaignStatus) {

	public Phase phase(OffsetDateTime now) {
		return switch (this.status) {
			case "PLANNED" -> Phase.PLANNED;
			case "APPROVED" -> Phase.APPROVED;
			case "LOCKED" -> Phase.LOCKED;
			default -> open(now);
		};
	}

	private Phase open(OffsetDateTime now) {
		if (this.submittedAt != null) {
			return Phase.SUBMITTED;
		}
		if (now.isAfter(this.closesAt)) {
			return Phase.CLOSED;
		}
		return this.presentedAt != null ? Phase.PRESENTED : Phase.OPEN;
	}

	/** Whether the appraised scores are everybody's to see. */
	public boolean published() {
		return this.campaignStatus.equals("PUBLISHED");
	}

}
