package vn.namro.scoring;

import java.time.OffsetDateTime;

/**
 * An agency's scores over a criteria set.
 *
 * @param id {@code <plan>:tu-cham:<set>:<agency>}, also business key and obligation id
 * @param submittedBy account of the head who signed it, null before
 * @param status PLANNED, OPEN, APPROVED, or LOCKED when the campaign closed without a submission
 */
public record ScoreSheet(String id, String planCode, String setCode, int year, String agencyCode, String status, OffsetDateTime submittedAt,
		OffsetDateTime approvedAt, int returns, String submittedBy) {

	public static String idOf(String planCode, String setCode, String agencyCode) {
		return planCode + ":tu-cham:" + setCode + ":" + agencyCode;
	}

}
