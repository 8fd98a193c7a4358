package vn.namro.notices.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.notices.dispatch.DispatchRule.Way;
import vn.namro.time.calendar.ShippedWorkingDays;

/** When what goes out: in office hours, urgent at once, many or old news once a day. Friday is 12 May 2023. */
class DispatchRuleTests {

	private static final DispatchSettings SETTINGS = new DispatchSettings(LocalTime.of(7, 0), LocalTime.of(20, 0), LocalTime.of(8, 30), 3, Duration.ofMinutes(1),
			Duration.ofMinutes(5), 20, Duration.ofMinutes(10), 20);

	private final DispatchRule rule = new DispatchRule(new OfficeHours(ShippedWorkingDays.calendar(), SETTINGS), SETTINGS);

	@ParameterizedTest
	@CsvSource({
		// lapsed at the end of Thursday: told on Friday from seven on, not in the night
		"2023-05-11T23:59:59, 2023-05-12T00:05:00, WAIT", "2023-05-11T23:59:59, 2023-05-12T06:59:00, WAIT", "2023-05-11T23:59:59, 2023-05-12T07:00:00, URGENT_ALONE",
		// lapsed at the end of Friday: nothing on the days off
		"2023-05-12T23:59:59, 2023-05-13T09:00:00, WAIT", "2023-05-12T23:59:59, 2023-05-14T09:00:00, WAIT", "2023-05-12T23:59:59, 2023-05-15T07:00:00, URGENT_ALONE",
		// not told on the day when it could have been: comes with the digest
		"2023-05-10T23:59:59, 2023-05-12T07:30:00, WAIT", "2023-05-10T23:59:59, 2023-05-12T08:30:00, ALL_IN_DIGEST",
		// a holiday in the middle of the week
		"2023-04-28T23:59:59, 2023-05-02T09:00:00, WAIT", "2023-04-28T23:59:59, 2023-05-04T09:00:00, URGENT_ALONE",
		"2023-05-12T21:00:00, 2023-05-12T21:05:00, WAIT" })
	void tellsLapsesOnTheFirstWorkingDay(String since, String now, Way way) {
		assertThat(this.rule.of(urgent(1, since, since, 0), at(now))).isEqualTo(way);
	}

	@Test
	void waitsUntilNoMoreComes() {
		assertThat(this.rule.of(urgent(1, "2023-05-12T09:00:00", "2023-05-12T09:00:00", 0), at("2023-05-12T09:00:30"))).isEqualTo(Way.WAIT);
		assertThat(this.rule.of(urgent(2, "2023-05-12T09:00:00", "2023-05-12T09:00:50", 0), at("2023-05-12T09:01:30"))).isEqualTo(Way.WAIT);
		assertThat(this.rule.of(urgent(2, "2023-05-12T09:00:00", "2023-05-12T09:00:50", 0), at("2023-05-12T09:01:50"))).isEqualTo(Way.URGENT_ALONE);
		assertThat(this.rule.of(informed("2023-05-12T08:28:00", false, null), at("2023-05-12T08:30:00"))).isEqualTo(Way.WAIT);
		assertThat(this.rule.of(informed("2023-05-12T08:28:00", false, null), at("2023-05-12T08:33:00"))).isEqualTo(Way.ALL_IN_DIGEST);
		assertThat(this.rule.of(informed("2023-05-12T19:29:00", false, null), at("2023-05-12T19:30:00"))).as("or the day would be lost").isEqualTo(Way.ALL_IN_DIGEST);
	}

	@Test
	void putsManyTogether() {
		assertThat(this.rule.of(urgent(3, "2023-05-12T08:00:00", "2023-05-12T08:00:00", 0), at("2023-05-12T08:29:00"))).isEqualTo(Way.URGENT_ALONE);
		assertThat(this.rule.of(urgent(4, "2023-05-12T08:00:00", "2023-05-12T08:00:00", 0), at("2023-05-12T08:29:00"))).isEqualTo(Way.WAIT);
		assertThat(this.rule.of(urgent(4, "2023-05-12T08:00:00", "2023-05-12T08:00:00", 0), at("2023-05-12T08:30:00"))).isEqualTo(Way.ALL_IN_DIGEST);
		assertThat(this.rule.of(urgent(2, "2023-05-12T08:00:00", "2023-05-12T08:00:00", 2), at("2023-05-12T08:30:00"))).isEqualTo(Way.ALL_IN_DIGEST);
	}

	@Test
	void makesOneDigestADay() {
		assertThat(this.rule.of(informed("2023-05-12T07:00:00", true, null), at("2023-05-12T15:00:00"))).isEqualTo(Way.WAIT);
		assertThat(this.rule.of(informed("2023-05-12T07:00:00", false, null), at("2023-05-13T15:00:00"))).isEqualTo(Way.WAIT);
		assertThat(this.rule.of(informed("2023-05-12T07:00:00", false, null), at("2023-05-15T08:30:00"))).isEqualTo(Way.ALL_IN_DIGEST);
	}

	@Test
	void keepsToTheTimeThatThePersonChose() {
		assertThat(this.rule.of(informed("2023-05-12T07:00:00", false, LocalTime.of(16, 0)), at("2023-05-12T15:59:00"))).isEqualTo(Way.WAIT);
		assertThat(this.rule.of(informed("2023-05-12T07:00:00", false, LocalTime.of(16, 0)), at("2023-05-12T16:00:00"))).isEqualTo(Way.ALL_IN_DIGEST);
	}

	private static Waiting urgent(int number, String since, String newest, int aloneToday) {
		return new Waiting("a", number, at(since), at(newest), at(newest), aloneToday, false, null);
	}

	private static Waiting informed(String newest, boolean digestMade, LocalTime digestAt) {
		return new Waiting("a", 0, null, null, at(newest), 0, digestMade, digestAt);
	}

	private static OffsetDateTime at(String local) {
		return OffsetDateTime.parse(local + "+07:00");
	}

}
