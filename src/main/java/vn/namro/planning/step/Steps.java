package vn.namro.planning.step;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of agencies' plans. */
@Repository
class Steps {

	private final JdbcClient jdbc;

	Steps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
	Step get(long id) {
		return this.jdbc.sql("select * from step where id = ?").param(id).query(Step.class).single();
	}

	/** The step whose current period has this business key. */
	Step running(String key) {
		return this.jdbc.sql("select * from step where running_id = ?").param(key).query(Step.class).single();
	}

	/** The steps of a plan that nobody has begun, in order. */
	List<Step> planned(long agencyPlanId) {
		return this.jdbc.sql("select * from step where agency_plan_id = ? and status = 'PLANNED' order by position, id")
			.param(agencyPlanId)
			.query(Step.class)
			.list();
	}

	/** The steps that still run for an assignment. */
	List<Step> runningFor(String assignmentId) {
		return this.jdbc.sql("select * from step where assignment_id = ? and status = 'RUNNING' order by id")
			.param(assignmentId)
			.query(Step.class)
			.list();
	}

	long insert(long agencyPlanId, String assignmentId, StepDraft draft, int periods) {
		return this.jdbc.sql("""
				insert into step (agency_plan_id, assignment_id, position, action, agency_code, account, rhythm, starts_on, due_on, periods, status)
				values (?, ?, (select coalesce(max(position), -1) + 1 from step where assignment_id = ?), ?, ?, ?, ?, ?, ?, ?, 'PLANNED') returning id
				""")
			.params(agencyPlanId, assignmentId, assignmentId, draft.action(), draft.agencyCode(), draft.account(), draft.rhythm().name(), draft.startsOn(),
					draft.dueOn(), periods)
			.query(Long.class)
			.single();
	}

	/** Rewrites a step that nobody has begun. */
	void rewrite(long id, StepDraft draft, int periods) {
		this.jdbc.sql("""
				update step set action = ?, agency_code = ?, account = ?, rhythm = ?, starts_on = ?, due_on = ?, periods = ? where id = ? and status = 'PLANNED'
				""")
			.params(draft.action(), draft.agencyCode(), draft.account(), draft.rhythm().name(), draft.startsOn(), draft.dueOn(), periods, id)
			.update();
	}

	void delete(long id) {
		this.jdbc.sql("delete from step where id = ? and status = 'PLANNED'").param(id).update();
	}

	void deleteOf(String assignmentId) {
		this.jdbc.sql("delete from step where assignment_id = ? and status = 'PLANNED'").param(assignmentId).update();
	}

	void run(long id, String key, int missed) {
		this.jdbc.sql("update step set status = 'RUNNING', running_id = ?, missed = missed + ? where id = ?").params(key, missed, id).update();
	}

	void finish(long id, int missed) {
		this.jdbc.sql("update step set status = 'DONE', running_id = null, missed = missed + ? where id = ?").params(missed, id).update();
	}

	/** @return false when it ran no more */
	boolean end(long id, String reason) {
		return this.jdbc.sql("update step set status = 'ENDED', end_reason = ?, running_id = null where id = ? and status = 'RUNNING'")
			.params(reason, id)
			.update() == 1;
	}

	void openPeriod(String key, long id, int number) {
		this.jdbc.sql("insert into step_period (obligation_id, step_id, number) values (?, ?, ?)").params(key, id, number).update();
	}

	boolean opened(String key) {
		return this.jdbc.sql("select count(*) from step_period where obligation_id = ?").param(key).query(Integer.class).single() > 0;
	}

	void report(String key, int percent, String narrative, String actor, OffsetDateTime at) {
		this.jdbc.sql("""
				update step_period set percent = :percent, narrative = :narrative, reported_by = :actor, reported_at = :at,
				  done_at = case when :percent = 100 then :at::timestamptz end where obligation_id = :key
				""").param("percent", percent).param("narrative", narrative).param("actor", actor).param("at", at).param("key", key).update();
	}

	/** When the open period was done, null as long as it is not. */
	OffsetDateTime doneAt(String key) {
		return this.jdbc.sql("select done_at from step_period where obligation_id = ?").param(key).query(OffsetDateTime.class).optional().orElse(null);
	}

	/** Whether nothing more is asked of an assignment, so that no period of its steps opens any more. */
	boolean over(String assignmentId) {
		return this.jdbc.sql("""
				select a.accepted_at is not null or o.released_at is not null from assignment a join obligation o using (id) where a.id = ?
				""").param(assignmentId).query(Boolean.class).single();
	}

	/** The province's item that an assignment carries out. */
	StepSubject subject(String assignmentId) {
		return this.jdbc.sql("""
				select i.plan_code, i.code as item_code, i.action as item_action, array_to_string(i.indexes, ', ') as criteria
				from assignment a join plan_item i on i.plan_code = a.plan_code and i.code = a.item_code where a.id = ?
				""").param(assignmentId).query(StepSubject.class).single();
	}

	/** What the steps of some assignments have come to, by assignment. */
	List<StepSum> sums(Collection<String> assignmentIds) {
		return this.jdbc.sql("""
				select s.assignment_id, count(*) as steps, count(*) filter (where s.status = 'DONE') as done,
				  round(avg((select coalesce(sum(p.percent), 0) from step_period p where p.step_id = s.id)::numeric / s.periods)) as percent
				from step s where s.assignment_id = any(?) and s.status <> 'ENDED' group by s.assignment_id
				""").param(assignmentIds.toArray(String[]::new)).query(StepSum.class).list();
	}

}
