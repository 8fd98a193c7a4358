package vn.namro.time.duedate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.engine.InstanceTimers;
import vn.namro.platform.engine.ProcessVariable;
import vn.namro.time.calendar.CalendarChange;
import vn.namro.time.calendar.DerivedDate;
import vn.namro.time.calendar.WorkingCalendar;

/** Timers that wait some working days before or after a due instant follow the calendar, although the due instant stays. */
@Component
public class CountedTimers {

	private final JdbcClient jdbc;

	private final InstanceTimers timers;

	CountedTimers(JdbcClient jdbc, InstanceTimers timers) {
		this.jdbc = jdbc;
		this.timers = timers;
	}

	/**
	 * The timers of one element of a model.
	 *
	 * @param count the working days as the decision table said
	 * @param ahead whether they are counted back from the due instant
	 * @param at the instant by which the model sets the timer
	 */
	public record Element(DerivedDate.Kind kind, String process, String id, ProcessVariable<Integer> count, boolean ahead, ProcessVariable<Date> at) {

		private int signed(int workingDays) {
			return this.ahead ? -workingDays : workingDays;
		}

	}

	private record Waiting(String jobId, String instanceId, String obligationId, OffsetDateTime dueAt, OffsetDateTime at, int workingDays) {
	}

	/** @return what was set anew */
	public List<DerivedDate> follow(CalendarChange change, Element element) {
		List<DerivedDate> moved = new ArrayList<>();
		List<InstanceTimers.Timer> anew = new ArrayList<>();
		for (Waiting one : waitingAt(element)) {
			OffsetDateTime after = change.after().workingDaysFrom(one.dueAt(), element.signed(one.workingDays()));
			if (!after.isEqual(one.at())) {
				moved.add(new DerivedDate(one.obligationId(), element.kind(), WorkingCalendar.day(one.dueAt()), one.at(), after));
				anew.add(new InstanceTimers.Timer(one.jobId(), one.instanceId(), after));
			}
		}
		this.timers.reschedule(anew, element.at());
		return moved;
	}

	/** Only of obligations that are still owed. */
	private List<Waiting> waitingAt(Element element) {
		return this.jdbc.sql("""
				select j.id_, j.process_instance_id_, o.id, o.due_at, j.duedate_, v.long_
				from act_ru_job j
				join act_ru_jobdef d on d.id_ = j.job_def_id_ and d.proc_def_key_ = :process and d.act_id_ = :element
				join act_ru_execution i on i.id_ = j.process_instance_id_
				join act_ru_variable v on v.proc_inst_id_ = i.id_ and v.name_ = :count
				join obligation o on o.id = i.business_key_ and o.met_at is null and o.released_at is null
				order by o.id
				""").param("process", element.process()).param("element", element.id()).param("count", element.count().name()).query(CountedTimers::read).list();
	}

	private static Waiting read(ResultSet row, int number) throws SQLException {
		return new Waiting(row.getString("id_"), row.getString("process_instance_id_"), row.getString("id"), row.getObject("due_at", OffsetDateTime.class),
				row.getTimestamp("duedate_").toInstant().atZone(EngineClock.ZONE).toOffsetDateTime(), row.getInt("long_"));
	}

}
