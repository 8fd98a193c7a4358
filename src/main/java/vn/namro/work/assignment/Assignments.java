package vn.namro.work.assignment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assignments and the events of their life. */
@Repository
class Assignments {

	private final JdbcClient jdbc;

	Assignments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @throws org.springframework.dao.DuplicateKeyException when the item is assigned to the agency already */
	void insert(String id, String planCode, String itemCode, String agencyCode, int year) {
		this.jdbc.sql("insert into assignment (id, plan_code, item_code, lead_agency, year, status) values (?, ?, ?, ?, ?, 'ASSIGNED')")
			.params(id, planCode, itemCode, agencyCode, year)
			.update();
	}

	/** Says to which agency, since replaced by its successor, the plan gave the item. */
	void markOrigin(String id, String agencyCode) {
		this.jdbc.sql("update assignment set origin_agency = ? where id = ?").params(agencyCode, id).update();
	}

	Assignment get(String id) {
		return this.jdbc.sql("select a.*, o.officer from assignment a join obligation o using (id) where a.id = ?")
			.param(id)
			.query(Assignment.class)
			.single();
	}

	Optional<Assignment> find(String id) {
		return this.jdbc.sql("select a.*, o.officer from assignment a join obligation o using (id) where a.id = ?").param(id).query(Assignment.class).optional();
	}

	/** Nobody else changes the assignment until the transaction ends; empty when there is none. */
	Optional<Assignment> lock(String id) {
		return this.jdbc.sql("select a.*, o.officer from assignment a join obligation o using (id) where a.id = ? for update of a")
			.param(id)
			.query(Assignment.class)
			.optional();
	}

	/** The agencies that have an item of a plan, as {@code <item>:<agency>}: both whom the plan gave it to and who leads it today. */
	Set<String> standingPairs(String planCode) {
		return new HashSet<>(this.jdbc.sql("""
				select a.item_code || ':' || g.code from assignment a, unnest(array[a.lead_agency, a.origin_agency]) as g (code)
				where a.plan_code = ? and a.status <> 'WITHDRAWN' and g.code is not null
				""").param(planCode).query(String.class).list());
	}

	/** The natural key, or the next after it where the agency had the item before and it was withdrawn. */
	String nextId(String planCode, String itemCode, String agencyCode) {
		String id = Assignment.idOf(planCode, itemCode, agencyCode);
		int before = this.jdbc.sql("select count(*) from assignment where id = :id or id like :id || '~%'").param("id", id).query(Integer.class).single();
		return before == 0 ? id : id + "~" + (before + 1);
	}

	/** The assignments of some items of a plan that are not withdrawn, with what was done so far. */
	List<StandingAssignment> standing(String planCode, Collection<String> items) {
		return this.jdbc.sql("""
				select a.id, a.item_code, a.lead_agency, coalesce(a.origin_agency, a.lead_agency) as given_to, a.status, o.officer, a.percent, o.due_at,
				  (select count(*) from assignment_event e where e.assignment_id = a.id and e.kind = 'PROGRESS') as reports,
				  (select count(distinct u.document_id) from evidence_citation u where u.subject_id = a.id and u.withdrawn_at is null) as documents,
				  (select coalesce(max(r.level), 0) from escalation_record r where r.obligation_id = a.id and r.due_at = o.due_at) as escalation_level
				from assignment a join obligation o using (id) join agency g on g.code = a.lead_agency
				where a.plan_code = :plan and a.item_code = any(:items) and a.status <> 'WITHDRAWN' order by a.item_code, g.position, a.id
				""").param("plan", planCode).param("items", items.toArray(String[]::new)).query(StandingAssignment.class).list();
	}

	void withdraw(String id, OffsetDateTime at) {
		this.jdbc.sql("update assignment set status = 'WITHDRAWN', withdrawn_at = ? where id = ?").params(at, id).update();
	}

	void markReplaced(String id, String former) {
		this.jdbc.sql("update assignment set replaces = ? where id = ?").params(former, id).update();
	}

