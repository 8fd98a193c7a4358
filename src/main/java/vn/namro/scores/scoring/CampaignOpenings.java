package vn.namro.scores.scoring;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;

/** What the organiser of a campaign lets agencies see of their own scores before the publication: nothing, unless it is opened. */
@Repository
public class CampaignOpenings {

	private final JdbcClient jdbc;

	private final EngineClock clock;

	CampaignOpenings(JdbcClient jdbc, EngineClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** @param stage ROUND1 or ALL */
	public record Opening(Sight stage, OffsetDateTime opensAt, String openedBy, OffsetDateTime openedAt) {
	}

	public List<Opening> of(String campaignId) {
		return this.jdbc.sql("select stage, opens_at, opened_by, opened_at from campaign_opening where campaign_id = ? order by opens_at, stage desc")
			.param(campaignId)
			.query(Opening.class)
			.list();
	}

	/** What the people of an agency see of its own sheet now. */
	public Sight ofAgencies(String campaignId) {
		return this.jdbc.sql("""
				select case when g.status = 'PUBLISHED' or bool_or(o.stage = 'ALL') then 'ALL' when bool_or(o.stage = 'ROUND1') then 'ROUND1' else 'OWN' end
				from campaign g left join campaign_opening o on o.campaign_id = g.id and o.opens_at <= ? where g.id = ? group by g.id
				""").params(this.clock.now(), campaignId).query(Sight.class).optional().orElse(Sight.OWN);
	}

	/** Opens a stage from an instant on, in the place of what was said about it before. */
	public void open(String campaignId, Sight stage, OffsetDateTime opensAt, String by) {
		this.jdbc.sql("""
				insert into campaign_opening (campaign_id, stage, opens_at, opened_by, opened_at) values (?, ?, ?, ?, ?)
				on conflict (campaign_id, stage) do update set opens_at = excluded.opens_at, opened_by = excluded.opened_by, opened_at = excluded.opened_at
				""").params(campaignId, stage.name(), opensAt, by, this.clock.now()).update();
	}

	public void close(String campaignId, Sight stage) {
		this.jdbc.sql("delete from campaign_opening where campaign_id = ? and stage = ?").params(campaignId, stage.name()).update();
	}

}
