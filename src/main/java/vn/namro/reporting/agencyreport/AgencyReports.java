package vn.namro.reporting.agencyreport;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agencies' reports of all periods. */
@Repository
public class AgencyReports {

	private final JdbcClient jdbc;

	AgencyReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The reports of a period, in the order of the agencies' codes; without those that became part of a successor's. */
	public List<AgencyReport> of(String periodId) {
		return this.jdbc.sql("select * from agency_report where period_id = ? and status <> 'MERGED' order by agency_code").param(periodId).query(AgencyReport.class).list();
	}

	/** How many reports of a period are not accepted yet. */
	public int countOpen(String periodId) {
		return this.jdbc.sql("select count(*) from agency_report where period_id = ? and status not in ('ACCEPTED', 'MERGED')")
			.param(periodId)
			.query(Integer.class)
			.single();
	}

	AgencyReport get(String id) {
		return this.jdbc.sql("select * from agency_report where id = ?").param(id).query(AgencyReport.class).single();
	}

	void insert(String id, String periodId, String agencyCode) {
		this.jdbc.sql("insert into agency_report (id, period_id, agency_code, status) values (?, ?, ?, 'PLANNED')")
			.params(id, periodId, agencyCode)
			.update();
	}

	void open(String id) {
		this.jdbc.sql("update agency_report set status = 'OPEN' where id = ?").param(id).update();
	}

	void write(String id, String narrative, String difficulties, String proposals) {
		this.jdbc.sql("update agency_report set narrative = ?, difficulties = ?, proposals = ? where id = ?")
			.params(narrative, difficulties, proposals, id)
			.update();
	}

	void submit(String id, OffsetDateTime at) {
		this.jdbc.sql("""
				update agency_report r set status = 'SUBMITTED', submitted_at = ?, agency_name = (select name from agency a where a.code = r.agency_code)
				where id = ?
				""").params(at, id).update();
	}

	void accept(String id, OffsetDateTime at) {
		this.jdbc.sql("update agency_report set status = 'ACCEPTED', accepted_at = ? where id = ?").params(at, id).update();
	}

	/** Why the coordinator sent it back last, empty when that never happened. */
	String returnReasonOf(String id) {
		return this.jdbc.sql("select coalesce(return_reason, '') from agency_report where id = ?").param(id).query(String.class).single();
	}

	/** Whoever owes the report now takes it back: after a merge, the successor. */
	void returnReport(String id, String reason) {
		this.jdbc.sql("""
				update agency_report r set status = 'OPEN', submitted_at = null, returns = returns + 1, return_reason = ?, agency_name = null, agency_code = o.agency_code,
				  origin_agency = case when o.agency_code = r.agency_code then r.origin_agency else coalesce(r.origin_agency, r.agency_code) end
				from obligation o where o.id = r.id and r.id = ?
				""").params(reason, id).update();
	}

}
