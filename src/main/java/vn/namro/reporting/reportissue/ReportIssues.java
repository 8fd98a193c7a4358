package vn.namro.reporting.reportissue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.proving.pdfsignature.SignatureFinding;

/** The papers that reports became; rows are only ever added. */
@Repository
public class ReportIssues {

	private static final TypeReference<List<SignatureFinding>> FINDINGS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	ReportIssues(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The papers of a report, the first one first. */
	public List<ReportIssue> of(String reportId) {
		return this.jdbc.sql("select * from report_issue where report_id = ? order by sequence").param(reportId).query(this::issue).list();
	}

	/** The paper that counts now; empty as long as the report was not issued. */
	public Optional<ReportIssue> latest(String reportId) {
		return this.jdbc.sql("select * from report_issue where report_id = ? order by sequence desc limit 1").param(reportId).query(this::issue).optional();
	}

	public ReportIssue get(String reportId, int sequence) {
		return this.jdbc.sql("select * from report_issue where report_id = ? and sequence = ?").params(reportId, sequence).query(this::issue).single();
	}

	/** Takes a number for a report. @return false when another report of the agency has it in that year */
	boolean take(String agencyCode, IssueFields fields, String reportId) {
		return this.jdbc.sql("""
				insert into issued_number as taken (agency_code, year, number, report_id) values (?, ?, ?, ?)
				on conflict (agency_code, year, number) do update set number = excluded.number where taken.report_id = excluded.report_id
				""").params(agencyCode, fields.date().getYear(), fields.key(), reportId).update() == 1;
	}

	/** What else bears a number: another report, or a document of the agency's own with another file. */
	Optional<String> bearerOf(String agencyCode, IssueFields fields, String reportId, String sha256) {
		return this.jdbc.sql("""
				select o.title from issued_number n join obligation o on o.id = n.report_id
				where n.agency_code = :agency and n.year = :year and n.number = :number and n.report_id <> :report
				union all
				select d.abstract from evidence_document d join agency a on a.code = d.agency_code and a.name = d.issuing_body
				where d.agency_code = :agency and extract(year from d.dated) = :year and upper(regexp_replace(d.number, '\\s', '', 'g')) = :number
				  and d.deleted_at is null and not exists (select from evidence_revision r where r.document_id = d.id and r.sha256 = :sha256)
				  and not exists (select from evidence_citation c where c.document_id = d.id and c.subject_id = :report)
				limit 1
				""")
			.param("agency", agencyCode)
			.param("year", fields.date().getYear())
			.param("number", fields.key())
			.param("report", reportId)
			.param("sha256", sha256)
			.query(String.class)
			.optional();
	}

	/** The version of the frozen content that is the newest now, 0 when nothing is frozen. */
	int frozenVersion(String reportId) {
		return this.jdbc.sql("select coalesce(max(version), 0) from report_snapshot where report_id = ?").param(reportId).query(Integer.class).single();
	}

	void insert(ReportIssue issue) {
		this.jdbc.sql("""
				insert into report_issue (report_id, sequence, agency_code, version, number, dated, document_id, revision_id, sha256, signed, signatures, note, reason, issued_at, issued_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
				""")
			.params(issue.reportId(), issue.sequence(), issue.agencyCode(), issue.version(), issue.number(), issue.dated(), issue.documentId(), issue.revisionId(), issue.sha256(),
					issue.signed(), text(issue.signatures()), issue.note(), issue.reason(), issue.issuedAt(), issue.issuedBy())
			.update();
	}

	private ReportIssue issue(ResultSet row, int number) throws SQLException {
		return new ReportIssue(row.getString("report_id"), row.getInt("sequence"), row.getString("agency_code"), row.getInt("version"), row.getString("number"),
				row.getObject("dated", LocalDate.class), row.getLong("document_id"), row.getLong("revision_id"), row.getString("sha256"), row.getString("signed"),
				findings(row.getString("signatures")), row.getString("note"), row.getString("reason"), row.getObject("issued_at", OffsetDateTime.class),
				row.getString("issued_by"));
	}

	List<SignatureFinding> findings(String text) {
		try {
			return text == null ? List.of() : this.json.readValue(text, FINDINGS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String text(List<SignatureFinding> findings) {
		try {
			return this.json.writeValueAsString(findings);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
