package vn.namro.planning.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

/** When a step comes up. The days are of February and March 2023: 1 February is a Wednesday. */
class RhythmTests {

	private static final Predicate<LocalDate> WEEKDAY = day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

	@Test
	void onceHasOnePeriodWhateverItsDays() {
		assertThat(Rhythm.ONCE.periods(day(2, 4), day(2, 5), WEEKDAY)).containsExactly(new Period(1, day(2, 4), day(2, 5)));
	}

	@Test
	void weeksEndOnTheirLastWorkingDayAndTheLastWithTheStep() {
		assertThat(Rhythm.WEEKLY.periods(day(2, 1), day(2, 14), WEEKDAY)).containsExactly(new Period(1, day(2, 1), day(2, 3)), new Period(2, day(2, 6), day(2, 10)),
				new Period(3, day(2, 13), day(2, 14)));
	}

	@Test
	void aWeekWithoutAWorkingDayHasNoPeriodAndKeepsItsNumber() {
		Predicate<LocalDate> tet = WEEKDAY.and(day -> day.isBefore(day(2, 6)) || day.isAfter(day(2, 12)));
		assertThat(Rhythm.WEEKLY.periods(day(2, 1), day(2, 17), tet)).extracting(Period::number).containsExactly(1, 3);
	}

	@Test
	void monthsEndOnTheirLastWorkingDay() {
		Set<LocalDate> off = Set.of(day(2, 28));
		assertThat(Rhythm.MONTHLY.periods(day(2, 20), day(3, 31), WEEKDAY.and(day -> !off.contains(day)))).containsExactly(
				new Period(1, day(2, 20), day(2, 27)), new Period(2, day(3, 1), day(3, 31)));
	}

	@Test
	void aStepOnADayOffStillComesUpOnce() {
		assertThat(Rhythm.WEEKLY.periods(day(2, 4), day(2, 5), WEEKDAY)).containsExactly(new Period(1, day(2, 4), day(2, 5)));
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2023, month, day);
	}

}
