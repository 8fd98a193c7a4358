package vn.namro.scores.scorepreparation;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Who prepares a line.
 *
 * @param unitCode code of a unit below the agency, null where a person of the agency prepares
 * @param unitTenant engine tenant of that unit
 * @param account the person, null where a unit prepares
 * @param name of unit or person
 * @param dueOn by when, null without a date
 * @param readyAt when it was released to the agency, null before
 */
record Preparer(String criterionCode, String unitCode, String unitTenant, String account, String name, LocalDate dueOn, OffsetDateTime readyAt,
		String readyBy) {

	boolean ready() {
		return this.readyAt != null;
	}

}
