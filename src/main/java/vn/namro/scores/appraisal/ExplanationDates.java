package vn.namro.scores.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.engine.InstanceTimers;
import vn.namro.time.calendar.CalendarChange;
import vn.namro.time.calendar.DerivedDate;
import vn.namro.time.calendar.DerivedDates;
import vn.namro.time.calendar.WorkingCalendar;

/** The end of an explanation round that is under way follows the calendar: the agency keeps its number of working days. */
@Component
@Order(4)
class ExplanationDates implements DerivedDates {

	private final JdbcClient jdbc;

	private final InstanceTimers timers;

	ExplanationDates(JdbcClient jdbc, InstanceTimers timers) {
		this.jdbc = jdbc;
		this.timers = timers;
	}

	private record Waiting(String jobId, String instanceId, String appraisalId, OffsetDateTime at, LocalDate from, int workingDays) {
	}

	@Override
	public List<DerivedDate> recompute(CalendarChange change) {
		List<DerivedDate> moved = new ArrayList<>();
		List<InstanceTimers.Timer> late = new ArrayList<>();
		for (Waiting one : waiting()) {
			OffsetDateTime after = WorkingCalendar.endOf(change.after().workingDayFrom(one.from(), one.workingDays()));
			if (!after.isEqual(one.at())) {
				moved.add(new DerivedDate(one.appraisalId(), DerivedDate.Kind.EXPLANATION, one.from(), one.at(), after));
				late.add(new InstanceTimers.Timer(one.jobId(), one.instanceId(), after));
			}
		}
		this.timers.reschedule(late, AppraisalModel.EXPLANATION_DUE_AT);
		this.timers.postponeTasks(late, "userTask_explain");
		return moved;
	}

	private List<Waiting> waiting() {
		return this.jdbc.sql("""
				select j.id_, j.process_instance_id_, i.business_key_, j.duedate_, v.long_, c.explanation_days
				from act_ru_job j
				join act_ru_jobdef d on d.id_ = j.job_def_id_ and d.proc_def_key_ = :process and d.act_id_ = 'event_explanationLapsed'
				join act_ru_execution i on i.id_ = j.process_instance_id_
				join act_ru_variable v on v.proc_inst_id_ = i.id_ and v.name_ = :from
				join appraisal a on a.id = i.business_key_
				join score_sheet s on s.id = a.sheet_id
				join campaign c on c.id = s.campaign_id
				order by i.business_key_
				""").param("process", AppraisalModel.KEY).param("from", AppraisalModel.APPRAISED_AT.name()).query(ExplanationDates::read).list();
	}

	private static Waiting read(ResultSet row, int number) throws SQLException {
		OffsetDateTime at = row.getTimestamp("duedate_").toInstant().atZone(EngineClock.ZONE).toOffsetDateTime();
		LocalDate from = WorkingCalendar.day(Instant.ofEpochMilli(row.getLong("long_")).atZone(EngineClock.ZONE).toOffsetDateTime());
		return new Waiting(row.getString("id_"), row.getString("process_instance_id_"), row.getString("business_key_"), at, from, row.getInt("explanation_days"));
	}

}
