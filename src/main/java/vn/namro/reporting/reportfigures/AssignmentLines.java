package vn.namro.reporting.reportfigures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;

/** Reads a plan's assignments for reports, all agencies at once or one alone, in one query. */
@Repository
class AssignmentLines {

	private static final String SQL = """
			with work as materialized (
			  select a.id, a.item_code, a.lead_agency, a.submitted_at, o.due_at, o.original_due_at from assignment a join obligation o using (id)
			  where a.plan_code = :plan and a.status <> 'WITHDRAWN' and (:agency::text is null or a.lead_agency = :agency)
			), target as (
			  select i ->> 'code' as item_code, t ->> 'metric' as metric, t ->> 'comparison' as comparison, (t ->> 'value')::numeric as value
			  from plan p cross join jsonb_array_elements(coalesce(nullif(p.document -> 'items', 'null'), '[]')) i
			    cross join jsonb_array_elements(coalesce(nullif(i -> 'targets', 'null'), '[]')) t
			  where p.code = :plan and t ->> 'metric' is not null and jsonb_typeof(t -> 'value') = 'number'
			), reached as (
			  select distinct on (f.assignment_id, f.metric) f.assignment_id, f.metric, f.reached from assignment_figure f join work w on w.id = f.assignment_id
			  order by f.assignment_id, f.metric, f.id desc
			), measured as (
			  select w.id, count(*) as targets, count(*) filter (where case t.comparison when '>=' then r.reached >= t.value when '≥' then r.reached >= t.value
			      when '<=' then r.reached <= t.value when '≤' then r.reached <= t.value when '>' then r.reached > t.value when '<' then r.reached < t.value
			      else r.reached = t.value end) as met
			  from work w join target t using (item_code) left join reached r on r.assignment_id = w.id and r.metric = t.metric group by w.id
			), raised as (
			  select b.obligation_id as id, count(*) as amount, count(*) filter (where b.closed_at is null) as unanswered from obstacle b join work w on w.id = b.obligation_id
			  where b.raised_at >= :start and b.raised_at < :end group by 1
			), asked as (
			  select x.obligation_id as id, count(*) filter (where x.asked_at >= :start and x.asked_at < :end) as amount,
			    count(*) filter (where x.status = 'GRANTED' and x.closed_at >= :start and x.closed_at < :end) as granted,
			    count(*) filter (where x.objective_confirmed and x.closed_at >= :start and x.closed_at < :end) as objective
			  from extension_request x join work w on w.id = x.obligation_id group by 1
			), cited as (
			  select c.subject_id as id, array_agg(distinct c.document_id) as documents from evidence_citation c join work w on w.id = c.subject_id
			  where c.withdrawn_at is null and c.cited_at >= :start and c.cited_at < :end group by 1
			), helped as (
			  select c.assignment_id as id, string_agg(g.name, '; ' order by g.position) as names from coordination c join work w on w.id = c.assignment_id
			  join agency g on g.code = c.agency_code where c.withdrawn_at is null group by 1
			)
			select w.*, i.action, i.deliverable, i.indexes, g.name as lead_name, coalesce(h.names, '') as coordinating, coalesce(b.amount, 0) as obstacles,
			  coalesce(x.amount, 0) as extensions, coalesce(x.granted, 0) as granted, coalesce(x.objective, 0) as objective, coalesce(b.unanswered, 0) as unanswered, coalesce(m.targets, 0) as targets, coalesce(m.met, 0) as met,
			  coalesce(c.documents, '{}') as documents
			from work w join plan_item i on i.plan_code = :plan and i.code = w.item_code join agency g on g.code = w.lead_agency
			left join measured m on m.id = w.id left join raised b on b.id = w.id left join asked x on x.id = w.id left join cited c on c.id = w.id
			left join helped h on h.id = w.id
			order by i.position, g.position, w.id
			""";

	private final JdbcClient jdbc;

	AssignmentLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param agency code of the leading agency, null for all; in the order of the paper */
	List<AssignmentLine> of(String plan, String agency, Window window) {
		return this.jdbc.sql(SQL)
			.param("plan", plan)
			.param("agency", agency, Types.VARCHAR)
			.param("start", window.start())
			.param("end", window.end())
			.query((row, number) -> line(row))
			.list();
	}

	private static AssignmentLine line(ResultSet row) throws SQLException {
		return new AssignmentLine(row.getString("id"), row.getString("item_code"), row.getString("action"), row.getString("deliverable"),
				List.of((String[]) row.getArray("indexes").getArray()), row.getString("lead_agency"), row.getString("lead_name"), row.getString("coordinating"),
				instant(row, "due_at"), instant(row, "original_due_at"), instant(row, "submitted_at"), Requests.of(row), row.getInt("targets"), row.getInt("met"), List.of((Long[]) row.getArray("documents").getArray()));
	}

	private static OffsetDateTime instant(ResultSet row, String column) throws SQLException {
		return EngineClock.local(row.getObject(column, OffsetDateTime.class));
	}

}
