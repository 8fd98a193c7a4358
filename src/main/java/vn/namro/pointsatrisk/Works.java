package vn.namro.pointsatrisk;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.assignment.AssignmentListing;
import vn.namro.engine.EngineClock;

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

	/** @param tenants whose work is shown; what the others owe counts only for the parts into which an item's points are cut */
	List<Work> of(String planCode, Collection<String> tenants) {
		return this.jdbc.sql("""
				with work as (
				  select a.item_code, a.lead_agency, o.officer, case
				      when a.accepted_at is not null then 'SECURED'
				      when a.submitted_at is not null then 'ON_TRACK'
				      when o.due_at < :now then 'LOST'
				      when o.due_at <= :near or a.status = 'RETURNED' or a.forecast_on > (o.due_at at time zone 'Asia/Ho_Chi_Minh')::date then 'HANGING'
				      else 'ON_TRACK'
				    end as state
				  from assignment a join obligation o using (id) where a.plan_code = :plan and a.status <> 'WITHDRAWN'
				), counted as (
				  select item_code, lead_agency, officer, state, count(*) as amount, sum(count(*)) over (partition by item_code) as of_item
				  from work group by item_code, lead_agency, officer, state
				)
				select c.item_code as item, c.lead_agency as agency, g.name as agency_name, c.officer as officer_account, n.name as officer, c.state, c.amount,
				  c.of_item
				from counted c join agency g on g.code = c.lead_agency left join person n on n.account = c.officer
				where g.tenant_id = any(:tenants) order by g.position, n.name nulls last
				""")
			.param("plan", planCode)
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
