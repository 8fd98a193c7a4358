package vn.namro.planning.step;

import java.time.LocalDate;

/**
 * A step of an agency's plan.
 *
 * @param assignmentId the assignment that it serves
 * @param agencyCode the agency of the plan, or a unit of it
 * @param account who does it; null: whoever of the agency's specialists takes it
 * @param startsOn its first day
 * @param dueOn its last day, included whole
 * @param periods how often it comes up
 * @param runningId business key of the instance that waits or runs, null when none does
 */
record Step(long id, long agencyPlanId, String assignmentId, String action, String agencyCode, String account, Rhythm rhythm, LocalDate startsOn,
		LocalDate dueOn, int periods, Status status, String runningId) {

	enum Status {

		/** Written down in a draft. */
		PLANNED,

		/** A period waits or is worked on. */
		RUNNING,

		/** The last period is over. */
		DONE,

		/** Ended by people, or because the assignment ended. */
		ENDED

	}

	/** Id of a period as obligation and as business key. */
	String keyOf(Period period) {
		return "step:" + this.id + ":" + period.number();
	}

	/** The same when the person whom the plan names no longer works there. */
	Step forAnybody() {
		return new Step(this.id, this.agencyPlanId, this.assignmentId, this.action, this.agencyCode, null, this.rhythm, this.startsOn, this.dueOn, this.periods,
				this.status, this.runningId);
	}

	/** The number of the period that a key names. */
	static int numberOf(String key) {
		return Integer.parseInt(key.substring(key.lastIndexOf(':') + 1));
	}

}
