package vn.namro.scores.scoring;

import java.time.OffsetDateTime;

/**
 * An agency's scores over a criteria set.
 *
 * @param id {@code <plan>:tu-cham:<set>:<agency>}, also business key and obligation id
 * @param submittedBy account of the head who signed it, null before
 * @param closesAt when it is locked, where an extension moved that for this agency; null for the campaign's own end
 * @param status PLANNED, OPEN, APPROVED, or LOCKED when the campaign closed without a submission
 */
public record ScoreSheet(String id, String campaignId, String planCode, String setCode, int year, String agencyCode, String status,
		OffsetDateTime submittedAt, OffsetDateTime approvedAt, int returns, String submittedBy, OffsetDateTime closesAt, OffsetDateTime lockedAt) {

	/** A sheet that is entered but not open yet. */
	public static ScoreSheet planned(Campaign campaign, String agencyCode) {
		return new ScoreSheet(idOf(campaign.planCode(), campaign.setCode(), agencyCode), campaign.id(), campaign.planCode(), campaign.setCode(), campaign.year(),
				agencyCode, "PLANNED", null, null, 0, null, null, null);
	}

	/** A sheet on which the agency scores nothing itself: there is nothing to hand in, the authorities and surveys fill it. */
	public static ScoreSheet filledByOthers(Campaign campaign, String agencyCode) {
		return new ScoreSheet(idOf(campaign.planCode(), campaign.setCode(), agencyCode), campaign.id(), campaign.planCode(), campaign.setCode(), campaign.year(),
				agencyCode, "APPROVED", null, null, 0, null, null, null);
	}

	public static String idOf(String planCode, String setCode, String agencyCode) {
		return planCode + ":tu-cham:" + setCode + ":" + agencyCode;
	}

}
