package vn.namro.scoring;

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

	/** The appraisals of a plan, by field and agency. */
	public List<Appraisal> of(String planCode) {
		return this.jdbc.sql("""
				select a.* from appraisal a join score_sheet s on s.id = a.sheet_id where s.plan_code = ? order by a.field_code, s.agency_code
				""").param(planCode).query(Appraisal.class).list();
	}

	/** How many appraisals of a plan are neither done nor locked. */
	public int countOpen(String planCode) {
		return (int) of(planCode).stream().filter(appraisal -> List.of("PLANNED", "OPEN").contains(appraisal.status())).count();
	}

	public void insert(String id, String sheetId, String fieldCode) {
		this.jdbc.sql("insert into appraisal (id, sheet_id, field_code, status) values (?, ?, ?, 'PLANNED')").params(id, sheetId, fieldCode).update();
	}

	public void open(String id) {
		this.jdbc.sql("update appraisal set status = 'OPEN' where id = ?").param(id).update();
	}

	public void complete(String id, OffsetDateTime at) {
		this.jdbc.sql("update appraisal set status = 'APPRAISED', appraised_at = ? where id = ?").params(at, id).update();
	}

	/** The campaign closed before the appraisal was done. */
	public void lock(String id) {
		this.jdbc.sql("update appraisal set status = 'LOCKED' where id = ?").param(id).update();
	}

}
