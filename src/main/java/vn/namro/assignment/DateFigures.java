package vn.namro.assignment;

import java.sql.Types;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What reports count of dates and what held them up, as of an instant; the first date is remembered however often it moved.
 *
 * @param onOriginal assignments handed in by the first date
 * @param onMoved assignments handed in after it, but by the date it was moved to
 * @param extended assignments and coordination parts whose date was extended
 * @param extensions how often, of which {@code objective} for a confirmed objective cause
 * @param obstacles obstacles raised, of which {@code obstaclesOpen} wait for an answer
 */
public record DateFigures(int onOriginal, int onMoved, int extended, int extensions, int objective, int obstacles, int obstaclesOpen) {

	static DateFigures of(JdbcClient jdbc, String planCode, String agencyCode, OffsetDateTime asOf) {
		return jdbc.sql("""
				with work as (
				  select a.id, a.submitted_at, o.due_at, o.original_due_at from assignment a join obligation o using (id)
				  where a.plan_code = :plan and (:agency::text is null or a.lead_agency = :agency) and (o.released_at is null or o.released_at > :asOf)
				  union all
				  select c.id, null, o.due_at, o.original_due_at from coordination c join obligation o using (id) join assignment l on l.id = c.assignment_id
				  where l.plan_code = :plan and (:agency::text is null or c.agency_code = :agency) and (o.released_at is null or o.released_at > :asOf)
				), granted as (
				  select x.obligation_id, x.objective_confirmed from extension_request x join work w on w.id = x.obligation_id
				  where x.status = 'GRANTED' and x.closed_at <= :asOf
				), raised as (
				  select b.closed_at from obstacle b join work w on w.id = b.obligation_id where b.raised_at <= :asOf
				)
				select (select count(*) from work where submitted_at <= :asOf and submitted_at <= original_due_at) as on_original,
				  (select count(*) from work where submitted_at <= :asOf and submitted_at > original_due_at and submitted_at <= due_at) as on_moved,
				  (select count(distinct obligation_id) from granted) as extended,
				  (select count(*) from granted) as extensions,
				  (select count(*) from granted where objective_confirmed) as objective,
				  (select count(*) from raised) as obstacles,
				  (select count(*) from raised where closed_at is null or closed_at > :asOf) as obstacles_open
				""")
			.param("plan", planCode)
			.param("agency", agencyCode, Types.VARCHAR)
			.param("asOf", asOf)
			.query(DateFigures.class)
			.single();
	}

	/** As Vietnamese reports put them, one line each. */
	String text() {
		return "Đúng hạn gốc: " + this.onOriginal + "; đúng hạn sau gia hạn, điều chỉnh: " + this.onMoved + "\n" + "Được gia hạn: " + this.extended + " nhiệm vụ, phần phối hợp ("
				+ this.extensions + " lần, trong đó nguyên nhân khách quan được xác nhận: " + this.objective + ")\n" + "Khó khăn, vướng mắc đã nêu: " + this.obstacles
				+ "; chưa được trả lời: " + this.obstaclesOpen;
	}

}
