package vn.namro.papers.paper;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What agencies owe that is overdue or due soon, and how far it was escalated. */
@Repository
class Owing {

	/** What an agency answers for to the province; steps of its own people, and requests that others decide, are none of it. */
	private static final String OWED = """
			o.met_at is null and o.released_at is null and o.due_at <= :near
			  and o.kind in ('ASSIGNMENT', 'COORDINATION', 'AGENCY_REPORT', 'SELF_SCORING', 'IMPLEMENTING_DOCUMENT', 'EXPLANATION')
			""";

	/** The steps of the ladder for the present due instant, each with whoever was told. */
	private static final String ESCALATIONS = """
			(select string_agg('bậc ' || e.level || ' ngày ' || day_text(e.recorded_at) || coalesce(' (' || told.names || ')', ''), '; ' order by e.level)
			  from escalation_record e left join lateral (
			    select string_agg(coalesce(p.name, r.account), ', ' order by r.position) as names
			    from unnest(e.recipients) with ordinality r(account, position) left join person p on p.account = r.account) told on true
			  where e.obligation_id = o.id and e.due_at = o.due_at)
			""";

	private final JdbcClient jdbc;

	Owing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An agency with the number of its overdue and soon due pieces of work.
	 *
	 * @param level the highest level of escalation among them, 0 for none
	 */
	public record Sum(String code, String name, int overdue, int soon, int level) {
	}

	/**
	 * A piece of work.
	 *
	 * @param planTitle null where it belongs to no plan
	 * @param escalations in words, null for none
	 * @param blockedBy names of the agencies whose missing parts hold it up, null for none
	 */
	record Work(String id, String kind, String title, String planTitle, OffsetDateTime dueAt, OffsetDateTime originalDueAt, BigDecimal points,
			String escalations, String blockedBy) {
	}

	/** The agencies that owe something now or soon, whoever owes most first. */
	List<Sum> sums(List<String> tenants, OffsetDateTime now, OffsetDateTime near) {
		return this.jdbc.sql("""
				select a.code, a.name, count(*) filter (where o.due_at < :now) as overdue, count(*) filter (where o.due_at >= :now) as soon,
				  coalesce(max(e.level), 0) as level
				from obligation o join agency a on a.code = o.agency_code
				left join lateral (select max(level) as level from escalation_record where obligation_id = o.id and due_at = o.due_at) e on true
				where a.tenant_id = any(:tenants) and %s
				group by a.code order by overdue desc, soon desc, a.position, a.code
				""".formatted(OWED))
			.param("tenants", tenants.toArray(String[]::new))
			.param("now", now)
			.param("near", near)
			.query(Sum.class)
			.list();
	}

	/** What one agency owes now or soon, the oldest first. */
	List<Work> of(String agency, OffsetDateTime near) {
		return this.jdbc.sql("""
				select o.id, o.kind, o.title, p.title as plan_title, o.due_at, o.original_due_at, o.points_at_stake as points, %s as escalations,
				  (select string_agg(distinct b.name, ', ') from escalation_record e join agency b on b.code = any(e.blocked_by)
				    where e.obligation_id = o.id and e.due_at = o.due_at) as blocked_by
				from obligation o left join plan p on p.code = split_part(o.id, ':', 1)
				where o.agency_code = :agency and %s order by o.due_at, o.id
				""".formatted(ESCALATIONS, OWED)).param("agency", agency).param("near", near).query(Work.class).list();
	}

	/** How far one piece of work was escalated, in words; null for not at all. */
	String escalationsOf(String obligation) {
		return this.jdbc.sql("select " + ESCALATIONS + " from obligation o where o.id = ?").param(obligation).query(String.class).optional().orElse(null);
	}

}
