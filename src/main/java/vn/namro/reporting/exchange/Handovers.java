package vn.namro.reporting.exchange;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.reporting.reportissue.ReportIssue;
import vn.namro.reporting.reportissue.ReportIssues;

/**
 * The outbox of issued reports, written within the transaction that issues them. A node claims some, hands them over outside any
 * transaction and writes down what came of each; what a killed node claimed comes back when its lease is over.
 */
@Repository
class Handovers {

	private static final int LONGEST_ERROR = 500;

	private final JdbcClient jdbc;

	private final ReportIssues issues;

	Handovers(JdbcClient jdbc, ReportIssues issues) {
		this.jdbc = jdbc;
		this.issues = issues;
	}

	/** Writes it down once. */
	void plan(ReportIssue issue, Way.Kind way, OffsetDateTime now) {
		this.jdbc.sql("""
				insert into report_delivery (report_id, sequence, agency_code, way, event_id, next_attempt_at, created_at) values (?, ?, ?, ?, ?, ?, ?)
				on conflict do nothing
				""").params(issue.reportId(), issue.sequence(), issue.agencyCode(), way.name(), eventId(issue, way), now, now).update();
	}

	/** Computed from what it names, so that it is the same wherever and whenever. */
	static String eventId(ReportIssue issue, Way.Kind way) {
		return UUID.nameUUIDFromBytes((way + "/" + issue.reportId() + "/" + issue.sequence() + "/" + issue.sha256()).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Claims what is due for some of the ways; no two nodes get the same. */
	List<Handover> claim(Collection<Way.Kind> ways, int most, OffsetDateTime now, OffsetDateTime until) {
		return this.jdbc.sql("""
				with claimed as (
				  update report_delivery set state = 'SENDING', attempts = attempts + 1, claimed_until = :until
				  where id in (select id from report_delivery
				      where way = any(:ways) and next_attempt_at <= :now and (state = 'WAITING' or state = 'SENDING' and claimed_until <= :now)
				      order by next_attempt_at, id limit :most for update skip locked)
				  returning *)
				select c.*, o.title, a.name as agency_name from claimed c join obligation o on o.id = c.report_id join agency a on a.code = c.agency_code order by c.id
				""")
			.param("until", until)
			.param("ways", ways.stream().map(Enum::name).toArray(String[]::new))
			.param("now", now)
			.param("most", most)
			.query((row, number) -> new Handover(row.getLong("id"), Way.Kind.valueOf(row.getString("way")), row.getString("event_id"),
					this.issues.get(row.getString("report_id"), row.getInt("sequence")), row.getString("title"), row.getString("agency_name"),
					row.getInt("attempts"), row.getObject("claimed_until", OffsetDateTime.class)))
			.list();
	}

	void sent(Handover handover, OffsetDateTime at) {
		finish(handover, "state = 'SENT', last_error = null, sent_at = ?", at);
	}

	void later(Handover handover, OffsetDateTime next, String error) {
		finish(handover, "state = 'WAITING', next_attempt_at = ?, last_error = ?", next, shortened(error));
	}

	void failed(Handover handover, String error) {
		finish(handover, "state = 'FAILED', last_error = ?", shortened(error));
	}

	/** Only the claim that still holds may say what became of it. */
	private void finish(Handover handover, String change, Object... values) {
		this.jdbc.sql("update report_delivery set claimed_until = null, " + change + " where id = ? and state = 'SENDING' and attempts = ?")
			.params(values)
			.param(handover.id())
			.param(handover.attempts())
			.update();
	}

	private static String shortened(String error) {
		return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
	}

}
