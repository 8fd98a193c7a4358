package vn.namro.scores.sheetstate;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sheets as people work on them, and whether they are with the head. */
@Repository
public class Sheets {

	private static final String SHEET = """
			select t.id, t.plan_code, t.set_code, s.name as set_name, t.year, t.agency_code, a.name as agency_name, a.tenant_id, t.status, t.returns, o.due_at,
			  coalesce(t.closes_at, g.self_scoring_closes_at) as closes_at, t.presented_at, t.submitted_at, g.status as campaign_status
			from score_sheet t
			join campaign g on g.id = t.campaign_id
			join criteria_set s on s.code = t.set_code
			join agency a on a.code = t.agency_code
			join obligation o on o.id = t.id
			""";

	private final JdbcClient jdbc;

	Sheets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Sheet> find(String id) {
		return this.jdbc.sql(SHEET + "where t.id = ?").param(id).query(Sheet.class).optional();
	}

	/** The sheets of some agencies, or on which these prepare lines, that are open or were, the latest year first. */
	public List<Sheet> of(List<String> tenants, int most) {
		return tenants.isEmpty() ? List.of()
				: this.jdbc.sql(SHEET + """
						where t.status <> 'PLANNED' and (a.tenant_id in (:tenants)
						  or t.id in (select p.sheet_id from score_preparer p join agency u on u.code = p.unit_code where u.tenant_id in (:tenants)))
						order by t.year desc, t.set_code, a.position limit :most
						""")
					.param("tenants", tenants)
					.param("most", most)
					.query(Sheet.class)
					.list();
	}

	/**
	 * The sheet, which nobody hands over, approves or locks before this transaction ends; others may enter lines meanwhile.
	 * @throws java.util.NoSuchElementException when there is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Sheet hold(String id) {
		return this.jdbc.sql(SHEET + "where t.id = ? for share of t").param(id).query(Sheet.class).optional().orElseThrow();
	}

	/** The specialist hands it to the head: whoever enters a line at this moment is waited for, whoever comes later is refused. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void present(String id, OffsetDateTime at, String by) {
		this.jdbc.sql("update score_sheet set presented_at = ?, presented_by = ? where id = ?").params(at, by, id).update();
	}

	/** It lies with the head no longer. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeFromHead(String id) {
		this.jdbc.sql("update score_sheet set presented_at = null, presented_by = null where id = ?").param(id).update();
	}

}
