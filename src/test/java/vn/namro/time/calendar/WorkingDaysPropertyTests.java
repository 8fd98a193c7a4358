package vn.namro.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws of working-day arithmetic over drawn days and distances, beside an oracle that reads the text of the calendars by itself and
 * counts one day after the other. Days are drawn near what is special: Tết, swapped Saturdays, ends of months and years, 29 February,
 * "trước 30/11", "chậm nhất ngày 20". The seed is fixed, so that a failure comes again.
 */
class WorkingDaysPropertyTests {

	private static final Path CALENDARS = Path.of("config/calendar");

	private static final WorkingDays DAYS = new WorkingDays(ShippedCalendars.in(CALENDARS), year -> {
	});

	private static final Oracle ORACLE = new Oracle();

	private static final int DRAWS = 100;

	/** Counts on fingers. */
	private static final class Oracle {

		private final Set<String> off = new HashSet<>();

		private final Set<String> on = new HashSet<>();

		Oracle() {
			Pattern entry = Pattern.compile("- date: (\\S+)\\s+kind: (\\S+)");
			try (Stream<Path> files = Files.list(CALENDARS)) {
				for (Path file : files.toList()) {
					Matcher matcher = entry.matcher(Files.readString(file));
					while (matcher.find()) {
						(matcher.group(2).equals("workingSaturday") ? this.on : this.off).add(matcher.group(1));
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		boolean works(LocalDate day) {
			return this.on.contains(day.toString()) || day.getDayOfWeek().getValue() < 6 && !this.off.contains(day.toString());
		}

		/** Working days after one day up to another, that one included. */
		int between(LocalDate after, LocalDate to) {
			int count = 0;
			for (LocalDate day = after.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
				count += works(day) ? 1 : 0;
			}
			return count;
		}

	}

	private static Stream<LocalDate> special() {
		Stream<LocalDate> named = Stream.of("2022-01-31", "2022-02-04", "2023-01-20", "2023-01-26", "2024-02-08", "2024-02-14", "2025-01-27", "2025-01-31",
				"2026-02-16", "2026-02-20", "2027-02-05", "2027-02-11", "2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22", "2024-02-29", "2023-02-28",
				"2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31", "2026-12-31").map(LocalDate::parse);
		Stream<LocalDate> everyYear = Stream.of(2022, 2023, 2024, 2025, 2026, 2027)
			.flatMap(year -> Stream.of(LocalDate.of(year, 11, 30), LocalDate.of(year, 11, 29), LocalDate.of(year, 3, 31), LocalDate.of(year, 6, 20), LocalDate.of(year, 9, 20),
					LocalDate.of(year, 12, 20), LocalDate.of(year, 3, 20)));
		return Stream.concat(named, everyYear);
	}

	@ParameterizedTest
	@MethodSource("special")
	void knowsTheSameDaysAsTheOracle(LocalDate special) {
		for (LocalDate day = special.minusDays(20); day.isBefore(special.plusDays(21)); day = day.plusDays(1)) {
			assertThat(DAYS.isWorkingDay(day)).as("%s", day).isEqualTo(ORACLE.works(day));
		}
	}

	@ParameterizedTest
	@MethodSource("special")
	void landsOnTheWorkingDayThatTheOracleCounts(LocalDate special) {
		drawn(special, draw -> {
			LocalDate later = DAYS.workingDayFrom(draw.day(), draw.n());
			LocalDate earlier = DAYS.workingDayFrom(draw.day(), -draw.n());
			assertThat(ORACLE.works(later)).as("%s lands on a working day", draw).isTrue();
			assertThat(ORACLE.works(earlier)).as("%s back lands on a working day", draw).isTrue();
			assertThat(ORACLE.between(draw.day(), later)).as("working days from %s", draw).isEqualTo(draw.n());
			assertThat(ORACLE.between(earlier.minusDays(1), draw.day().minusDays(1))).as("working days back from %s", draw).isEqualTo(draw.n());
		});
	}

	@ParameterizedTest
	@MethodSource("special")
	void comesBackFromAWorkingDayAndAddsUp(LocalDate special) {
		drawn(special, draw -> {
			LocalDate start = DAYS.lastWorkingDay(draw.day());
			LocalDate later = DAYS.workingDayFrom(start, draw.n());
			assertThat(DAYS.workingDayFrom(later, -draw.n())).as("%s and back", draw).isEqualTo(start);
			assertThat(DAYS.workingDayFrom(later, 3)).as("%s and 3 more", draw).isEqualTo(DAYS.workingDayFrom(start, draw.n() + 3));
		});
	}

	@ParameterizedTest
	@MethodSource("special")
	void growsWithTheDistanceAndNeverTurnsBackWithTheDay(LocalDate special) {
		drawn(special, draw -> {
			LocalDate later = DAYS.workingDayFrom(draw.day(), draw.n());
			assertThat(DAYS.workingDayFrom(draw.day(), draw.n() + 1)).isAfter(later);
			assertThat(DAYS.workingDayFrom(draw.day().plusDays(1), draw.n())).isAfterOrEqualTo(later);
			assertThat(DAYS.workingDayBefore(draw.day().plusDays(1), draw.n())).isAfterOrEqualTo(DAYS.workingDayBefore(draw.day(), draw.n()));
		});
	}

	@ParameterizedTest
	@MethodSource("special")
	void leavesAsManyWorkingDaysBetweenWarningAndDeadlineWhereverTheDeadlineFalls(LocalDate special) {
		drawn(special, draw -> {
			LocalDate warned = DAYS.workingDayBefore(draw.day(), draw.n());
			assertThat(ORACLE.between(warned, draw.day())).as("working days from the warning to %s", draw).isEqualTo(draw.n());
		});
	}

	@ParameterizedTest
	@MethodSource("special")
	void movesANamedDayToTheNearestWorkingDayOfItsSide(LocalDate special) {
		drawn(special, draw -> {
			LocalDate next = DayOffRule.NEXT_WORKING_DAY.apply(draw.day(), DAYS);
			LocalDate previous = DayOffRule.PREVIOUS_WORKING_DAY.apply(draw.day(), DAYS);
			assertThat(DayOffRule.KEEP.apply(draw.day(), DAYS)).isEqualTo(draw.day());
			assertThat(ORACLE.works(next) && ORACLE.works(previous)).as("%s", draw).isTrue();
			assertThat(ORACLE.between(draw.day().minusDays(1), next)).as("%s", draw).isEqualTo(1);
			assertThat(previous).isBeforeOrEqualTo(draw.day());
			assertThat(ORACLE.between(previous, draw.day())).as("%s", draw).isZero();
		});
	}

	private record Draw(LocalDate day, int n) {
	}

	private static void drawn(LocalDate special, Consumer<Draw> law) {
		Random random = new Random(special.toEpochDay());
		for (int i = 0; i < DRAWS; i++) {
			law.accept(new Draw(special.plusDays(random.nextInt(31) - 15), 1 + random.nextInt(i % 4 == 0 ? 250 : 12)));
		}
	}

}
