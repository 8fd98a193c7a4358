package vn.namro.proving.provenance;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the lines of all sheets. */
@Repository
class Origins {

	private final JdbcClient jdbc;

	Origins(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Origin> find(String sheet, String criterion) {
		return this.jdbc.sql("""
				select t.id as sheet, t.plan_code, p.title as plan_title, t.set_code, k.name as set_name, t.year, g.status, t.agency_code as agency,
				  a.name as agency_name, a.tenant_id, c.code as criterion, c.title, c.maximum, c.method, t.submitted_at, t.submitted_by, t.locked_at,
				  r.decided_at, r.council_note, m.points as ministry_points, m.decision_number as ministry_decision, m.decision_date as ministry_date
				from score s
				join score_sheet t on t.id = s.sheet_id
				join campaign g on g.id = t.campaign_id
				join plan p on p.code = t.plan_code
				join criteria_set k on k.code = t.set_code
				join agency a on a.code = t.agency_code
				join criterion c on c.set_code = s.set_code and c.code = s.criterion_code
				left join index_result r on r.plan_code = t.plan_code and r.set_code = t.set_code
				left join ministry_score m on m.plan_code = t.plan_code and m.set_code = t.set_code and m.criterion_code = s.criterion_code
				where s.sheet_id = ? and s.criterion_code = ?
				""").params(sheet, criterion).query(Origin.class).optional();
	}

}
