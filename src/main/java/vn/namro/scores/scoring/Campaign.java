package vn.namro.scores.scoring;

import java.time.OffsetDateTime;

/**
 * A criteria set that is scored, appraised and published in a plan's year.
 *
 * @param id {@code <plan>:cham-diem:<set>}, also business key
 * @param selfScoringDueAt when the agencies are due
 * @param selfScoringClosesAt when what is not handed in is locked
 * @param explanationDays working days that an agency has to explain what round 1 lowered
 */
public record Campaign(String id, String planCode, String setCode, int year, Mode mode, OffsetDateTime opensAt, OffsetDateTime selfScoringDueAt,
		OffsetDateTime selfScoringClosesAt, OffsetDateTime appraisalDueAt, int explanationDays, OffsetDateTime appraisalClosesAt, Status status) {

	/** Who fills the lines: each lead agency those it leads (an index of the province), or every agency all of its own (an internal index). */
	public enum Mode {

		BY_LEAD, BY_AGENCY

	}

	/** How far it has come. */
	public enum Status {

		PLANNED, SELF_SCORING, APPRAISAL, COUNCIL, PUBLISHED

	}

	public static String idOf(String planCode, String setCode) {
		return planCode + ":cham-diem:" + setCode;
	}

}
