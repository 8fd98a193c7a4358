package vn.namro.time.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How the calendar changes.
 *
 * @param before the working days until now
 * @param after the working days from now on
 * @param days what is entered differently, in order of the days
 * @param reason in words that a log can show
 */
public record CalendarChange(WorkingDays before, WorkingDays after, List<ChangedDay> days, String reason) {

	/**
	 * @param before what was entered, in words; null where nothing was
	 * @param after what is entered now, likewise
	 * @param moved whether offices work on the day now and did not before, or the other way round
	 */
	public record ChangedDay(LocalDate day, String before, String after, boolean moved) {
	}

	static CalendarChange between(WorkingDays before, CalendarFile known, WorkingDays after, CalendarFile changed, String reason) {
		Map<LocalDate, CalendarFile.Day> old = known == null ? Map.of() : known.byDate();
		Map<LocalDate, CalendarFile.Day> fresh = changed.byDate();
		Map<LocalDate, ChangedDay> days = new TreeMap<>();
		for (Map<LocalDate, CalendarFile.Day> side : List.of(old, fresh)) {
			side.keySet()
				.stream()
				.filter(day -> !Objects.equals(old.get(day), fresh.get(day)))
				.forEach(day -> days.put(day, new ChangedDay(day, words(old.get(day)), words(fresh.get(day)), before.isWorkingDay(day) != after.isWorkingDay(day))));
		}
		return new CalendarChange(before, after, List.copyOf(days.values()), reason);
	}

	/** Whether any day is worked now that was not, or the other way round. */
	boolean moves() {
		return this.days.stream().anyMatch(ChangedDay::moved);
	}

	/** The days to which a moved instant is due. */
	List<LocalDate> causesOf(DerivedDate date) {
		return this.days.stream().filter(ChangedDay::moved).map(ChangedDay::day).filter(date::passes).toList();
	}

	private static String words(CalendarFile.Day day) {
		return day == null ? null : day.words();
	}

}
