package vn.namro.planning.agencyplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agencies' plans and the assignments that they break down. */
@Repository
class AgencyPlans {

	private static final String PLANS = """
			select ap.*, g.name as agency_name, g.tenant_id from agency_plan ap join agency g on g.code = ap.agency_code
			""";

	private static final String ASSIGNMENTS = """
			select a.id, a.plan_code, p.title as plan_title, p.number as plan_number, a.item_code, i.action, i.indexes, o.due_at, a.percent, a.status
			from assignment a join obligation o using (id) join plan p on p.code = a.plan_code
			  join plan_item i on i.plan_code = a.plan_code and i.code = a.item_code
			""";

	private static final String ORDER = " order by p.year desc, a.plan_code, i.position, a.id";

	private final JdbcClient jdbc;

	AgencyPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<AgencyPlan> find(long id) {
		return this.jdbc.sql(PLANS + "where ap.id = ?").param(id).query(AgencyPlan.class).optional();
	}

	/**
	 * What somebody may see, drafts first.
	 * @param own tenants where the person works; drafts of others are hidden
	 */
	List<AgencyPlan> visible(Collection<String> tenants, Collection<String> own, int limit) {
		return this.jdbc.sql(PLANS + """
				where g.tenant_id = any(:own) or g.tenant_id = any(:tenants) and ap.status = 'RUNNING'
				order by ap.status, ap.year desc, g.position, ap.id desc limit :limit
				""")
			.param("tenants", tenants.toArray(String[]::new))
			.param("own", own.toArray(String[]::new))
			.param("limit", limit)
			.query(AgencyPlan.class)
			.list();
	}

	long insert(String agencyCode, PlanHead head, int year, String actor, OffsetDateTime at) {
		return this.jdbc.sql("""
				insert into agency_plan (agency_code, title, number, dated, year, status, created_by, created_at) values (?, ?, ?, ?, ?, 'DRAFT', ?, ?)
				returning id
				""").params(agencyCode, head.title(), head.number(), head.dated(), year, actor, at).query(Long.class).single();
	}

	void rewrite(long id, PlanHead head) {
		this.jdbc.sql("update agency_plan set title = ?, number = ?, dated = ? where id = ?").params(head.title(), head.number(), head.dated(), id).update();
	}

	void start(long id, String actor, OffsetDateTime at) {
		this.jdbc.sql("update agency_plan set status = 'RUNNING', started_by = ?, started_at = ? where id = ?").params(actor, at, id).update();
	}

	/** Waits for whoever else changes the plan. */
	void lock(long id) {
		this.jdbc.sql("select id from agency_plan where id = ? for update").param(id).query(Long.class).single();
	}

	/** The assignments of a plan in the order of the provincial papers. */
	List<BrokenDown> assignments(long id) {
		return this.jdbc.sql(ASSIGNMENTS + "join agency_plan_assignment x on x.assignment_id = a.id where x.agency_plan_id = ?" + ORDER)
			.param(id)
			.query(AgencyPlans::brokenDown)
			.list();
	}

	/** The open assignments of an agency that no plan breaks down. */
	List<BrokenDown> candidates(String agencyCode) {
		return this.jdbc.sql(ASSIGNMENTS + """
				where a.lead_agency = ? and a.accepted_at is null and o.released_at is null
				  and not exists (select from agency_plan_assignment x where x.assignment_id = a.id)
				""" + ORDER).param(agencyCode).query(AgencyPlans::brokenDown).list();
	}

	void attach(long id, String assignmentId) {
		this.jdbc.sql("insert into agency_plan_assignment (assignment_id, agency_plan_id) values (?, ?)").params(assignmentId, id).update();
	}

	void detach(long id, String assignmentId) {
		this.jdbc.sql("delete from agency_plan_assignment where assignment_id = ? and agency_plan_id = ?").params(assignmentId, id).update();
	}

	/** The last year of the provincial plans of some assignments. */
	int yearOf(Collection<String> assignmentIds) {
		return this.jdbc.sql("select max(year) from assignment where id = any(?)")
			.param(assignmentIds.toArray(String[]::new))
			.query(Integer.class)
			.single();
	}

	private static BrokenDown brokenDown(ResultSet row, int number) throws SQLException {
		return new BrokenDown(row.getString("id"), row.getString("plan_code"), row.getString("plan_title"), row.getString("plan_number"),
				row.getString("item_code"), row.getString("action"), List.of((String[]) row.getArray("indexes").getArray()),
				row.getObject("due_at", OffsetDateTime.class), row.getInt("percent"), row.getString("status"));
	}

}
