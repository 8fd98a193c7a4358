package vn.namro.scores.scoring;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The appraisals of all sheets' fields. */
@Repository
public class Appraisals {

	private final JdbcClient jdbc;

	Appraisals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Appraisal get(String id) {
		return this.jdbc.sql("select * from appraisal where id = ?").param(id).query(Appraisal.class).single();
	}

	/** The appraisals of a campaign, by field and agency. */
	public List<Appraisal> of(String campaignId) {
		return this.jdbc.sql("""
				select a.* from appraisal a join score_sheet s on s.id = a.sheet_id where s.campaign_id = ? order by a.field_code, s.agency_code
				""").param(campaignId).query(Appraisal.class).list();
	}

	/** The appraisals of a campaign that wait to be opened and whose sheets are closed, at most so many. */
	public List<Appraisal> planned(String campaignId, int most) {
		return this.jdbc.sql("""
				select a.* from appraisal a join score_sheet s on s.id = a.sheet_id where s.campaign_id = ? and a.status = 'PLANNED'
				  and s.status in ('APPROVED', 'LOCKED') order by a.field_code, s.agency_code limit ?
				""").params(campaignId, most).query(Appraisal.class).list();
	}

	/** The appraisals of a sheet's fields. */
	public List<Appraisal> ofSheet(String sheetId) {
		return this.jdbc.sql("select * from appraisal where sheet_id = ? order by field_code").param(sheetId).query(Appraisal.class).list();
	}

	/** How many appraisals of a campaign are neither done nor locked. */
	public int countOpen(String campaignId) {
		return this.jdbc.sql("""
				select count(*) from appraisal a join score_sheet s on s.id = a.sheet_id where s.campaign_id = ? and a.status in ('PLANNED', 'OPEN')
				""").param(campaignId).query(Integer.class).single();
	}

	/** Enters the appraisals of all fields in which agencies of a campaign scored themselves. */
	public void enter(String campaignId) {
		this.jdbc.sql("""
				insert into appraisal (id, sheet_id, field_code, status)
				select distinct s.plan_code || ':tham-dinh:' || s.set_code || ':' || split_part(c.code, '.', 1) || ':' || s.agency_code, s.id,
				  split_part(c.code, '.', 1), 'PLANNED'
				from score_sheet s join score l on l.sheet_id = s.id join criterion c on c.set_code = l.set_code and c.code = l.criterion_code
				where s.campaign_id = ? and c.method = 'self' on conflict do nothing
				""").param(campaignId).update();
	}

	/** What was appraised counts no longer, because the sheet changes again. */
	public void plan(String id) {
		this.jdbc.sql("update appraisal set status = 'PLANNED', appraised_at = null where id = ?").param(id).update();
	}

	public void open(String id) {
		this.jdbc.sql("update appraisal set status = 'OPEN' where id = ?").param(id).update();
	}

	public void complete(String id, OffsetDateTime at) {
		this.jdbc.sql("update appraisal set status = 'APPRAISED', appraised_at = ? where id = ? and status = 'OPEN'").params(at, id).update();
	}

	/** The campaign closed before the appraisal was done. */
	public void lock(String id) {
		this.jdbc.sql("update appraisal set status = 'LOCKED' where id = ? and status = 'OPEN'").param(id).update();
	}

}
