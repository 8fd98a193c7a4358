package vn.namro.planning.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans and their items. */
@Repository
public class Plans {

	private final JdbcClient jdbc;

	Plans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
	public Plan get(String code) {
		return this.jdbc.sql("select * from plan where code = ?").param(code).query(Plan.class).single();
	}

	public Optional<Plan> find(String code) {
		return this.jdbc.sql("select * from plan where code = ?").param(code).query(Plan.class).optional();
	}

	public List<Plan> all() {
		return this.jdbc.sql("select * from plan order by year desc, code").query(Plan.class).list();
	}

	/** Waits for whoever else looks whether a stage of the year is complete, so that the last one sees that it is the last. */
	public void lock(String planCode) {
		this.jdbc.sql("select code from plan where code = ? for update").param(planCode).query(String.class).single();
	}

	/** The items of a plan in the order of the paper; those that an amendment withdrew are none any more. */
	public List<PlanItem> itemsOf(String planCode) {
		return this.jdbc.sql("select * from plan_item where plan_code = ? and withdrawn_by is null order by position")
			.param(planCode)
			.query(Plans::item)
			.list();
	}

	/** The items that amendments withdrew, in the order of the paper. */
	public List<PlanItem> withdrawnItemsOf(String planCode) {
		return this.jdbc.sql("select * from plan_item where plan_code = ? and withdrawn_by is not null order by position")
			.param(planCode)
			.query(Plans::item)
			.list();
	}

	/** Records who decided what of a draft. */
	public void recordDecision(String planCode, String decision, String remark, String actor, OffsetDateTime at) {
		this.jdbc.sql("insert into plan_decision (plan_code, decided_at, decided_by, decision, remark) values (?, ?, ?, ?, ?)")
			.params(planCode, at, actor, decision, remark)
			.update();
	}

	/** @param number empty as long as the office has not numbered the paper */
	public void issue(String planCode, String number, LocalDate on) {
		this.jdbc.sql("update plan set status = 'ISSUED', number = nullif(?, ''), issued_on = ? where code = ?")
			.params(number, on, planCode)
			.update();
	}

	public void close(String planCode, String summary) {
		this.jdbc.sql("update plan set status = 'CLOSED', year_summary = ? where code = ?").params(summary, planCode).update();
	}

	void insert(Plan plan, String document) {
		this.jdbc.sql("""
				insert into plan (code, title, year, original_year, issuer_agency, coordinator_agency, criteria_set, number, issued_on,
				  scoring_opens_at, self_scoring_due_at, self_scoring_closes_at, appraisal_due_at, explanation_days, appraisal_closes_at,
				  status, document)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
				""")
			.params(plan.code(), plan.title(), plan.year(), plan.originalYear(), plan.issuerAgency(), plan.coordinatorAgency(),
					plan.criteriaSet(), plan.number(), plan.issuedOn(), plan.scoringOpensAt(), plan.selfScoringDueAt(),
					plan.selfScoringClosesAt(), plan.appraisalDueAt(), plan.explanationDays(), plan.appraisalClosesAt(), plan.status(),
					document)
			.update();
	}

	/** Makes room for another state of a draft; what people waived stays. */
	void deleteItems(String planCode) {
		this.jdbc.sql("delete from plan_item where plan_code = ?").param(planCode).update();
	}

	/** @param document the whole paper as JSON */
	void update(Plan plan, String document) {
		this.jdbc.sql("""
				update plan set title = ?, year = ?, original_year = ?, issuer_agency = ?, coordinator_agency = ?, criteria_set = ?, number = ?,
				  scoring_opens_at = ?, self_scoring_due_at = ?, self_scoring_closes_at = ?, appraisal_due_at = ?, explanation_days = ?,
				  appraisal_closes_at = ?, document = ?::jsonb where code = ? and status = 'DRAFT'
				""")
			.params(plan.title(), plan.year(), plan.originalYear(), plan.issuerAgency(), plan.coordinatorAgency(), plan.criteriaSet(), plan.number(),
					plan.scoringOpensAt(), plan.selfScoringDueAt(), plan.selfScoringClosesAt(), plan.appraisalDueAt(), plan.explanationDays(),
					plan.appraisalClosesAt(), document, plan.code())
			.update();
	}

	void insert(PlanItem item, int position) {
		write(item, position, "");
	}

	/** An item that the plan knows says something else from now on, and stands again if it was withdrawn. */
	void insertOrReplace(PlanItem item, int position) {
		write(item, position, """
				on conflict (plan_code, code) do update set source = excluded.source, indexes = excluded.indexes, shortcoming = excluded.shortcoming,
				  cause = excluded.cause, action = excluded.action, answerable = excluded.answerable, deliverable = excluded.deliverable,
				  target_text = excluded.target_text, deadline_wording = excluded.deadline_wording, deadline_kind = excluded.deadline_kind,
				  deadline_event = excluded.deadline_event, due_on = excluded.due_on, original_due_on = excluded.original_due_on,
				  due_assumed = excluded.due_assumed, points_at_stake = excluded.points_at_stake, leads = excluded.leads,
				  coordinators = excluded.coordinators, coordinators_wording = excluded.coordinators_wording, evidence = excluded.evidence, withdrawn_by = null
				""");
	}

	private void write(PlanItem item, int position, String onConflict) {
		this.jdbc.sql("""
				insert into plan_item (plan_code, code, position, source, indexes, shortcoming, cause, action, answerable, deliverable, target_text,
				  deadline_wording, deadline_kind, deadline_event, due_on, original_due_on, due_assumed, points_at_stake, leads, coordinators,
				  coordinators_wording, evidence)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
				""" + onConflict)
			.params(item.planCode(), item.code(), position, item.source(), array(item.indexes()), item.shortcoming(), item.cause(), item.action(),
					item.answerable(), item.deliverable(), item.targetText(), item.deadlineWording(), item.deadlineKind(), item.deadlineEvent(),
					item.dueOn(), item.originalDueOn(), item.dueAssumed(), item.pointsAtStake(), array(item.leads()), array(item.coordinators()),
					item.coordinatorsWording(), PlanJson.written(item.evidence()))
			.update();
	}

	private static PlanItem item(ResultSet row, int number) throws SQLException {
		return new PlanItem(row.getString("plan_code"), row.getString("code"), row.getString("source"), list(row, "indexes"),
				row.getString("shortcoming"), row.getString("cause"), row.getString("action"), row.getString("answerable"), row.getString("deliverable"),
				row.getString("target_text"), row.getString("deadline_wording"), row.getString("deadline_kind"), row.getString("deadline_event"),
				row.getObject("due_on", LocalDate.class), row.getObject("original_due_on", LocalDate.class), row.getBoolean("due_assumed"),
				row.getBigDecimal("points_at_stake"), list(row, "leads"), list(row, "coordinators"), row.getString("coordinators_wording"),
				PlanJson.proofs(row.getString("evidence")));
	}

	private static List<String> list(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	private static String[] array(List<String> values) {
		return values.toArray(String[]::new);
	}

}
