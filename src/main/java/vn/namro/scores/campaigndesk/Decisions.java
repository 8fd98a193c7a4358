package vn.namro.scores.campaigndesk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.ScoreSheet;

/** What was decided about the sheets of campaigns. */
@Repository
class Decisions {

	private final JdbcClient jdbc;

	Decisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The decisions of a campaign, the latest first. */
	List<Decision> of(String campaignId) {
		return this.jdbc.sql("select d.*, s.agency_code from campaign_decision d join score_sheet s on s.id = d.sheet_id where d.campaign_id = ? order by d.id desc")
			.param(campaignId)
			.query(Decision.class)
			.list();
	}

	Optional<Decision> find(String campaignId, long id) {
		return of(campaignId).stream().filter(decision -> decision.id() == id).findFirst();
	}

	/** Records an extension or a reopening, which are decided when they are entered. */
	void grant(Campaign campaign, ScoreSheet sheet, String kind, Paper paper, OffsetDateTime from, OffsetDateTime to, String by, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into campaign_decision (campaign_id, sheet_id, kind, reason, proposed_by, proposed_at, status, number, decided_on, authority, decided_by,
				  decided_at, closes_from, closes_to) values (?, ?, ?, ?, ?, ?, 'GRANTED', ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(campaign.id(), sheet.id(), kind, paper.reason(), by, at, paper.number(), paper.date(), paper.authority(), by, at, from, to)
			.update();
	}

	/** Records that a line stays without figures, which is decided when it is entered. */
	void withoutFigures(Campaign campaign, String sheetId, String criterion, Paper paper, String by, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into campaign_decision (campaign_id, sheet_id, kind, criterion_code, reason, proposed_by, proposed_at, status, number, decided_on, authority,
				  decided_by, decided_at) values (?, ?, 'WITHOUT_FIGURES', ?, ?, ?, ?, 'GRANTED', ?, ?, ?, ?, ?)
				""")
			.params(campaign.id(), sheetId, criterion, paper.reason(), by, at, paper.number(), paper.date(), paper.authority(), by, at)
			.update();
	}

	/**
	 * @param kind NOT_APPLICABLE or APPLICABLE
	 * @throws org.springframework.dao.DuplicateKeyException when the same is asked for already
	 */
	void propose(Campaign campaign, ScoreSheet sheet, String kind, String criterion, String reason, String by, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into campaign_decision (campaign_id, sheet_id, kind, criterion_code, reason, proposed_by, proposed_at, status)
				values (?, ?, ?, ?, ?, ?, ?, 'PROPOSED')
				""").params(campaign.id(), sheet.id(), kind, criterion, reason, by, at).update();
	}

	void decide(long id, boolean granted, Paper paper, String by, OffsetDateTime at) {
		this.jdbc.sql("""
				update campaign_decision set status = ?, number = ?, decided_on = ?, authority = ?, decision_reason = ?, decided_by = ?, decided_at = ?
				where id = ? and status = 'PROPOSED'
				""")
			.params(granted ? "GRANTED" : "REFUSED", paper.number(), paper.date(), paper.authority(), paper.reason(), by, at, id)
			.update();
	}

}
