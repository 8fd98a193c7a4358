package vn.namro.reporting.reportfigures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a plan's coordination parts for reports, one row an item and agency, in one query. */
@Repository
class PartLines {

	private static final String SQL = """
			with part as materialized (
			  select c.id, c.agency_code, a.item_code, c.contributed_at, o.due_at >= :start and o.due_at < :end as due
			  from coordination c join obligation o using (id) join assignment a on a.id = c.assignment_id
			  where a.plan_code = :plan and c.withdrawn_at is null and a.status <> 'WITHDRAWN' and (:agency::text is null or c.agency_code = :agency)
			), raised as (
			  select b.obligation_id as id, count(*) as amount, count(*) filter (where b.closed_at is null) as unanswered from obstacle b join part p on p.id = b.obligation_id
			  where b.raised_at >= :start and b.raised_at < :end group by 1
			), asked as (
			  select x.obligation_id as id, count(*) filter (where x.asked_at >= :start and x.asked_at < :end) as amount,
			    count(*) filter (where x.status = 'GRANTED' and x.closed_at >= :start and x.closed_at < :end) as granted,
			    count(*) filter (where x.objective_confirmed and x.closed_at >= :start and x.closed_at < :end) as objective
			  from extension_request x join part p on p.id = x.obligation_id group by 1
			), cited as (
			  select p.agency_code, p.item_code, array_agg(distinct c.document_id) as documents
			  from evidence_citation c join part p on p.id = c.subject_id
			  where c.withdrawn_at is null and c.cited_at >= :start and c.cited_at < :end group by 1, 2
			)
			select p.agency_code, i.indexes, count(*) filter (where p.due) as parts, count(*) filter (where p.due and p.contributed_at is not null) as done,
			  coalesce(sum(b.amount), 0) as obstacles, coalesce(sum(x.amount), 0) as extensions, coalesce(sum(x.granted), 0) as granted,
			  coalesce(sum(x.objective), 0) as objective, coalesce(sum(b.unanswered), 0) as unanswered,
			  coalesce(max(c.documents), '{}') as documents
			from part p join plan_item i on i.plan_code = :plan and i.code = p.item_code
			left join raised b on b.id = p.id left join asked x on x.id = p.id
			left join cited c on c.agency_code = p.agency_code and c.item_code = p.item_code
			group by p.agency_code, p.item_code, i.indexes
			""";

	private final JdbcClient jdbc;

	PartLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param agency code of the coordinating agency, null for all */
	List<PartLine> of(String plan, String agency, Window window) {
		return this.jdbc.sql(SQL)
			.param("plan", plan)
			.param("agency", agency, Types.VARCHAR)
			.param("start", window.start())
			.param("end", window.end())
			.query((row, number) -> line(row))
			.list();
	}

	private static PartLine line(ResultSet row) throws SQLException {
		return new PartLine(row.getString("agency_code"), List.of((String[]) row.getArray("indexes").getArray()), row.getInt("parts"), row.getInt("done"),
				Requests.of(row), List.of((Long[]) row.getArray("documents").getArray()));
	}

}
