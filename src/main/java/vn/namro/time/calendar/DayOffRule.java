package vn.namro.time.calendar;

import java.time.LocalDate;

/**
 * What becomes of a day that a plan names as a deadline when offices do not work on it. The Civil Code (2015, Điều 148) moves the
 * end of a counted period to the next working day; whether it also moves a day that a plan names is for the province to say.
 */
public enum DayOffRule {

	/** The day stays; reminders come earlier. */
	KEEP,

	/** The deadline is the next working day. */
	NEXT_WORKING_DAY,

	/** The deadline is the last working day before. */
	PREVIOUS_WORKING_DAY;

	/** The day on which a deadline falls that names the given day. */
	public LocalDate apply(LocalDate day, WorkingDays days) {
		if (this == KEEP || days.isWorkingDay(day)) {
			return day;
		}
		return days.workingDayFrom(day, this == NEXT_WORKING_DAY ? 1 : -1);
	}

}
