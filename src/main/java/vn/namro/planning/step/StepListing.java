package vn.namro.planning.step;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists steps with how far they have come. */
@Repository
public class StepListing {

	private static final String ROWS = """
			select s.*, g.name as agency_name, n.name as officer_name, coalesce(t.percent, 0) as percent, coalesce(t.done, 0) as done, t.open_due, t.period_id
			from step s join agency_plan ap on ap.id = s.agency_plan_id join agency g on g.code = s.agency_code join agency h on h.code = ap.agency_code
			  left join person n on n.account = s.account
			  left join lateral (
			    select round(sum(p.percent)::numeric / s.periods) as percent, count(p.done_at) as done,
			      min(o.due_at) filter (where o.met_at is null and o.released_at is null) as open_due,
			      (array_agg(o.id order by o.met_at is null and o.released_at is null desc, o.due_at desc))[1] as period_id
			    from step_period p join obligation o on o.id = p.obligation_id where p.step_id = s.id) t on true
			""";

	private static final String ORDER = " order by s.assignment_id, s.position, s.id";

	private final JdbcClient jdbc;

	StepListing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All steps of an agency's plan. */
	public List<StepRow> of(long agencyPlanId) {
		return this.jdbc.sql(ROWS + "where s.agency_plan_id = ?" + ORDER).param(agencyPlanId).query(StepRow.class).list();
	}

	/**
	 * The steps of some assignments as far as somebody may see them: those of the agencies within reach, and of plans that are
	 * still drafts only where the person works in the agency.
	 * @param tenants within reach
	 * @param own where the person works
	 */
	public List<StepRow> of(Collection<String> assignmentIds, Collection<String> tenants, Collection<String> own) {
		return this.jdbc.sql(ROWS + """
				where s.assignment_id = any(:ids) and (h.tenant_id = any(:tenants) or g.tenant_id = any(:tenants))
				  and (ap.status = 'RUNNING' or h.tenant_id = any(:own))
				""" + ORDER)
			.param("ids", assignmentIds.toArray(String[]::new))
			.param("tenants", tenants.toArray(String[]::new))
			.param("own", own.toArray(String[]::new))
			.query(StepRow.class)
			.list();
	}

}
