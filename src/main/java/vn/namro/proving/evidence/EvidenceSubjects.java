package vn.namro.proving.evidence;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.input.UnknownThingException;

/**
 * What documents may prove, by id: an obligation (assignment, coordination, report, sheet …), a request about one, or a line of a
 * score sheet ({@code <sheetId>#<criterionCode>}).
 */
@Repository
public class EvidenceSubjects {

	/** Between the id of a sheet and the code of a criterion. */
	static final char LINE = '#';

	private final JdbcClient jdbc;

	EvidenceSubjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The line of a score sheet. */
	public static String criterion(String sheetId, String criterionCode) {
		return sheetId + LINE + criterionCode;
	}

	public Optional<EvidenceSubject> find(String id) {
		return this.jdbc.sql("""
				select :id as id, g.code as agency_code, g.tenant_id, lead.tenant_id as lead_tenant_id, u.tenant_id as preparer_tenant_id,
				  coalesce(l.criterion_code || '. ' || c.title, o.title, 'Đề nghị, giải trình hoặc vướng mắc') as title,
				  coalesce(o.met_at is not null or o.released_at is not null, false) as delivered
				from agency g
				  left join obligation o on o.id = split_part(:id, '#', 1)
				  left join score l on strpos(:id, '#') > 0 and l.sheet_id = o.id and l.criterion_code = split_part(:id, '#', 2)
				  left join criterion c on (c.set_code, c.code) = (l.set_code, l.criterion_code)
				  left join score_preparer r on r.sheet_id = l.sheet_id and r.criterion_code = l.criterion_code and r.ready_at is null
				  left join agency u on u.code = r.unit_code
				  left join coordination k on k.id = :id
				  left join assignment a on a.id = k.assignment_id
				  left join agency lead on lead.code = a.lead_agency
				where g.code = evidence_subject_agency(:id) and (strpos(:id, '#') = 0 or l.sheet_id is not null)
				""").param("id", id).query(EvidenceSubject.class).optional();
	}

	/** @throws UnknownThingException when nothing has this id */
	public EvidenceSubject get(String id) {
		return find(id).orElseThrow(() -> unknown(id));
	}

	static UnknownThingException unknown(String id) {
		return new UnknownThingException("Không có việc '" + id + "' trong phạm vi của tài khoản này.");
	}

}
