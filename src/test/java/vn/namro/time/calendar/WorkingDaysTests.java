package vn.namro.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.platform.input.InvalidInputException;

/** Working days over the calendars that ship with the application: Tết, swapped days, ends of months and years. */
class WorkingDaysTests {

	private final WorkingDays calendar = new WorkingDays(ShippedCalendars.in(Path.of("config/calendar")), year -> {
	});

	@ParameterizedTest
	@CsvSource(textBlock = """
			2023-01-19, true,  the last day before Tết 2023
			2023-01-20, false, Tết 2023 begins
			2023-01-25, false, day off in lieu of a Saturday within Tết
			2023-01-26, false, day off in lieu of a Sunday within Tết
			2023-01-27, true,  the first day after Tết 2023
			2026-02-13, true,  the last day before Tết 2026
			2026-02-16, false, Tết 2026 begins
			2026-02-20, false, Tết 2026 ends
			2026-02-23, true,  the first day after Tết 2026
			2026-08-22, true,  a Saturday worked in exchange
			2026-08-29, false, an ordinary Saturday
			2026-08-31, false, the Monday it was exchanged for
			2026-01-10, true,  a Saturday worked for 2 January
			2024-02-29, true,  a leap day
			2024-05-04, true,  a Saturday worked for 29 April
			2023-12-31, false, a Sunday
			""")
	void knowsWorkingDays(LocalDate day, boolean working, String reason) {
		assertThat(this.calendar.isWorkingDay(day)).as(reason).isEqualTo(working);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2023-01-19,  1, 2023-01-27
			2023-01-27, -1, 2023-01-19
			2023-01-22,  1, 2023-01-27
			2023-01-22, -1, 2023-01-19
			2026-08-21,  1, 2026-08-22
			2026-08-28,  1, 2026-09-03
			2026-09-03, -1, 2026-08-28
			2022-12-30,  1, 2023-01-03
			2023-01-03, -1, 2022-12-30
			2023-12-29,  2, 2024-01-03
			2024-02-28,  1, 2024-02-29
			2024-03-01, -1, 2024-02-29
			2023-02-28,  1, 2023-03-01
			2023-06-30,  5, 2023-07-07
			2023-07-03, -5, 2023-06-26
			2023-11-30, -5, 2023-11-23
			2023-11-30, 10, 2023-12-14
			""")
	void countsForwardsAndBackwards(LocalDate from, int n, LocalDate expected) {
		assertThat(this.calendar.workingDayFrom(from, n)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 12, 60 })
	void comesBackToWhereItStarted(int n) {
		for (LocalDate day = LocalDate.of(2022, 6, 1); day.isBefore(LocalDate.of(2026, 9, 1)); day = day.plusDays(1)) {
			LocalDate later = this.calendar.workingDayFrom(day, n);
			assertThat(this.calendar.isWorkingDay(later)).isTrue();
			assertThat(later).isAfter(day);
			if (this.calendar.isWorkingDay(day)) {
				assertThat(this.calendar.workingDayFrom(later, -n)).as("%d working days from %s and back", n, day).isEqualTo(day);
			}
		}
	}

	@Test
	void setsRemindersAndStepsOnTheMorning() {
		OffsetDateTime due = WorkingCalendar.endOf(LocalDate.of(2023, 11, 30));
		assertThat(due).isEqualTo(OffsetDateTime.parse("2023-11-30T23:59:59+07:00"));
		assertThat(this.calendar.workingDaysFrom(due, 0)).isEqualTo(due);
		assertThat(this.calendar.workingDaysFrom(due, 3)).isEqualTo(OffsetDateTime.parse("2023-12-05T08:00:00+07:00"));
		assertThat(this.calendar.workingDaysFrom(due, -5)).isEqualTo(OffsetDateTime.parse("2023-11-23T08:00:00+07:00"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2023-11-30, 5, 2023-11-23, a working day: that day itself is not counted
			2025-11-30, 5, 2025-11-21, a Sunday: the work is due on Friday 28 and the days count from there
			2025-11-30, 0, 2025-11-28, the last working day for a deadline on a Sunday
			2023-01-24, 1, 2023-01-18, in the middle of Tết: from the last day before it
			2024-05-05, 1, 2024-05-03, a Sunday after a worked Saturday
			""")
	void countsAheadOfADeadlineFromTheLastWorkingDay(LocalDate due, int n, LocalDate expected, String reason) {
		assertThat(this.calendar.workingDayBefore(due, n)).as(reason).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			KEEP,                 2025-11-30, 2025-11-30
			NEXT_WORKING_DAY,     2025-11-30, 2025-12-01
			PREVIOUS_WORKING_DAY, 2025-11-30, 2025-11-28
			NEXT_WORKING_DAY,     2023-01-24, 2023-01-27
			PREVIOUS_WORKING_DAY, 2023-01-24, 2023-01-19
			NEXT_WORKING_DAY,     2024-05-04, 2024-05-04
			NEXT_WORKING_DAY,     2023-12-31, 2024-01-02
			""")
	void movesANamedDayOnlyWhereTheProvinceSaysSo(DayOffRule rule, LocalDate named, LocalDate expected) {
		assertThat(rule.apply(named, this.calendar)).isEqualTo(expected);
	}

	@Test
	void takesTheVietnameseDayOfAnInstant() {
		assertThat(WorkingCalendar.day(OffsetDateTime.parse("2023-11-30T17:00:00Z"))).isEqualTo(LocalDate.of(2023, 12, 1));
		assertThat(WorkingCalendar.day(OffsetDateTime.parse("2023-11-30T16:59:59Z"))).isEqualTo(LocalDate.of(2023, 11, 30));
	}

	@Test
	void refusesAFolderWithoutCalendars(@TempDir Path empty) {
		Path missing = empty.resolve("calendar");
		assertThatThrownBy(() -> ShippedCalendars.in(missing)).isInstanceOf(InvalidInputException.class)
			.hasMessage(missing + ": không tìm thấy thư mục lịch làm việc");
	}

}
