package vn.namro.time.duedate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.calendar.CalendarChange;
import vn.namro.time.calendar.DerivedDate;
import vn.namro.time.calendar.DerivedDates;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.Obligations;

/**
 * Due instants follow the calendar as long as they are still to come and are what was computed: one that a decision moved stays,
 * and none is moved into the past.
 */
@Component
@Order(1)
class DerivedDueDates implements DerivedDates {

	private final JdbcClient jdbc;

	private final Obligations obligations;

	private final WorkingCalendar calendar;

	private final EngineClock clock;

	DerivedDueDates(JdbcClient jdbc, Obligations obligations, WorkingCalendar calendar, EngineClock clock) {
		this.jdbc = jdbc;
		this.obligations = obligations;
		this.calendar = calendar;
		this.clock = clock;
	}

	private record Open(String id, OffsetDateTime dueAt, LocalDate countedFrom, int workingDays) {

		DueDate date() {
			return new DueDate(this.countedFrom, this.workingDays);
		}

	}

	@Override
	public List<DerivedDate> recompute(CalendarChange change) {
		OffsetDateTime now = this.clock.now();
		List<DerivedDate> moved = new ArrayList<>();
		for (Open open : openAfter(now)) {
			OffsetDateTime before = open.date().in(change.before(), this.calendar.rule());
			OffsetDateTime after = open.date().in(change.after(), this.calendar.rule());
			if (before.isEqual(open.dueAt()) && !after.isEqual(before) && after.isAfter(now) && stands(open)) {
				this.obligations.move(open.id(), after, "Lịch làm việc thay đổi: " + change.reason());
				moved.add(new DerivedDate(open.id(), DerivedDate.Kind.DUE, open.countedFrom(), before, after));
			}
		}
		return moved;
	}

	/** Whether it did not follow another one by now, as the parts of an assignment follow the lead's date. */
	private boolean stands(Open open) {
		return this.obligations.get(open.id()).dueAt().isEqual(open.dueAt());
	}

	private List<Open> openAfter(OffsetDateTime now) {
		return this.jdbc.sql("""
				select o.id, o.due_at, b.counted_from, b.working_days from obligation o join due_date_basis b on b.obligation_id = o.id
				where o.met_at is null and o.released_at is null and o.due_at > ? order by b.working_days <> 0, o.due_at, o.id
				""").param(now).query(Open.class).list();
	}

}
