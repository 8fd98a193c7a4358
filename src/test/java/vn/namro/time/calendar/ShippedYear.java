package vn.namro.time.calendar;

import java.nio.file.Path;

/** A year as it is shipped, for tests that change the calendar of everybody and put it back. */
final class ShippedYear {

	private ShippedYear() {
	}

	static CalendarFile of(int year) {
		return ShippedCalendars.in(Path.of("config/calendar")).stream().filter(file -> file.year() == year).findFirst().orElseThrow();
	}

}
