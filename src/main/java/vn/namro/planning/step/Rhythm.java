package vn.namro.planning.step;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** How often a step comes up: once, or in every week or month until its last day. */
public enum Rhythm {

	ONCE("Một lần"), WEEKLY("Hằng tuần"), MONTHLY("Hằng tháng");

	private final String label;

	Rhythm(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The periods between two days, both included: each is due on its last working day, and one without any has no work. */
	List<Period> periods(LocalDate from, LocalDate until, Predicate<LocalDate> workingDay) {
		List<Period> periods = switch (this) {
			case ONCE -> List.of();
			case WEEKLY -> repeat(from, until, workingDay, day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
			case MONTHLY -> repeat(from, until, workingDay, day -> day.with(TemporalAdjusters.lastDayOfMonth()));
		};
		return periods.isEmpty() ? List.of(new Period(1, from, until)) : periods;
	}

	private static List<Period> repeat(LocalDate from, LocalDate until, Predicate<LocalDate> workingDay, UnaryOperator<LocalDate> end) {
		List<Period> periods = new ArrayList<>();
		int number = 1;
		for (LocalDate opens = from; !opens.isAfter(until); number++) {
			LocalDate last = end.apply(opens);
			LocalDate due = last.isAfter(until) ? until : last;
			while (!due.isBefore(opens) && !workingDay.test(due)) {
				due = due.minusDays(1);
			}
			if (!due.isBefore(opens)) {
				periods.add(new Period(number, opens, due));
			}
			opens = last.plusDays(1);
		}
		return periods;
	}

}
