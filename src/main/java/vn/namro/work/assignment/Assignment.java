package vn.namro.work.assignment;

import java.time.OffsetDateTime;

/**
 * A plan item at one leading agency.
 *
 * @param id {@code <plan>:<item>:<agency>}, followed by {@code ~2} and so on where the item came back; also business key and
 * obligation id
 * @param status see {@link Status}
 * @param percent progress as last reported, 0 to 100
 * @param submittedAt when the agency's head signed the result off; null while the result is open or returned
 * @param returns how often the coordinator returned the result
 */
record Assignment(String id, String planCode, String itemCode, String leadAgency, int year, Status status, String officer, int percent,
		String resultSummary, OffsetDateTime submittedAt, OffsetDateTime acceptedAt, int returns) {

	enum Status {

		ASSIGNED, IN_PROGRESS, SUBMITTED, RETURNED, ACCEPTED,

		/** Owed no longer because an amendment of the plan took it back; what was done stays readable. */
		WITHDRAWN

	}

	/** Natural key of an item's assignment to an agency. */
	static String idOf(String planCode, String itemCode, String agencyCode) {
		return planCode + ":" + itemCode + ":" + agencyCode;
	}

}
