package vn.namro.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Which days are working days, and arithmetic with them, as the calendar stood at one moment. Monday to Friday except public
 * holidays and compensatory days off, plus swapped working Saturdays (Bộ luật Lao động 2019, Điều 112, and the yearly notices).
 */
public final class WorkingDays {

	private final Map<LocalDate, CalendarFile.Kind> exceptions = new HashMap<>();

	private final Set<Integer> years = new HashSet<>();

	private final IntConsumer unknownYear;

	/** @param unknownYear is told when somebody asks about a year that has no calendar, in which every weekday counts */
	WorkingDays(Collection<CalendarFile> years, IntConsumer unknownYear) {
		for (CalendarFile year : years) {
			this.years.add(year.year());
			year.days().forEach(day -> this.exceptions.put(day.date(), day.kind()));
		}
		this.unknownYear = unknownYear;
	}

	public boolean knows(int year) {
		return this.years.contains(year);
	}

	public boolean isWorkingDay(LocalDate day) {
		if (!knows(day.getYear())) {
			this.unknownYear.accept(day.getYear());
		}
		CalendarFile.Kind exception = this.exceptions.get(day);
		if (exception != null) {
			return exception.works();
		}
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	/**
	 * The n-th working day after a day, or before it when n is negative.
	 * @param n not 0
	 */
	public LocalDate workingDayFrom(LocalDate day, int n) {
		LocalDate current = day;
		for (int left = Math.abs(n); left > 0;) {
			current = current.plusDays(Integer.signum(n));
			if (isWorkingDay(current)) {
				left--;
			}
		}
		return current;
	}

	/** The day itself, or the last working day before it. */
	public LocalDate lastWorkingDay(LocalDate day) {
		return isWorkingDay(day) ? day : workingDayFrom(day, -1);
	}

	/**
	 * The day n working days ahead of a deadline. A deadline on a day off stays where it is, but work must be done on the last
	 * working day before it, so the days count from there.
	 */
	public LocalDate workingDayBefore(LocalDate due, int n) {
		LocalDate last = lastWorkingDay(due);
		return n == 0 ? last : workingDayFrom(last, -n);
	}

	/**
	 * When something is to happen that is set n working days from a due instant: at that instant itself for 0, otherwise on the
	 * morning of the n-th working day after it, or ahead of it ({@link #workingDayBefore}) when n is negative.
	 */
	public OffsetDateTime workingDaysFrom(OffsetDateTime due, int n) {
		if (n == 0) {
			return due;
		}
		LocalDate day = WorkingCalendar.day(due);
		return WorkingCalendar.morningOf(n > 0 ? workingDayFrom(day, n) : workingDayBefore(day, -n));
	}

}
