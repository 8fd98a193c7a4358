package vn.namro.year.simulation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts every frozen report of a year anew, by another way than reports do: not from how things stood, but from the log of
 * what was owed, met, returned and moved, replayed up to the event by which the report itself was handed in.
 */
@Repository
class ReportRecount {

	private static final String SQL = """
			with report as (
			  select s.report_id, s.version, s.frozen_at, convert_from(s.content, 'UTF8')::jsonb as content,
			    (select e.id from obligation_event e where e.obligation_id = s.report_id and e.kind = 'MET' order by e.id offset s.version - 1 limit 1) as event
			  from report_snapshot s
			), cut as (
			  select r.report_id, r.version, r.frozen_at, r.event, r.content -> 'totals' as totals, r.content #>> '{agency,code}' as agency,
			    split_part(r.report_id, ':bao-cao:', 1) || ':' as plan,
			    (r.content #>> '{period,windowFrom}')::date::timestamp at time zone 'Asia/Ho_Chi_Minh' as first,
			    ((r.content #>> '{period,windowTo}')::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' as beyond
			  from report r
			), owed as (
			  select c.report_id, c.version, c.frozen_at, c.first, c.beyond, o.id, o.kind, last.kind as state, last.at, coalesce(moved.due_from, o.due_at) as due,
			    o.original_due_at
			  from cut c join obligation o on o.kind in ('ASSIGNMENT', 'COORDINATION') and starts_with(o.id, c.plan) and (c.agency is null or o.agency_code = c.agency)
			  join lateral (select e.kind, e.at from obligation_event e where e.obligation_id = o.id and e.id < c.event and e.kind <> 'MOVED' order by e.id desc limit 1)
			    last on last.kind <> 'RELEASED'
			  left join lateral (select e.due_from from obligation_event e where e.obligation_id = o.id and e.id > c.event and e.kind = 'MOVED' order by e.id limit 1)
			    moved on true
			), counted as (
			  select report_id, version, jsonb_build_object('assigned', count(*), 'assignedDone', count(*) filter (where state = 'MET'),
			    'due', count(*) filter (where due >= first and due < beyond), 'done', count(*) filter (where due >= first and due < beyond and state = 'MET'),
			    'onTime', count(*) filter (where due >= first and due < beyond and state = 'MET' and at <= due),
			    'onFirstDue', count(*) filter (where due >= first and due < beyond and state = 'MET' and at <= due and at <= original_due_at),
			    'late', count(*) filter (where due >= first and due < beyond and state = 'MET' and at > due),
			    'open', count(*) filter (where due >= first and due < beyond and state <> 'MET' and due >= frozen_at),
			    'overdue', count(*) filter (where due >= first and due < beyond and state <> 'MET' and due < frozen_at),
			    'carried', count(*) filter (where due < first and state <> 'MET'), 'carriedDone', count(*) filter (where due < first and state = 'MET' and at >= first),
			    'early', count(*) filter (where due >= beyond and state = 'MET' and at >= first and at < beyond)) as figures
			  from owed where kind = 'ASSIGNMENT' group by report_id, version
			), asked as (
			  select w.report_id, w.version, jsonb_build_object(
			    'obstacles', (select count(*) from obstacle b join owed v on v.id = b.obligation_id where v.report_id = w.report_id and v.version = w.version
			      and b.raised_at >= w.first and b.raised_at < w.beyond and b.raised_at <= w.frozen_at),
			    'extensions', (select count(*) from extension_request x join owed v on v.id = x.obligation_id where v.report_id = w.report_id and v.version = w.version
			      and x.asked_at >= w.first and x.asked_at < w.beyond and x.asked_at <= w.frozen_at),
			    'extensionsGranted', (select count(*) from extension_request x join owed v on v.id = x.obligation_id where v.report_id = w.report_id and v.version = w.version
			      and x.granted_due_at is not null and x.closed_at >= w.first and x.closed_at < w.beyond and x.closed_at <= w.frozen_at),
			    'evidence', (select count(distinct c.document_id) from evidence_citation c join owed v on v.id = c.subject_id where v.report_id = w.report_id and v.version = w.version
			      and c.cited_at >= w.first and c.cited_at < w.beyond and c.cited_at <= w.frozen_at and (c.withdrawn_at is null or c.withdrawn_at > w.frozen_at))) as figures
			  from cut w
			)
			select c.report_id || ' ' || (coalesce(d.figures, '{}') || a.figures)::text || ' but ' || c.totals::text
			from cut c join asked a using (report_id, version) left join counted d using (report_id, version)
			where not c.totals @> (coalesce(d.figures, '{}') || a.figures) order by 1
			""";

	private final JdbcClient jdbc;

	ReportRecount(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The reports whose figures are others than those of the recount, with both. */
	List<String> wrongReports() {
		return this.jdbc.sql(SQL).query(String.class).list();
	}

}
