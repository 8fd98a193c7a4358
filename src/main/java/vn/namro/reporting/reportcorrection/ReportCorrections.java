package vn.namro.reporting.reportcorrection;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.reporting.report.Report;
import vn.namro.reporting.report.ReportContent.Narrative;

/** The corrections of all reports, also those that were refused. */
@Repository
public class ReportCorrections {

	private final JdbcClient jdbc;

	ReportCorrections(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The latest first. */
	public List<ReportCorrection> of(String reportId) {
		return this.jdbc.sql("select * from report_correction where report_id = ? order by id desc").param(reportId).query(ReportCorrection.class).list();
	}

	Optional<ReportCorrection> open(String reportId) {
		return of(reportId).stream().filter(ReportCorrection::open).findFirst();
	}

	/** @throws org.springframework.dao.DuplicateKeyException when one is open already */
	long insert(Report report, CorrectionWork.Proposal proposal, String by, OffsetDateTime at) {
		return this.jdbc.sql("""
				insert into report_correction (report_id, agency_code, based_on, reason, result, difficulties, proposals, recount, proposed_by, proposed_at, status)
				select id, agency_code, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED' from obligation where id = ? returning id
				""")
			.params(report.version(), proposal.reason(), proposal.result(), proposal.difficulties(), proposal.proposals(), proposal.recount(), by, at, report.id())
			.query(Long.class)
			.single();
	}

	void close(long id, boolean granted, String remark, String by, OffsetDateTime at, Integer version) {
		this.jdbc.sql("update report_correction set status = ?, remark = ?, decided_by = ?, decided_at = ?, version = ? where id = ?")
			.params(granted ? "GRANTED" : "REFUSED", remark, by, at, version, id)
			.update();
	}

	/** The words of the report itself follow, so that whoever consolidates later finds the corrected ones. */
	void follow(Report report, Narrative words) {
		this.jdbc.sql("update " + (report.ofProvince() ? "reporting_period" : "agency_report") + " set narrative = ?, difficulties = ?, proposals = ? where id = ?")
			.params(words.result(), words.difficulties(), words.proposals(), report.id())
			.update();
	}

}
