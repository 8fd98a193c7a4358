package vn.namro.papers.paper;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.scoresheet.SheetAccess;

/** The lines that were appraised, with everything that was said of them, cut to whoever may know it. */
@Repository
class AppraisalLines {

	private static final String LINE = """
			select t.campaign_id as campaign, t.id as sheet, t.agency_code as agency, a.name as agency_name, g.set_code as set, n.name as set_name, g.year,
			  f.code as field, f.title as field_title, s.criterion_code as code, c.title, c.maximum, s.self_points as self, s.self_reason, s.round1_points as round1,
			  s.round1_reason, s.question, s.explanation, s.appraised_points as appraised, s.appraised_reason, coalesce(s.appraised_round, 0) as appraised_round,
			  s.decided_points as decided, s.decided_reason, s.not_applicable,
			  coalesce(p1.name, s.self_by) as self_by, coalesce(p2.name, s.round1_by) as round1_by, coalesce(p3.name, s.appraised_by) as appraised_by,
			  coalesce(p4.name, s.decided_by) as decided_by
			from score_sheet t
			join campaign g on g.id = t.campaign_id
			join criteria_set n on n.code = t.set_code
			join agency a on a.code = t.agency_code
			join score s on s.sheet_id = t.id
			join criterion c on c.set_code = s.set_code and c.code = s.criterion_code and c.method = 'self'
			join criterion f on f.set_code = c.set_code and f.code = split_part(c.code, '.', 1)
			left join person p1 on p1.account = s.self_by
			left join person p2 on p2.account = s.round1_by
			left join person p3 on p3.account = s.appraised_by
			left join person p4 on p4.account = s.decided_by
			where t.campaign_id = :campaign and (:sheet::text is null or t.id = :sheet) and (:field::text is null or f.code = :field)
			  and a.tenant_id = any(:tenants) and (g.status = 'PUBLISHED' or a.tenant_id = any(:appraising))
			order by a.position, a.code, c.position
			""";

	private static final String SCOPE = """
			select t.campaign_id as campaign, t.id as sheet, null as field from score_sheet t where t.id = :id
			union all select t.campaign_id, t.id, p.field_code from appraisal p join score_sheet t on t.id = p.sheet_id where p.id = :id
			union all select g.id, null, :field from campaign g where g.id = :campaign
			""";

	private final JdbcClient jdbc;

	AppraisalLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What lines are asked for.
	 *
	 * @param sheet null for all agencies
	 * @param field null for all fields
	 */
	record Scope(String campaign, String sheet, String field) {
	}

	/** A line; the names of those who gave the points stand in {@code …By}. */
	record Line(String campaign, String sheet, String agency, String agencyName, String set, String setName, int year, String field, String fieldTitle, String code,
			String title, BigDecimal maximum, BigDecimal self, String selfReason, BigDecimal round1, String round1Reason, String question, String explanation,
			BigDecimal appraised, String appraisedReason, int appraisedRound, BigDecimal decided, String decidedReason, String notApplicable, String selfBy,
			String round1By, String appraisedBy, String decidedBy) {

		/** The points of round 1, null where it gave none. */
		BigDecimal first() {
			return this.round1 == null && this.appraisedRound < 2 ? this.appraised : this.round1;
		}

		/** The points of round 2, null where there was none. */
		BigDecimal second() {
			return this.appraisedRound == 2 ? this.appraised : null;
		}

		BigDecimal counted() {
			return this.decided == null ? this.appraised : this.decided;
		}

		/** Whether the agency is asked to explain it. */
		boolean asked() {
			return this.notApplicable == null && (this.question != null || this.self != null && first() != null && first().compareTo(this.self) < 0);
		}

	}

	/** The whole sheet, or nothing that exists. */
	Scope sheet(String id) {
		return this.jdbc.sql("select campaign_id as campaign, id as sheet, null as field from score_sheet where id = ?")
			.param(id)
			.query(Scope.class)
			.optional()
			.orElseThrow(() -> unknown(id));
	}

	/** @param id of a sheet, of an appraisal, or {@code <campaign>:<field>} for a field of all agencies */
	Scope scope(String id) {
		int at = id.lastIndexOf(':');
		return this.jdbc.sql(SCOPE)
			.param("id", id)
			.param("campaign", at < 0 ? "" : id.substring(0, at))
			.param("field", id.substring(at + 1))
			.query(Scope.class)
			.optional()
			.orElseThrow(() -> unknown(id));
	}

	/** As on the pages of the sheets: appraised scores before their publication only for those who appraise, coordinate, decide and publish. */
	List<Line> of(Person person, Scope scope) {
		return this.jdbc.sql(LINE)
			.param("campaign", scope.campaign())
			.param("sheet", scope.sheet())
			.param("field", scope.field())
			.param("tenants", person.tenants().toArray(String[]::new))
			.param("appraising", SheetAccess.appraising(person).toArray(String[]::new))
			.query(Line.class)
			.list();
	}

	static UnknownThingException unknown(String id) {
		return new UnknownThingException("Không có bảng điểm, lượt thẩm định hoặc lĩnh vực '" + id + "' trong phạm vi của tài khoản này.");
	}

}
