package vn.namro.scores.scorepreparation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who prepares which line of which sheet. */
@Repository
class Preparers {

	private static final String PREPARER = """
			select p.criterion_code, p.unit_code, a.tenant_id as unit_tenant, p.account, coalesce(a.name, o.name, p.account) as name, p.due_on, p.ready_at,
			  p.ready_by
			from score_preparer p left join agency a on a.code = p.unit_code left join person o on o.account = p.account
			""";

	private final JdbcClient jdbc;

	Preparers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Preparer> of(String sheetId) {
		return this.jdbc.sql(PREPARER + "where p.sheet_id = ? order by p.criterion_code").param(sheetId).query(Preparer.class).list();
	}

	Optional<Preparer> find(String sheetId, String criterion) {
		return this.jdbc.sql(PREPARER + "where p.sheet_id = ? and p.criterion_code = ?").params(sheetId, criterion).query(Preparer.class).optional();
	}

	/** Names who prepares a line; what was released counts no longer. */
	void assign(String sheetId, String criterion, String unit, String account, LocalDate due, String by, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into score_preparer (sheet_id, criterion_code, unit_code, account, due_on, assigned_by, assigned_at) values (?, ?, ?, ?, ?, ?, ?)
				on conflict (sheet_id, criterion_code) do update set unit_code = excluded.unit_code, account = excluded.account, due_on = excluded.due_on,
				  assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at, ready_at = null, ready_by = null, obligation_id = null
				""").params(sheetId, criterion, unit, account, due, by, at).update();
	}

	void remove(String sheetId, String criterion) {
		this.jdbc.sql("delete from score_preparer where sheet_id = ? and criterion_code = ?").params(sheetId, criterion).update();
	}

	/** @param at null takes the release back */
	void release(String sheetId, String criterion, OffsetDateTime at, String by) {
		this.jdbc.sql("update score_preparer set ready_at = ?, ready_by = ? where sheet_id = ? and criterion_code = ?").params(at, by, sheetId, criterion).update();
	}

	/** The units below an agency that stand. */
	List<Choice> units(String agencyCode) {
		return this.jdbc.sql("select code as id, name from agency where parent_code = ? and closed_on is null order by position")
			.param(agencyCode)
			.query(Choice.class)
			.list();
	}

	/** Somebody who may be asked to prepare. */
	record Choice(String id, String name) {
	}

}
