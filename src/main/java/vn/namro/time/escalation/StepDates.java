package vn.namro.time.escalation;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.namro.time.calendar.CalendarChange;
import vn.namro.time.calendar.DerivedDate;
import vn.namro.time.calendar.DerivedDates;
import vn.namro.time.duedate.CountedTimers;

/** Steps of the ladder not yet taken follow the calendar. */
@Component
@Order(3)
class StepDates implements DerivedDates {

	private static final CountedTimers.Element STEP = new CountedTimers.Element(DerivedDate.Kind.STEP, EscalationModel.KEY, "event_stepReached",
			EscalationModel.STEP_WORKING_DAYS, false, EscalationModel.NEXT_STEP_AT);

	private final CountedTimers timers;

	StepDates(CountedTimers timers) {
		this.timers = timers;
	}

	@Override
	public List<DerivedDate> recompute(CalendarChange change) {
		return this.timers.follow(change, STEP);
	}

}
