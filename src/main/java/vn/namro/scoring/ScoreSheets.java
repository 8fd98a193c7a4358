package vn.namro.scoring;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agencies' score sheets. */
@Repository
public class ScoreSheets {

	private final JdbcClient jdbc;

	ScoreSheets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public ScoreSheet get(String id) {
		return this.jdbc.sql("select * from score_sheet where id = ?").param(id).query(ScoreSheet.class).single();
	}

	/** The sheets of a plan in the order of the agencies' codes. */
	public List<ScoreSheet> of(String planCode) {
		return this.jdbc.sql("select * from score_sheet where plan_code = ? order by agency_code").param(planCode).query(ScoreSheet.class).list();
	}

	/** The sheets of a campaign in the order of the agencies' codes. */
	public List<ScoreSheet> ofCampaign(String campaignId) {
		return this.jdbc.sql("select * from score_sheet where campaign_id = ? order by agency_code").param(campaignId).query(ScoreSheet.class).list();
	}

	/** How many sheets of a plan are neither approved nor locked. */
	public int countOpen(String planCode) {
		return this.jdbc.sql("select count(*) from score_sheet where plan_code = ? and status in ('PLANNED', 'OPEN')")
			.param(planCode)
			.query(Integer.class)
			.single();
	}

	public void insert(ScoreSheet sheet) {
		this.jdbc.sql("insert into score_sheet (id, campaign_id, plan_code, set_code, year, agency_code, status) values (?, ?, ?, ?, ?, ?, ?)")
			.params(sheet.id(), sheet.campaignId(), sheet.planCode(), sheet.setCode(), sheet.year(), sheet.agencyCode(), sheet.status())
			.update();
	}

	public void open(String id) {
		this.jdbc.sql("update score_sheet set status = 'OPEN' where id = ?").param(id).update();
	}

	public void submit(String id, OffsetDateTime at, String by) {
		this.jdbc.sql("update score_sheet set submitted_at = ?, submitted_by = ? where id = ?").params(at, by, id).update();
	}

	public void approve(String id, OffsetDateTime at) {
		this.jdbc.sql("update score_sheet set status = 'APPROVED', approved_at = ? where id = ?").params(at, id).update();
	}

	public void sendBack(String id) {
		this.jdbc.sql("update score_sheet set submitted_at = null, submitted_by = null, returns = returns + 1 where id = ?").param(id).update();
	}

	/** The campaign closed without a submission: recorded as a lock, never as a submission. */
	public void lock(String id, OffsetDateTime at) {
		this.jdbc.sql("update score_sheet set status = 'LOCKED', locked_at = ? where id = ?").params(at, id).update();
	}

}
