package vn.namro.planning.step;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A step as lists show it.
 *
 * @param agencyName the agency or unit that does it
 * @param officerName the person, null when any specialist may take it
 * @param done periods that are done
 * @param missed periods that went by while an earlier one was still open
 * @param percent of all periods together
 * @param openDue when the open period is due, null when none is open
 * @param periodId the period that is open, else the last one, as what documents prove; null before the first
 * @param endReason why it ended before it was done
 */
public record StepRow(long id, long agencyPlanId, String assignmentId, String action, String agencyCode, String agencyName, String account,
		String officerName, Rhythm rhythm, LocalDate startsOn, LocalDate dueOn, int periods, int done, int missed, int percent, Step.Status status,
		OffsetDateTime openDue, String periodId, String endReason) {

	/** The colour that says whether to look at it first. */
	public String light(OffsetDateTime now) {
		return switch (this.status) {
			case DONE -> "green";
			case PLANNED, ENDED -> "grey";
			case RUNNING -> late(now) ? "red" : this.percent > 0 ? "green" : "grey";
		};
	}

	/** How it stands, as people say it. */
	public String state(OffsetDateTime now) {
		return switch (this.status) {
			case DONE -> this.missed == 0 ? "Đã xong" : "Đã hết kỳ";
			case PLANNED -> "Dự thảo";
			case ENDED -> "Đã dừng";
			case RUNNING -> late(now) ? "Quá hạn" : this.openDue == null ? "Chưa đến kỳ" : "Đang làm";
		};
	}

	/** What is ticked and editable only as long as nobody works on it. */
	public boolean planned() {
		return this.status == Step.Status.PLANNED;
	}

	public boolean running() {
		return this.status == Step.Status.RUNNING;
	}

	/** The choice by which a form names who does it. */
	public String doer() {
		return this.account == null ? this.agencyCode : this.agencyCode + "/" + this.account;
	}

	private boolean late(OffsetDateTime now) {
		return this.openDue != null && this.openDue.isBefore(now);
	}

}
