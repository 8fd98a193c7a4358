package vn.namro.time.calendar;

import java.util.List;

/** Instants that were computed from the calendar and are set anew when it changes, within the transaction of the change. */
public interface DerivedDates {

	/** @return what was set anew, empty when the change concerns nothing that is still to come */
	List<DerivedDate> recompute(CalendarChange change);

}
