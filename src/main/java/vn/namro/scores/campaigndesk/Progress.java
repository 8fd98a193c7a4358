package vn.namro.scores.campaigndesk;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far agencies and fields of a campaign have come, each from one query. */
@Repository
class Progress {

	private final JdbcClient jdbc;

	Progress(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An agency in a campaign.
	 *
	 * @param scored lines of {@code lines} that the agency gave itself points for
	 * @param awaited lines that wait for figures of authorities or surveys
	 * @param closesAt the agency's own end, where a decision moved it
	 */
	record Row(String sheet, String agency, String name, String tenant, String status, OffsetDateTime submittedAt, OffsetDateTime dueAt,
			OffsetDateTime closesAt, int lines, int scored, int awaited) {
	}

	/** A field across the agencies. */
	record Field(String code, String title, int appraisals, int appraised, int locked) {
	}

	/** @param tenants whose agencies are shown; null for all */
	List<Row> agencies(String campaignId, List<String> tenants) {
		return this.jdbc.sql("""
				select s.id as sheet, s.agency_code as agency, a.name, a.tenant_id as tenant, s.status, s.submitted_at, o.due_at, s.closes_at,
				  count(*) filter (where c.method = 'self' and l.not_applicable is null) as lines,
				  count(*) filter (where c.method = 'self' and l.not_applicable is null and l.self_points is not null) as scored,
				  count(*) filter (where c.method <> 'self' and l.not_applicable is null and l.appraised_points is null) as awaited
				from score_sheet s join agency a on a.code = s.agency_code left join obligation o on o.id = s.id
				join score l on l.sheet_id = s.id join criterion c on c.set_code = l.set_code and c.code = l.criterion_code
				where s.campaign_id = :campaign and (:all or a.tenant_id = any(:tenants))
				group by s.id, a.code, o.id order by a.position, a.code
				""")
			.param("campaign", campaignId)
			.param("all", tenants == null)
			.param("tenants", tenants == null ? new String[0] : tenants.toArray(String[]::new))
			.query(Row.class)
			.list();
	}

	/** How many lines each agency is asked to explain, by sheet; sheets without any are missing. */
	Map<String, Integer> questions(String campaignId) {
		Map<String, Integer> questions = new HashMap<>();
		this.jdbc.sql("""
				select l.sheet_id, count(*) as lines from score_sheet s join score l on l.sheet_id = s.id
				where s.campaign_id = ? and l.not_applicable is null and (l.question is not null or l.round1_points < l.self_points) group by l.sheet_id
				""").param(campaignId).query((row, number) -> questions.put(row.getString("sheet_id"), row.getInt("lines"))).list();
		return questions;
	}

	List<Field> fields(String campaignId) {
		return this.jdbc.sql("""
				select c.code, c.title, count(*) as appraisals, count(*) filter (where p.status = 'APPRAISED') as appraised,
				  count(*) filter (where p.status = 'LOCKED') as locked
				from appraisal p join score_sheet s on s.id = p.sheet_id join criterion c on c.set_code = s.set_code and c.code = p.field_code
				where s.campaign_id = ? group by c.set_code, c.code, c.title, c.position order by c.position
				""").param(campaignId).query(Field.class).list();
	}

}
