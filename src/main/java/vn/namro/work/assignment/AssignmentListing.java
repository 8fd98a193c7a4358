package vn.namro.work.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.calendar.WorkingCalendar;

/** Lists assignments of the agencies that somebody may see, with the light that says which to look at first. */
@Repository
public class AssignmentListing {

	private static final int NEAR_WORKING_DAYS = 5;

	/** Assignments with their lights; the parameters are now, near, tenants and the filters agency, status, year and plan, which may be null. */
	public static final String LIT = """
			with lit as (
			  select a.*, o.title, o.officer, o.due_at, o.original_due_at, case when a.accepted_at is null then g.name
			      else agency_name_at(g.code, (a.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date) end as lead_name,
			    (select count(*) from extension_request x where x.obligation_id = a.id and x.status = 'GRANTED') as extensions,
			    coalesce((select max(e.level) from escalation_record e where e.obligation_id = a.id and e.due_at = o.due_at), 0) as escalation_level,
			    case
			      when a.withdrawn_at is not null then 'GREY'
			      when a.submitted_at is not null then 'GREEN'
			      when o.due_at < :now or a.forecast_on > (o.due_at at time zone 'Asia/Ho_Chi_Minh')::date then 'RED'
			      when o.due_at <= :near or a.forecast_on < (:now::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date then 'ORANGE'
			      when not exists (select 1 from assignment_event v where v.assignment_id = a.id and v.kind = 'PROGRESS') then 'GREY'
			      else 'GREEN'
			    end as light
			  from assignment a join obligation o using (id) join agency g on g.code = a.lead_agency
			  where g.tenant_id = any(:tenants)
			    and (:agency::text is null or a.lead_agency = :agency)
			    and case when :status::text is null then a.status <> 'WITHDRAWN' else a.status = :status end
			    and (:year::int is null or a.year = :year)
			    and (:plan::text is null or a.plan_code = :plan)
			)
			""";

	private static final String OF_LIGHT = " from lit where (:light::text is null or light = :light)";

	private final JdbcClient jdbc;

	private final WorkingCalendar calendar;

	private final EngineClock clock;

	AssignmentListing(JdbcClient jdbc, WorkingCalendar calendar, EngineClock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** @param tenants whose assignments are shown */
	AssignmentPage list(AssignmentFilter filter, Collection<String> tenants, int page, int size) {
		long total = query(LIT + "select count(*)" + OF_LIGHT, filter, tenants).query(Long.class).single();
		List<AssignmentRow> rows = query(LIT + "select *" + OF_LIGHT + " order by due_at, id limit :size offset :offset", filter, tenants)
			.param("size", size)
			.param("offset", (long) page * size)
			.query(AssignmentListing::row)
			.list();
		return new AssignmentPage(rows, page, size, total);
	}

	/** Assignments of a plan, or of all, with a light or with any, the most urgent first. */
	public AssignmentPage list(String planCode, Light light, Collection<String> tenants, int page, int size) {
		return list(new AssignmentFilter(null, null, light, null, planCode), tenants, page, size);
	}

	/** How many assignments of a plan show which light; lights without any are there with 0. */
	public Map<Light, Long> lights(String planCode, Collection<String> tenants) {
		Map<Light, Long> lights = new EnumMap<>(Light.class);
		for (Light light : Light.values()) {
			lights.put(light, 0L);
		}
		query(LIT + "select light, count(*) as amount from lit group by light", new AssignmentFilter(null, null, null, null, planCode), tenants)
			.query((row, number) -> lights.put(Light.valueOf(row.getString("light")), row.getLong("amount")))
			.list();
		return lights;
	}

	/** Codes of a plan's items of which some assignment is neither accepted nor withdrawn. */
	public Set<String> openItems(String planCode) {
		return new HashSet<>(this.jdbc.sql("select item_code from assignment where plan_code = ? and status not in ('ACCEPTED', 'WITHDRAWN')")
			.param(planCode)
			.query(String.class)
			.list());
	}

	/** Until when a deadline counts as near: the end of the fifth working day from today. */
	public OffsetDateTime near() {
		return WorkingCalendar.endOf(this.calendar.workingDayFrom(LocalDate.now(this.clock), NEAR_WORKING_DAYS));
	}

	private JdbcClient.StatementSpec query(String sql, AssignmentFilter filter, Collection<String> tenants) {
		return this.jdbc.sql(sql)
			.param("now", this.clock.now())
			.param("near", near())
			.param("tenants", tenants.toArray(String[]::new))
			.param("agency", filter.agency())
			.param("status", filter.status() == null ? null : filter.status().name())
			.param("light", filter.light() == null ? null : filter.light().name())
			.param("year", filter.year())
			.param("plan", filter.plan());
	}

	private static AssignmentRow row(ResultSet row, int number) throws SQLException {
		return new AssignmentRow(row.getString("id"), row.getString("plan_code"), row.getString("item_code"), row.getString("title"),
				row.getString("lead_agency"), row.getString("lead_name"), row.getString("officer"), row.getString("status"),
				Light.valueOf(row.getString("light")).word(), row.getInt("percent"), instant(row, "due_at"), instant(row, "original_due_at"),
				instant(row, "submitted_at"), instant(row, "accepted_at"), row.getInt("returns"), row.getInt("extensions"), kept(row), row.getInt("escalation_level"));
	}

	/** By which date it was handed in, the first one or the one it was moved to. */
	private static String kept(ResultSet row) throws SQLException {
		OffsetDateTime submitted = instant(row, "submitted_at");
		if (submitted == null) {
			return null;
		}
		return !submitted.isAfter(instant(row, "original_due_at")) ? "original" : !submitted.isAfter(instant(row, "due_at")) ? "moved" : "none";
	}

	private static OffsetDateTime instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime instant = row.getObject(column, OffsetDateTime.class);
		return instant == null ? null : instant.atZoneSameInstant(EngineClock.ZONE).toOffsetDateTime();
	}

}
