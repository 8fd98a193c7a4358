package vn.namro.planning.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A plan as it is kept.
 *
 * @param originalYear the year of the paper; differs from {@code year} when a demonstration shifted the plan
 */
public record Plan(String code, String title, int year, int originalYear, String issuerAgency, String coordinatorAgency,
		String criteriaSet, String number, LocalDate issuedOn, OffsetDateTime scoringOpensAt, OffsetDateTime selfScoringDueAt,
		OffsetDateTime selfScoringClosesAt, OffsetDateTime appraisalDueAt, int explanationDays, OffsetDateTime appraisalClosesAt,
		String status) {

	/** How the days of the paper become those of the year in which the plan runs. */
	public YearShift shift() {
		return new YearShift(this.originalYear, this.year);
	}

	public boolean shifted() {
		return this.year != this.originalYear;
	}

}