	/** Keeps the due instant that holds from now on for a result that was handed in, should it be returned. */
	void keepDueIfReturned(String id, OffsetDateTime dueAt, String reason) {
		this.jdbc.sql("update assignment set due_if_returned = ?, due_if_returned_reason = ? where id = ?").params(dueAt, reason, id).update();
	}

	/** Answers, once, what {@link #keepDueIfReturned} kept. */
	Optional<NewDue> takeDueIfReturned(String id) {
		Optional<NewDue> kept = this.jdbc.sql("select due_if_returned as due_at, due_if_returned_reason as reason from assignment where id = ? and due_if_returned is not null")
			.param(id)
			.query(NewDue.class)
			.optional();
		kept.ifPresent(due -> this.jdbc.sql("update assignment set due_if_returned = null, due_if_returned_reason = null where id = ?").param(id).update());
		return kept;
	}

	/** A due instant decided while nothing was owed. */
	record NewDue(OffsetDateTime dueAt, String reason) {
	}

	int countOpen(String planCode) {
		return this.jdbc.sql("select count(*) from assignment where plan_code = ? and status not in ('ACCEPTED', 'WITHDRAWN')")
			.param(planCode)
			.query(Integer.class)
			.single();
	}

	void startWork(String id) {
		this.jdbc.sql("update assignment set status = 'IN_PROGRESS' where id = ?").param(id).update();
	}

	/** @param forecastOn the day on which the work is done at this pace, null when nothing can be said */
	void progress(String id, int percent, LocalDate forecastOn) {
		this.jdbc.sql("update assignment set percent = ?, forecast_on = ? where id = ?").params(percent, forecastOn, id).update();
	}

	/** The day on which the agency got the work. */
	LocalDate givenOn(String id) {
		return this.jdbc.sql("select (min(at) at time zone 'Asia/Ho_Chi_Minh')::date from obligation_event where obligation_id = ?")
			.param(id)
			.query(LocalDate.class)
			.single();
	}

	/** Code of the agency to which the plan gave the item. */
	String givenTo(String id) {
		return this.jdbc.sql("select coalesce(origin_agency, lead_agency) from assignment where id = ?").param(id).query(String.class).single();
	}

	/** What was said when something of that kind happened last, empty when it never did. */
	String lastNarrative(String id, String kind) {
		return this.jdbc.sql("select coalesce(narrative, '') from assignment_event where assignment_id = ? and kind = ? order by id desc limit 1")
			.params(id, kind)
			.query(String.class)
			.optional()
			.orElse("");
	}

	void summarize(String id, String resultSummary) {
		this.jdbc.sql("update assignment set result_summary = ? where id = ?").params(resultSummary, id).update();
	}

	void submit(String id, OffsetDateTime at) {
		this.jdbc.sql("update assignment set status = 'SUBMITTED', submitted_at = ? where id = ?").params(at, id).update();
	}

	void accept(String id, OffsetDateTime at) {
		this.jdbc.sql("update assignment set status = 'ACCEPTED', percent = 100, accepted_at = ? where id = ?").params(at, id).update();
	}

	void reopen(String id) {
		this.jdbc.sql("update assignment set status = 'RETURNED', submitted_at = null, accepted_at = null where id = ?").param(id).update();
	}

	void returnResult(String id) {
		this.jdbc.sql("update assignment set status = 'RETURNED', submitted_at = null, returns = returns + 1 where id = ?").param(id).update();
	}

	/** @param kind what happened, e.g. {@code PROGRESS}; see the callers in {@link AssignmentWork} */
	void recordEvent(String id, OffsetDateTime at, String actor, String kind, Integer percent, String narrative, String defectKind) {
		this.jdbc.sql("insert into assignment_event (assignment_id, at, actor, kind, percent, narrative, defect_kind) values (?, ?, ?, ?, ?, ?, ?)")
			.params(id, at, actor, kind, percent, narrative, defectKind)
			.update();
	}

}
