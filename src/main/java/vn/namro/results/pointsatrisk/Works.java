package vn.namro.results.pointsatrisk;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;
import vn.namro.work.assignment.AssignmentListing;

/** Counts a plan's assignments by item, agency, officer and state; asked anew each time, so that it is never older than the work. */
@Repository
class Works {

	private final JdbcClient jdbc;

	private final AssignmentListing assignments;

	private final EngineClock clock;

	Works(JdbcClient jdbc, AssignmentListing assignments, EngineClock clock) {
		this.jdbc = jdbc;
		this.assignments = assignments;
		this.clock = clock;
	}

	/**
	 * The work on a plan, no finer than it is asked for: 25,000 assignments become some hundred rows where agencies do not matter.
	 * @param tenants whose work is shown; what the others owe counts only for the parts into which an item's points are cut
	 */
	List<Work> of(String planCode, PointsAtRisk.By by, Collection<String> tenants) {
		return this.jdbc.sql("""
				with work as (
				  select a.item_code, case when :agencies then a.lead_agency end as agency, case when :officers then o.officer end as officer,
				    g.tenant_id = any(:tenants) as seen, case
				      when a.accepted_at is not null then 'SECURED'
				      when a.submitted_at is not null then 'ON_TRACK'
				      when o.due_at < :now then 'LOST'
				      when o.due_at <= :near or a.status = 'RETURNED' or a.forecast_on > (o.due_at at time zone 'Asia/Ho_Chi_Minh')::date then 'HANGING'
				      else 'ON_TRACK'
				    end as state
				  from assignment a join obligation o using (id) join agency g on g.code = a.lead_agency
				  where a.plan_code = :plan and a.status <> 'WITHDRAWN'
				), counted as (
				  select item_code, agency, officer, state, count(*) filter (where seen) as amount, sum(count(*)) over (partition by item_code) as of_item
				  from work group by item_code, agency, officer, state
				)
				select c.item_code as item, c.agency, g.name as agency_name, c.officer as officer_account, n.name as officer, c.state, c.amount, c.of_item
				from counted c left join agency g on g.code = c.agency left join person n on n.account = c.officer
				where c.amount > 0 order by g.position, n.name nulls last
				""")
			.param("plan", planCode)
			.param("agencies", by == PointsAtRisk.By.AGENCY || by == PointsAtRisk.By.OFFICER)
			.param("officers", by == PointsAtRisk.By.OFFICER)
			.param("now", this.clock.now())
			.param("near", this.assignments.near())
			.param("tenants", tenants.toArray(String[]::new))
			.query(Work.class)
			.list();
	}

	/** Codes of items that somebody owes or has delivered. */
	List<String> items(String planCode) {
		return this.jdbc.sql("select distinct item_code from assignment where plan_code = ? and status <> 'WITHDRAWN'").param(planCode).query(String.class).list();
	}

}
