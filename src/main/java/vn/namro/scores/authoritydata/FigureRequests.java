package vn.namro.scores.authoritydata;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked for the figures of which campaign, and what became of it. */
@Repository
class FigureRequests {

	private final JdbcClient jdbc;

	FigureRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @return false when the holder was asked already */
	boolean insert(String id, String campaignId, OffsetDateTime at) {
		return this.jdbc.sql("insert into figure_request (id, campaign_id, status, opened_at) values (?, ?, 'OPEN', ?) on conflict do nothing")
			.params(id, campaignId, at)
			.update() == 1;
	}

	String campaignOf(String id) {
		return this.jdbc.sql("select campaign_id from figure_request where id = ?").param(id).query(String.class).single();
	}

	/** Ids of the requests of a campaign that nobody answered yet. */
	List<String> open(String campaignId) {
		return this.jdbc.sql("select id from figure_request where campaign_id = ? and status = 'OPEN' order by id").param(campaignId).query(String.class).list();
	}

	/** @param status GIVEN or CLOSED */
	void end(String id, String status, OffsetDateTime at) {
		this.jdbc.sql("update figure_request set status = ?, ended_at = ? where id = ? and status = 'OPEN'").params(status, at, id).update();
	}

}
