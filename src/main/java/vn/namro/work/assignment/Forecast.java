package vn.namro.work.assignment;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.calendar.WorkingDays;

/**
 * When a piece of work will be done if it goes on at the pace at which it went so far: percent per working day since it was
 * given. It says who is at risk before the deadline does.
 */
@Component
class Forecast {

	/** Working days that the reckoning looks ahead; whoever is slower than that is told this day. */
	private static final int HORIZON = 500;

	private static final int WHOLE = 100;

	private final WorkingCalendar calendar;

	Forecast(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * The day on which the work is done, its end included.
	 * @param given the day on which the work was given
	 * @param percent progress reached by today, 0 to 100
	 * @return empty as long as nothing is done: no pace, no forecast
	 */
	Optional<LocalDate> doneOn(LocalDate given, LocalDate today, int percent) {
		if (percent <= 0) {
			return Optional.empty();
		}
		WorkingDays days = this.calendar.days();
		int left = -Math.floorDiv(-worked(days, given, today) * (WHOLE - percent), percent);
		return Optional.of(left == 0 ? today : days.workingDayFrom(today, Math.min(left, HORIZON)));
	}

	/** Working days from one day to another, both included; at least one. */
	private static int worked(WorkingDays days, LocalDate from, LocalDate to) {
		return Math.max(1, (int) from.datesUntil(to.plusDays(1)).filter(days::isWorkingDay).count());
	}

}
