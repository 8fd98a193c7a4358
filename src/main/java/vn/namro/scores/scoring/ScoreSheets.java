package vn.namro.scores.scoring;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

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

	public Optional<ScoreSheet> find(String id) {
		return this.jdbc.sql("select * from score_sheet where id = ?").param(id).query(ScoreSheet.class).optional();
	}

	/** The sheets of a campaign that wait to be opened, at most so many. */
	public List<ScoreSheet> planned(String campaignId, int most) {
		return this.jdbc.sql("select * from score_sheet where campaign_id = ? and status = 'PLANNED' order by agency_code limit ?")
			.params(campaignId, most)
			.query(ScoreSheet.class)
			.list();
	}

	/** How many sheets of a campaign are neither approved nor locked. */
	public int countOpen(String campaignId) {
		return this.jdbc.sql("select count(*) from score_sheet where campaign_id = ? and status in ('PLANNED', 'OPEN')")
			.param(campaignId)
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

	/** Gives the agency another end of self-scoring than the campaign's. */
	public void extend(String id, OffsetDateTime closesAt) {
		this.jdbc.sql("update score_sheet set closes_at = ? where id = ?").params(closesAt, id).update();
	}

	/** Opens a sheet again that was handed in or locked; its points stay. */
	public void reopen(String id, OffsetDateTime closesAt) {
		this.jdbc.sql("""
				update score_sheet set status = 'OPEN', submitted_at = null, submitted_by = null, approved_at = null, locked_at = null, closes_at = ? where id = ?
				""").params(closesAt, id).update();
	}

	/** The campaign closed without a submission: recorded as a lock, never as a submission. */
	public void lock(String id, OffsetDateTime at) {
		this.jdbc.sql("update score_sheet set status = 'LOCKED', locked_at = ? where id = ?").params(at, id).update();
	}

}
