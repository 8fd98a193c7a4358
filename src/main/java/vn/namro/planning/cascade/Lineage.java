package vn.namro.planning.cascade;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.planning.plan.PlanFile;

/** The plans above and below a plan: those that its paper cites, and those that cite it or break it down. */
@Repository
class Lineage {

	private final JdbcClient jdbc;

	Lineage(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param code of the plan in the system, null where only the citation is known or the plan belongs to another province */
	record Parent(PlanFile.Parent cited, String code) {
	}

	/** @param address of its page */
	record Child(String address, String title, String agencyName) {
	}

	/** The plans that a paper cites as its parents, each with the one in the system that it is, by code or by number and issue day. */
	List<Parent> parents(PlanFile paper, String province) {
		return paper.parents().stream().map(parent -> new Parent(parent, known(parent, province))).toList();
	}

	/** Plans of units that cite this one, and agencies' plans that break its items down. */
	List<Child> children(String planCode, Person person) {
		return this.jdbc.sql("""
				select '/plans/' || c.code || '/cascade' as address, c.title, g.name as agency_name
				from plan p join agency pg on pg.code = p.issuer_agency
				  join plan c on c.code <> p.code join agency g on g.code = c.issuer_agency and g.province = pg.province
				where p.code = :plan and exists (
				  select from jsonb_array_elements(c.document -> 'parents') as cited
				  where cited ->> 'code' = p.code or p.number is not null and cited ->> 'number' = p.number)
				union all
				select distinct '/agency-plans/' || ap.id, ap.title, g.name
				from assignment a join agency_plan_assignment x on x.assignment_id = a.id join agency_plan ap on ap.id = x.agency_plan_id
				  join agency g on g.code = ap.agency_code
				where a.plan_code = :plan and (ap.status = 'RUNNING' and g.tenant_id = any(:tenants) or g.tenant_id = any(:own))
				order by 3, 2 limit 300
				""")
			.param("plan", planCode)
			.param("tenants", person.tenants().toArray(String[]::new))
			.param("own", person.memberships().stream().map(Membership::tenant).toArray(String[]::new))
			.query(Child.class)
			.list();
	}

	private String known(PlanFile.Parent parent, String province) {
		return this.jdbc.sql("""
				select p.code from plan p join agency g on g.code = p.issuer_agency
				where g.province = :province and (p.code = :code or p.number = :number and p.issued_on = :date::date) order by p.code = :code desc limit 1
				""")
			.param("province", province)
			.param("code", parent.code())
			.param("number", parent.number())
			.param("date", parent.date())
			.query(String.class)
			.optional()
			.orElse(null);
	}

}
