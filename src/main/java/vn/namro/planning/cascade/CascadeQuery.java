package vn.namro.planning.cascade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.planning.step.StepListing;
import vn.namro.planning.step.StepRow;
import vn.namro.platform.engine.EngineClock;

/** Reads what has become of a plan's items, cut to what a person may see: agencies within reach, drafts only at home. */
@Repository
class CascadeQuery {

	/** One pass over assignments and one over steps: a plan of 100 items at 250 agencies has 25,000 assignments. */
	private static final String ITEMS = """
			with seen as (
			  select a.id, a.item_code, a.percent, a.accepted_at is not null as accepted, a.submitted_at is null and o.released_at is null and o.due_at < :now as overdue
			  from assignment a join obligation o using (id) join agency g on g.code = a.lead_agency
			  where a.plan_code = :plan and g.tenant_id = any(:tenants) and (:item::text is null or a.item_code = :item)
			), sums as (
			  select item_code, count(*) as assignments, round(avg(percent)) as percent, count(*) filter (where accepted) as accepted,
			    count(*) filter (where overdue) as overdue from seen group by item_code
			), step_sums as (
			  select n.item_code, count(*) as steps, count(*) filter (where o.due_at < :now) as late
			  from step s join seen n on n.id = s.assignment_id
			    join agency_plan ap on ap.id = s.agency_plan_id join agency h on h.code = ap.agency_code
			    left join obligation o on o.id = s.running_id and o.met_at is null and o.released_at is null
			  where s.status <> 'ENDED' and (ap.status = 'RUNNING' or h.tenant_id = any(:own)) group by n.item_code
			)
			select i.code, i.action, i.indexes, i.due_on, coalesce(m.assignments, 0) as assignments, coalesce(m.percent, 0) as percent,
			  coalesce(m.accepted, 0) as accepted, coalesce(m.overdue, 0) as overdue, coalesce(t.steps, 0) as steps, coalesce(t.late, 0) as late
			from plan_item i left join sums m on m.item_code = i.code left join step_sums t on t.item_code = i.code
			where i.plan_code = :plan and (:item::text is null or i.code = :item) order by i.position
			""";

	private static final String BRANCHES = """
			from assignment a join obligation o using (id) join agency g on g.code = a.lead_agency
			  join plan_item i on i.plan_code = a.plan_code and i.code = a.item_code left join person n on n.account = o.officer
			  left join agency_plan_assignment x on x.assignment_id = a.id
			  left join agency_plan ap on ap.id = x.agency_plan_id and (ap.status = 'RUNNING' or g.tenant_id = any(:own))
			where a.plan_code = :plan and (:item::text is null or a.item_code = :item) and (:agency::text is null or a.lead_agency = :agency)
			  and (g.tenant_id = any(:tenants) or exists (
			    select from step s join agency u on u.code = s.agency_code where s.assignment_id = a.id and s.status <> 'PLANNED' and u.tenant_id = any(:tenants)))
			""";

	private final JdbcClient jdbc;

	private final StepListing steps;

	private final EngineClock clock;

	CascadeQuery(JdbcClient jdbc, StepListing steps, EngineClock clock) {
		this.jdbc = jdbc;
		this.steps = steps;
		this.clock = clock;
	}

	/** The items of a plan in the order of the paper. @param item code of the only one asked for, null for all */
	List<ItemSum> items(String planCode, String item, Person person) {
		return scoped(ITEMS, planCode, person).param("item", item).param("now", this.clock.now()).query(CascadeQuery::item).list();
	}

	/** @param item null for all items; @param agency null for all agencies */
	long count(String planCode, String item, String agency, Person person) {
		return scoped("select count(*) " + BRANCHES, planCode, person).param("item", item).param("agency", agency).query(Long.class).single();
	}

	/** A page of assignments with their steps, agencies in the organisation's order, items in the paper's. */
	List<Branch> branches(String planCode, String item, String agency, Person person, int page, int size) {
		List<Branch> branches = scoped("""
				select a.id, a.item_code, i.action, g.code as agency_code, g.name as agency_name, n.name as officer_name, a.status, a.percent, o.due_at, a.submitted_at,
				  ap.id as agency_plan_id, ap.title as agency_plan
				""" + BRANCHES + " order by g.position, i.position, a.id limit :size offset :offset", planCode, person)
			.param("item", item)
			.param("agency", agency)
			.param("size", size)
			.param("offset", (long) page * size)
			.query(CascadeQuery::branch)
			.list();
		Map<String, List<StepRow>> rows = this.steps.of(branches.stream().map(Branch::id).toList(), person.tenants(), own(person))
			.stream()
			.collect(Collectors.groupingBy(StepRow::assignmentId));
		return branches.stream().map(branch -> branch.with(rows.getOrDefault(branch.id(), List.of()))).toList();
	}

	private JdbcClient.StatementSpec scoped(String sql, String planCode, Person person) {
		return this.jdbc.sql(sql)
			.param("plan", planCode)
			.param("tenants", person.tenants().toArray(String[]::new))
			.param("own", own(person).toArray(String[]::new));
	}

	private static List<String> own(Person person) {
		return person.memberships().stream().map(Membership::tenant).distinct().toList();
	}

	private static ItemSum item(ResultSet row, int number) throws SQLException {
		return new ItemSum(row.getString("code"), row.getString("action"), List.of((String[]) row.getArray("indexes").getArray()),
				row.getObject("due_on", LocalDate.class), row.getInt("assignments"), row.getInt("percent"), row.getInt("accepted"), row.getInt("overdue"),
				row.getInt("steps"), row.getInt("late"));
	}

	private static Branch branch(ResultSet row, int number) throws SQLException {
		return new Branch(row.getString("id"), row.getString("item_code"), row.getString("action"), row.getString("agency_code"), row.getString("agency_name"),
				row.getString("officer_name"), row.getString("status"), row.getInt("percent"), row.getObject("due_at", OffsetDateTime.class),
				row.getObject("submitted_at", OffsetDateTime.class), row.getObject("agency_plan_id", Long.class), row.getString("agency_plan"), List.of());
	}

}
