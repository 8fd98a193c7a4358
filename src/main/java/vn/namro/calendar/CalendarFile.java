package vn.namro.calendar;

import java.time.LocalDate;
import java.util.List;

/** A year of {@code config/calendar/<year>.yaml}: what differs from Monday to Friday. */
record CalendarFile(int year, String source, boolean verified, String note, List<Day> days) {

	enum Kind {

		HOLIDAY, COMPENSATORY, WORKINGSATURDAY;

		boolean works() {
			return this == WORKINGSATURDAY;
		}

	}

	record Day(LocalDate date, Kind kind, String name, boolean verified, String source, String note) {
	}

}
