package vn.namro.year.simulation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;

/** Reads a simulated year back from the database, for {@code year.json} and for the invariants. */
@Repository
class YearLedger {

	private final JdbcClient jdbc;

	YearLedger(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	record Escalation(int level, OffsetDateTime at, List<String> recipients) {
	}

	record AssignmentOutcome(String code, String item, String lead, OffsetDateTime due, OffsetDateTime submitted, OffsetDateTime accepted, int returns,
			List<Escalation> escalations) {
	}

	record ReportOutcome(String period, String agency, OffsetDateTime due, OffsetDateTime submitted, OffsetDateTime approved, List<Escalation> escalations) {
	}

	record ScoreOutcome(String set, String agency, String criterion, BigDecimal max, BigDecimal self, BigDecimal appraised) {
	}

	record Lapse(String id, String kind, OffsetDateTime due, double pointsAtStake, String agencyKind) {
	}

	/** A change of an obligation between owed and not owed. */
	record Change(String kind, OffsetDateTime at) {
	}

	List<AssignmentOutcome> assignments() {
		Map<String, List<Escalation>> escalations = escalations();
		return this.jdbc.sql("""
				select a.id, a.item_code, a.lead_agency, o.due_at, a.submitted_at, a.accepted_at, a.returns
				from assignment a join obligation o using (id) join plan_item i on i.plan_code = a.plan_code and i.code = a.item_code
				join agency g on g.code = a.lead_agency where a.status <> 'WITHDRAWN' order by i.position, g.position
				""")
			.query((row, number) -> new AssignmentOutcome(row.getString("id"), row.getString("item_code"), row.getString("lead_agency"), at(row, "due_at"),
					at(row, "submitted_at"), at(row, "accepted_at"), row.getInt("returns"), escalations.getOrDefault(row.getString("id"), List.of())))
			.list();
	}

	/** The agencies' reports; {@code approved} is the coordinator's acceptance. */
	List<ReportOutcome> agencyReports() {
		Map<String, List<Escalation>> escalations = escalations();
		return this.jdbc.sql("""
				select r.id, p.code, r.agency_code, o.due_at, r.submitted_at, r.accepted_at
				from agency_report r join obligation o using (id) join reporting_period p on p.id = r.period_id
				join agency g on g.code = r.agency_code order by p.opens_at, g.position
				""")
			.query((row, number) -> new ReportOutcome(row.getString("code"), row.getString("agency_code"), at(row, "due_at"), at(row, "submitted_at"),
					at(row, "accepted_at"), escalations.getOrDefault(row.getString("id"), List.of())))
			.list();
	}

	/** The province's reports; {@code approved} is the leader's approval. */
	List<ReportOutcome> provinceReports() {
		Map<String, List<Escalation>> escalations = escalations();
		return this.jdbc.sql("""
				select p.id, p.code, o.agency_code, o.due_at, p.submitted_at, p.approved_at
				from reporting_period p join obligation o using (id) where p.status <> 'SKIPPED' order by p.opens_at
				""")
			.query((row, number) -> new ReportOutcome(row.getString("code"), row.getString("agency_code"), at(row, "due_at"), at(row, "submitted_at"),
					at(row, "approved_at"), escalations.getOrDefault(row.getString("id"), List.of())))
			.list();
	}

	List<ScoreOutcome> scores() {
		return this.jdbc.sql("""
				select s.set_code, t.agency_code, s.criterion_code, c.maximum, s.self_points, s.appraised_points
				from score s join score_sheet t on t.id = s.sheet_id join criterion c on c.set_code = s.set_code and c.code = s.criterion_code
				order by s.set_code, c.position, t.agency_code
				""")
			.query((row, number) -> new ScoreOutcome(row.getString(1), row.getString(2), row.getString(3), points(row, 4), points(row, 5), points(row, 6)))
			.list();
	}

	/** All obligations, in order of id. */
	List<Lapse> obligations() {
		return this.jdbc.sql("""
				select o.id, o.kind, o.due_at, o.points_at_stake, g.kind as agency_kind from obligation o join agency g on g.code = o.agency_code
				order by o.id
				""")
			.query((row, number) -> new Lapse(row.getString("id"), row.getString("kind"), at(row, "due_at"), row.getDouble("points_at_stake"),
					row.getString("agency_kind")))
			.list();
	}

	/** The changes of each obligation in order of time. */
	Map<String, List<Change>> changes() {
		return this.jdbc.sql("select obligation_id, kind, at from obligation_event order by at, id")
			.query((row, number) -> Map.entry(row.getString(1), new Change(row.getString(2), at(row, "at"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	Map<String, List<Escalation>> escalations() {
		return this.jdbc.sql("select obligation_id, level, recorded_at, recipients from escalation_record order by obligation_id, due_at, level")
			.query((row, number) -> Map.entry(row.getString(1),
					new Escalation(row.getInt("level"), at(row, "recorded_at"), List.of((String[]) row.getArray("recipients").getArray()))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(ArrayList::new))));
	}

	/** How many assignments the plan's items lead to. */
	int plannedAssignments() {
		return count("select coalesce(sum(cardinality(leads)), 0) from plan_item where withdrawn_by is null");
	}

	int openPeriods() {
		return count("select count(*) from reporting_period where status not in ('CLOSED', 'SKIPPED')");
	}

	/** Accepted results of items that name a deliverable, without a file and without a word why. */
	int unprovenResults() {
		return count("""
				select count(*) from assignment a join plan_item i on (i.plan_code, i.code) = (a.plan_code, a.item_code)
				where a.status = 'ACCEPTED' and i.deliverable <> ''
				  and not exists (select from evidence_citation c where c.subject_id = a.id and c.revision_id is not null and c.withdrawn_at is null)
				  and not exists (select from evidence_explanation e where e.subject_id = a.id)
				""");
	}

	int unpublishedCampaigns() {
		return count("""
				select count(*) from campaign c where not exists
				  (select from index_result r where r.plan_code = c.plan_code and r.set_code = c.set_code and r.published_at is not null and r.sha256 is not null)
				""");
	}

	int scoresWithoutReason() {
		return count("select count(*) from score where self_points is not null and (self_reason is null or self_by is null)"
				+ " or appraised_points is not null and appraised_by is null");
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private static OffsetDateTime at(ResultSet row, String column) throws SQLException {
		OffsetDateTime instant = row.getObject(column, OffsetDateTime.class);
		return instant == null ? null : instant.atZoneSameInstant(EngineClock.ZONE).toOffsetDateTime();
	}

	private static BigDecimal points(ResultSet row, int column) throws SQLException {
		BigDecimal points = row.getBigDecimal(column);
		return points == null ? null : points.stripTrailingZeros();
	}

}
