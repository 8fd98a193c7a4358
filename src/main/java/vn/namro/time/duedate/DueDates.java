package vn.namro.time.duedate;

import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.time.calendar.WorkingCalendar;

/** Computes due instants and remembers from what, so that they can be computed again when the calendar changes. */
@Repository
public class DueDates {

	private final JdbcClient jdbc;

	private final WorkingCalendar calendar;

	DueDates(JdbcClient jdbc, WorkingCalendar calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/** The due instant by the calendar and the province's rule of today. */
	public OffsetDateTime instantOf(DueDate date) {
		return date.in(this.calendar.days(), this.calendar.rule());
	}

	/** Remembers from what the due instant of a known obligation was computed, in place of what was remembered before. */
	public void remember(String obligationId, DueDate date) {
		this.jdbc.sql("""
				insert into due_date_basis (obligation_id, counted_from, working_days) values (:id, :from, :days)
				on conflict (obligation_id) do update set counted_from = :from, working_days = :days
				""").param("id", obligationId).param("from", date.countedFrom()).param("days", date.workingDays()).update();
	}

}
