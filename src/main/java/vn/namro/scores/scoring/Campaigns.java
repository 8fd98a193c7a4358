package vn.namro.scores.scoring;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The scoring campaigns of all plans. */
@Repository
public class Campaigns {

	private final JdbcClient jdbc;

	Campaigns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Campaign get(String id) {
		return this.jdbc.sql("select * from campaign where id = ?").param(id).query(Campaign.class).single();
	}

	public Optional<Campaign> find(String planCode, String setCode) {
		return this.jdbc.sql("select * from campaign where plan_code = ? and set_code = ?").params(planCode, setCode).query(Campaign.class).optional();
	}

	/** The campaigns of a plan, the plan's own set first. */
	public List<Campaign> of(String planCode) {
		return this.jdbc.sql("select c.* from campaign c join plan p on p.code = c.plan_code where c.plan_code = ? order by c.set_code <> p.criteria_set, c.set_code")
			.param(planCode)
			.query(Campaign.class)
			.list();
	}

	/** Waits for whoever else looks whether a stage of the campaign is complete, so that the last one sees that it is the last. */
	public Campaign lock(String id) {
		return this.jdbc.sql("select * from campaign where id = ? for update").param(id).query(Campaign.class).single();
	}

	public Optional<Campaign> find(String id) {
		return this.jdbc.sql("select * from campaign where id = ?").param(id).query(Campaign.class).optional();
	}

	/** The campaigns of a province, the latest year first. */
	public List<Campaign> ofProvince(String province) {
		return this.jdbc.sql("""
				select c.* from campaign c join plan p on p.code = c.plan_code join agency a on a.code = p.issuer_agency
				where a.province = ? order by c.year desc, c.plan_code, c.set_code <> p.criteria_set, c.set_code
				""").param(province).query(Campaign.class).list();
	}

	/** Enters a campaign; one that is there already stays as it is. */
	public void insert(Campaign campaign) {
		this.jdbc.sql("insert into campaign values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
			.params(campaign.id(), campaign.planCode(), campaign.setCode(), campaign.year(), campaign.mode().name(), campaign.opensAt(),
					campaign.selfScoringDueAt(), campaign.selfScoringClosesAt(), campaign.appraisalDueAt(), campaign.explanationDays(),
					campaign.appraisalClosesAt(), campaign.status().name())
			.update();
	}

	public void advance(String id, Campaign.Status status) {
		this.jdbc.sql("update campaign set status = ? where id = ?").params(status.name(), id).update();
	}

}
