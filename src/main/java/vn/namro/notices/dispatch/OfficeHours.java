package vn.namro.notices.dispatch;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.calendar.WorkingCalendar;

/** When people may be disturbed: on working days, by day. */
@Component
class OfficeHours {

	private static final int LAST_HOUR = 1;

	private final WorkingCalendar calendar;

	private final DispatchSettings settings;

	OfficeHours(WorkingCalendar calendar, DispatchSettings settings) {
		this.calendar = calendar;
		this.settings = settings;
	}

	boolean open(OffsetDateTime now) {
		LocalTime time = time(now);
		return this.calendar.isWorkingDay(WorkingCalendar.day(now)) && !time.isBefore(this.settings.from()) && time.isBefore(this.settings.until());
	}

	/** Whether this day's hours end soon, so that waiting for company would cost a night. */
	boolean endSoon(OffsetDateTime now) {
		return !time(now).isBefore(this.settings.until().minusHours(LAST_HOUR));
	}

	/** The day on which people can first hear of something that is so since then. */
	LocalDate firstDayFor(OffsetDateTime since) {
		LocalDate day = WorkingCalendar.day(since);
		boolean thatDay = this.calendar.isWorkingDay(day) && time(since).isBefore(this.settings.until());
		return thatDay ? day : this.calendar.workingDayFrom(day, 1);
	}

	static LocalTime time(OffsetDateTime instant) {
		return instant.atZoneSameInstant(EngineClock.ZONE).toLocalTime();
	}

}
