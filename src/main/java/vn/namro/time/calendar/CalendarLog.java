package vn.namro.time.calendar;

import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;

/** What changes of the calendar did: which days, and which instants moved because of them. */
@Repository
public class CalendarLog {

	private static final String OF_PROVINCE = " from calendar_effect e join obligation o on o.id = e.obligation_id join agency g on g.code = o.agency_code where e.change_id = ?";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	CalendarLog(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** @param effects how many instants moved, of all provinces */
	public record Entry(long id, int year, OffsetDateTime at, String account, String reason, long effects) {
	}

	/** An instant that moved, with what it belongs to and the agencies that owe it. */
	public record Effect(DerivedDate.Kind kind, String title, String agencies, OffsetDateTime before, OffsetDateTime after, List<LocalDate> days) {
	}

	long record(int year, CalendarChange change, List<DerivedDate> dates, OffsetDateTime at, String account) {
		long id = this.jdbc.sql("insert into calendar_change (year, at, account, reason) values (?, ?, ?, ?) returning id")
			.params(year, at, account, change.reason())
			.query(Long.class)
			.single();
		change.days()
			.forEach(day -> this.jdbc.sql("insert into calendar_changed_day (change_id, day, before, after, moved) values (?, ?, ?, ?, ?)")
				.params(id, day.day(), day.before(), day.after(), day.moved())
				.update());
		this.batches.batchUpdate("insert into calendar_effect (change_id, obligation_id, kind, before_at, after_at, days) values (?, ?, ?, ?, ?, ?)", dates, 500,
				(row, date) -> {
					row.setLong(1, id);
					row.setString(2, date.obligationId());
					row.setString(3, date.kind().name());
					row.setObject(4, date.before());
					row.setObject(5, date.after());
					row.setArray(6, row.getConnection().createArrayOf("date", change.causesOf(date).stream().map(Date::valueOf).toArray()));
				});
		return id;
	}

	/** The latest changes first. */
	public List<Entry> latest(int limit) {
		return this.jdbc.sql("""
				select c.*, (select count(*) from calendar_effect e where e.change_id = c.id) as effects from calendar_change c order by c.id desc limit ?
				""").param(limit).query(Entry.class).list();
	}

	public Optional<Entry> find(long id) {
		return this.jdbc.sql("select c.*, (select count(*) from calendar_effect e where e.change_id = c.id) as effects from calendar_change c where c.id = ?")
			.param(id)
			.query(Entry.class)
			.optional();
	}

	public List<CalendarChange.ChangedDay> daysOf(long id) {
		return this.jdbc.sql("select day, before, after, moved from calendar_changed_day where change_id = ? order by day")
			.param(id)
			.query(CalendarChange.ChangedDay.class)
			.list();
	}

	/** The instants of a province that a change moved, the next first; what several agencies owe alike is one entry. */
	public List<Effect> effectsOf(long id, String province, int limit) {
		return this.jdbc.sql("select e.kind, o.title, e.before_at, e.after_at, e.days, string_agg(g.name, ', ' order by g.position, g.name) as agencies" + OF_PROVINCE
				+ " and split_part(g.tenant_id, '.', 1) = ? group by e.kind, o.title, e.before_at, e.after_at, e.days order by e.after_at, o.title, e.kind limit ?")
			.params(id, province, limit)
			.query((row, number) -> new Effect(DerivedDate.Kind.valueOf(row.getString("kind")), row.getString("title"), row.getString("agencies"),
					instant(row.getObject("before_at", OffsetDateTime.class)), instant(row.getObject("after_at", OffsetDateTime.class)),
					Arrays.stream((Date[]) row.getArray("days").getArray()).map(Date::toLocalDate).toList()))
			.list();
	}

	/** How many instants of a province a change moved. */
	public long countOf(long id, String province) {
		return this.jdbc.sql("select count(*)" + OF_PROVINCE + " and split_part(g.tenant_id, '.', 1) = ?").params(id, province).query(Long.class).single();
	}

	private static OffsetDateTime instant(OffsetDateTime stored) {
		return stored.atZoneSameInstant(EngineClock.ZONE).toOffsetDateTime();
	}

}
