package vn.namro.time.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The years of the calendar as they are kept; one calendar for the installation, since holidays are the nation's. */
@Repository
public class Calendars {

	/** Any number of our own: changes of the calendar wait for each other. */
	private static final long LOCK = 112;

	private final JdbcClient jdbc;

	Calendars(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Differs whenever any year differs. */
	String version() {
		return this.jdbc.sql("select coalesce(string_agg(year || ':' || version, ',' order by year), '') from calendar_year").query(String.class).single();
	}

	/** All years, the first one first. */
	public List<CalendarFile> all() {
		return read("");
	}

	public Optional<CalendarFile> find(int year) {
		return read(" where year = " + year).stream().findFirst();
	}

	private List<CalendarFile> read(String where) {
		Map<Integer, List<CalendarFile.Day>> days = new LinkedHashMap<>();
		this.jdbc.sql("select day as date, kind, name, verified, source, note from calendar_day" + where + " order by day")
			.query(CalendarFile.Day.class)
			.list()
			.forEach(day -> days.computeIfAbsent(day.date().getYear(), year -> new ArrayList<>()).add(day));
		return this.jdbc.sql("select * from calendar_year" + where + " order by year")
			.query((row, number) -> new CalendarFile(row.getInt("year"), row.getString("source"), row.getBoolean("verified"), row.getString("note"),
					days.get(row.getInt("year"))))
			.list();
	}

	/** Lets one change of the calendar happen at a time, for the rest of the transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> number).list();
	}

	/** Puts a year in the place of what was known of it; only rows that differ are written. */
	@Transactional(propagation = Propagation.MANDATORY)
	void save(CalendarFile file) {
		this.jdbc.sql("""
				insert into calendar_year (year, source, verified, note) values (:year, :source, :verified, :note)
				on conflict (year) do update set source = :source, verified = :verified, note = :note, version = nextval('calendar_version')
				""").param("year", file.year()).param("source", file.source()).param("verified", file.verified()).param("note", file.note()).update();
		Map<LocalDate, CalendarFile.Day> known = find(file.year()).orElseThrow().byDate();
		file.days().stream().filter(day -> !Objects.equals(known.remove(day.date()), day)).forEach(this::save);
		known.keySet().forEach(gone -> this.jdbc.sql("delete from calendar_day where day = ?").param(gone).update());
	}

	private void save(CalendarFile.Day day) {
		this.jdbc.sql("""
				insert into calendar_day (day, kind, name, verified, source, note) values (:day, :kind, :name, :verified, :source, :note)
				on conflict (day) do update set kind = :kind, name = :name, verified = :verified, source = :source, note = :note
				""")
			.param("day", day.date())
			.param("kind", day.kind().name())
			.param("name", day.name())
			.param("verified", day.verified())
			.param("source", day.source())
			.param("note", day.note())
			.update();
	}

}
