package vn.namro.request;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.stereotype.Component;
import vn.namro.calendar.WorkingCalendar;
import vn.namro.engine.EngineClock;

/** Until when whoever is asked has to answer. */
@Component
public class AnswerTimes {

	private final WorkingCalendar calendar;

	private final EngineClock clock;

	AnswerTimes(WorkingCalendar calendar, EngineClock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The end of the n-th working day from today. */
	public OffsetDateTime after(int workingDays) {
		return WorkingCalendar.endOf(this.calendar.workingDayFrom(today(), workingDays));
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
