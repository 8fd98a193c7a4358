package vn.namro.time.duedate;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.namro.time.calendar.DayOffRule;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.calendar.WorkingDays;

/**
 * What a due instant is computed from.
 *
 * @param countedFrom the day that a plan names, or the one from which working days are counted
 * @param workingDays 0: the named day itself; otherwise so many working days after it, before it when negative
 */
public record DueDate(LocalDate countedFrom, int workingDays) {

	/** A day that a plan or a regime of reports names. */
	public static DueDate named(LocalDate day) {
		return new DueDate(day, 0);
	}

	/** Some working days ahead of another due instant. */
	public static DueDate before(OffsetDateTime due, int workingDays) {
		return new DueDate(WorkingCalendar.day(due), -workingDays);
	}

	OffsetDateTime in(WorkingDays days, DayOffRule rule) {
		return WorkingCalendar.endOf(day(days, rule));
	}

	private LocalDate day(WorkingDays days, DayOffRule rule) {
		if (this.workingDays == 0) {
			return rule.apply(this.countedFrom, days);
		}
		return this.workingDays > 0 ? days.workingDayFrom(this.countedFrom, this.workingDays)
				: days.workingDayBefore(this.countedFrom, -this.workingDays);
	}

}
