package vn.namro.time.calendar;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes in the years that somebody put into {@code config/calendar} since; what people edited here is never overwritten. */
@Component
class NewCalendars {

	private final ShippedCalendars shipped;

	private final CalendarChanges changes;

	private final WorkingCalendar calendar;

	NewCalendars(ShippedCalendars shipped, CalendarChanges changes, WorkingCalendar calendar) {
		this.shipped = shipped;
		this.changes = changes;
		this.calendar = calendar;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(0)
	void take() {
		this.shipped.all()
			.stream()
			.filter(year -> !this.calendar.days().knows(year.year()))
			.forEach(year -> this.changes.add(year, "hệ thống", "Nạp lịch năm " + year.year() + " từ config/calendar khi khởi động"));
	}

}
