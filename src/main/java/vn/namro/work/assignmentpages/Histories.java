package vn.namro.work.assignmentpages;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of a piece of work: the facts, the parts of others, and everything that happened in order. */
@Repository
class Histories {

	private final JdbcClient jdbc;

	Histories(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Facts> facts(String id) {
		return this.jdbc.sql("""
				select i.action, i.deliverable, i.target_text, i.deadline_wording, case when a.id = :id then a.percent end as percent,
				  case when c.id is not null then l.name end as lead_agency, l.tenant_id as lead_tenant, case when c.id is null then a.result_summary else c.summary end as result,
				  case when c.id is null then a.returns else c.returns end as returns
				from assignment a join plan_item i on i.plan_code = a.plan_code and i.code = a.item_code join agency l on l.code = a.lead_agency
				  left join coordination c on c.id = :id
				where a.id = coalesce(c.assignment_id, :id)
				""").param("id", id).query(Facts.class).optional();
	}

	/** The coordination parts of an assignment. */
	List<Part> parts(String id) {
		return this.jdbc.sql("""
				select c.id, g.name as agency, g.tenant_id, o.due_at, c.confirmed_at from coordination c join obligation o using (id) join agency g on g.code = c.agency_code
				where c.assignment_id = ? and o.released_at is null order by g.position
				""").param(id).query(Part.class).list();
	}

	/** Whether anybody reported progress. */
	boolean reported(String id) {
		return this.jdbc.sql("select exists (select from assignment_event where assignment_id = ? and kind = 'PROGRESS')").param(id).query(Boolean.class).single();
	}

	/** The newest first. */
	List<HistoryEntry> of(String id) {
		return this.jdbc.sql("""
				select at, kind, actor, text from (
				  select at, kind, null as actor, case when kind = 'MOVED' then 'từ ' || day_text(due_from) || ' sang ' || day_text(due_to) || '. ' || reason end as text
				  from obligation_event where obligation_id = :id
				  union all
				  select at, kind, actor, concat_ws('. ', percent || ' %', nullif(narrative, '')) from assignment_event where assignment_id = :id
				  union all
				  select recorded_at, 'ESCALATED', null, 'bậc ' || level || ', theo hạn ' || day_text(due_at) || ': ' || cardinality(recipients) || ' người được báo'
				  from escalation_record where obligation_id = :id
				  union all
				  select asked_at, 'EXTENSION', asked_by, 'đến ' || day_text(wanted_due_at) || ': ' || reason from extension_request where obligation_id = :id
				  union all
				  select raised_at, 'RAISED', raised_by, description from obstacle where obligation_id = :id
				  union all
				  select d.asked_at, 'EXPLANATION', q.asked_by, d.question from explanation_round d join explanation_request q on q.id = d.request_id
				  where q.obligation_id = :id
				  union all
				  select d.answered_at, 'EXPLAINED', d.answered_by, d.answer from explanation_round d join explanation_request q on q.id = d.request_id
				  where q.obligation_id = :id and d.answered_at is not null
				) h order by at desc, kind
				""").param("id", id).query(HistoryEntry.class).list();
	}

}
