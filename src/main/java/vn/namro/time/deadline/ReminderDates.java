package vn.namro.time.deadline;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.namro.time.calendar.CalendarChange;
import vn.namro.time.calendar.DerivedDate;
import vn.namro.time.calendar.DerivedDates;
import vn.namro.time.duedate.CountedTimers;

/** Reminders not yet sent follow the calendar. */
@Component
@Order(2)
class ReminderDates implements DerivedDates {

	private static final CountedTimers.Element REMINDER = new CountedTimers.Element(DerivedDate.Kind.REMINDER, DeadlineModel.KEY, "event_reminderDue",
			DeadlineModel.REMINDER_WORKING_DAYS, true, DeadlineModel.REMINDER_AT);

	private final CountedTimers timers;

	ReminderDates(CountedTimers timers) {
		this.timers = timers;
	}

	@Override
	public List<DerivedDate> recompute(CalendarChange change) {
		return this.timers.follow(change, REMINDER);
	}

}
