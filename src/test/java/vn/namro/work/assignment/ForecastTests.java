package vn.namro.work.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.time.calendar.ShippedWorkingDays;

/** Where the pace of a piece of work leads, in working days. */
class ForecastTests {

	private final Forecast forecast = new Forecast(ShippedWorkingDays.calendar());

	@ParameterizedTest
	@CsvSource({
			"2023-03-06, 2023-03-10, 50, 2023-03-17", // five working days for the half
			"2023-03-06, 2023-03-10, 100, 2023-03-10",
			"2023-03-06, 2023-03-10, 99, 2023-03-13",
			"2023-03-06, 2023-03-06, 10, 2023-03-17",
			"2023-04-24, 2023-04-28, 50, 2023-05-10", // the holidays of 29 April to 3 May lie between
			"2023-03-11, 2023-03-12, 50, 2023-03-13" // given on a weekend: it counts as one day
	})
	void goesOnAtThePaceSoFar(LocalDate given, LocalDate today, int percent, LocalDate done) {
		assertThat(this.forecast.doneOn(given, today, percent)).hasValue(done);
	}

	@Test
	void saysNothingAsLongAsNothingIsDone() {
		assertThat(this.forecast.doneOn(LocalDate.of(2023, 3, 6), LocalDate.of(2023, 3, 10), 0)).isEmpty();
	}

	@Test
	void doesNotLookAheadForEver() {
		assertThat(this.forecast.doneOn(LocalDate.of(2023, 1, 3), LocalDate.of(2023, 12, 29), 1)).hasValueSatisfying(
				day -> assertThat(day).isBetween(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 1)));
	}

}
