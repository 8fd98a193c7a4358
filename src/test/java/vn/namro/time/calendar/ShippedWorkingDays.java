package vn.namro.time.calendar;

import java.nio.file.Path;
import java.util.List;

/** The working calendar as it is shipped, for tests that need no database. */
public final class ShippedWorkingDays {

	private ShippedWorkingDays() {
	}

	public static WorkingCalendar calendar() {
		List<CalendarFile> shipped = ShippedCalendars.in(Path.of("config/calendar"));
		return new WorkingCalendar(new Calendars(null) {

			@Override
			String version() {
				return "shipped";
			}

			@Override
			public List<CalendarFile> all() {
				return shipped;
			}

		}, DayOffRule.KEEP);
	}

}
