package vn.namro.reporting.periodicreport;

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
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;

/**
 * A period's own copies of the due instants follow those of its reports, which move only where the province lets a day off move a
 * named day.
 */
@Component
@Order(5)
class PeriodDates implements DerivedDates {

	private final JdbcClient jdbc;

	private final DueDates dueDates;

	private final InstanceTimers timers;

	private final EngineClock clock;

	PeriodDates(JdbcClient jdbc, DueDates dueDates, InstanceTimers timers, EngineClock clock) {
		this.jdbc = jdbc;
		this.dueDates = dueDates;
		this.timers = timers;
		this.clock = clock;
	}

	private record Collecting(String id, OffsetDateTime agencyDueAt, LocalDate countedFrom, String jobId, String instanceId) {
	}

	@Override
	public List<DerivedDate> recompute(CalendarChange change) {
		this.jdbc.sql("update reporting_period p set province_due_at = o.due_at from obligation o where o.id = p.id and p.status in ('PLANNED', 'OPEN') and p.province_due_at <> o.due_at")
			.update();
		OffsetDateTime now = this.clock.now();
		List<InstanceTimers.Timer> anew = new ArrayList<>();
		for (Collecting period : collectingAfter(now)) {
			OffsetDateTime after = this.dueDates.instantOf(DueDate.named(period.countedFrom()));
			if (!after.isEqual(period.agencyDueAt()) && after.isAfter(now)) {
				this.jdbc.sql("update reporting_period set agency_due_at = ? where id = ?").params(after, period.id()).update();
				if (period.jobId() != null) {
					anew.add(new InstanceTimers.Timer(period.jobId(), period.instanceId(), after));
				}
			}
		}
		this.timers.reschedule(anew, PeriodicReportModel.AGENCY_DUE_AT);
		return List.of();
	}

	private List<Collecting> collectingAfter(OffsetDateTime now) {
		return this.jdbc.sql("""
				with timer as (
				  select j.id_ as job_id, i.id_ as instance_id, i.business_key_ from act_ru_job j
				  join act_ru_jobdef d on d.id_ = j.job_def_id_ and d.proc_def_key_ = 'periodicReport' and d.act_id_ = 'event_collectionEnded'
				  join act_ru_execution i on i.id_ = j.process_instance_id_)
				select p.id, p.agency_due_at, min(b.counted_from) as counted_from, t.job_id, t.instance_id
				from reporting_period p
				join agency_report r on r.period_id = p.id
				join due_date_basis b on b.obligation_id = r.id
				left join timer t on t.business_key_ = p.id
				where p.status in ('PLANNED', 'OPEN') and p.agency_due_at > ?
				group by p.id, p.agency_due_at, t.job_id, t.instance_id
				""").param(now).query(Collecting.class).list();
	}

}
