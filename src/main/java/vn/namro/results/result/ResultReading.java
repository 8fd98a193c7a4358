package vn.namro.results.result;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.scores.scoring.Campaign;

/** Reads the scores of a plan's criteria set, each with one query however many agencies there are. */
@Repository
class ResultReading {

	private static final String LINE = """
			s.sheet_id, t.agency_code, s.self_points, s.round1_points, s.appraised_points, s.decided_points, s.self_reason,
			coalesce(case when s.decided_points is null then s.appraised_reason else s.decided_reason end""";

	private final JdbcClient jdbc;

	ResultReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** BY_LEAD where the plan has no campaign for the set. */
	Campaign.Mode modeOf(String planCode, String setCode) {
		return this.jdbc.sql("select mode from campaign where plan_code = ? and set_code = ?")
			.params(planCode, setCode)
			.query(Campaign.Mode.class)
			.optional()
			.orElse(Campaign.Mode.BY_LEAD);
	}

	/** Version and hash of a set; the hash is null where only its criteria are kept. */
	SetVersion version(String setCode) {
		return this.jdbc.sql("select version, encode(sha256(convert_to(document::text, 'UTF8')), 'hex') as sha256 from criteria_set where code = ?")
			.param(setCode)
			.query(SetVersion.class)
			.single();
	}

	record SetVersion(String version, String sha256) {
	}

	/** Every leaf of the set once, whoever scored it: the province's own index. */
	List<ResultLine> provinceLines(String planCode, String setCode) {
		return this.jdbc.sql("select c.code as criterion, c.maximum, " + LINE + """
				, v.source) as reason, s.explanation, s.not_applicable, v.points as surveyed
				from criterion c
				left join (score s join score_sheet t on t.id = s.sheet_id and t.plan_code = :plan)
				  on s.set_code = c.set_code and s.criterion_code = c.code
				left join survey_score v on v.plan_code = :plan and v.set_code = c.set_code and v.criterion_code = c.code and v.agency_code = ''
				where c.set_code = :set and c.leaf order by c.position
				""").param("plan", planCode).param("set", setCode).query(ResultReading::line).list();
	}

	/** The lines of every agency that has a sheet, by its code. */
	Map<String, List<ResultLine>> linesByAgency(String planCode, String setCode) {
		Map<String, List<ResultLine>> lines = new LinkedHashMap<>();
		this.jdbc.sql("select s.criterion_code as criterion, c.maximum, " + LINE + """
				, v.source) as reason, s.explanation, s.not_applicable, v.points as surveyed
				from score_sheet t
				join score s on s.sheet_id = t.id
				join criterion c on c.set_code = s.set_code and c.code = s.criterion_code
				left join survey_score v on v.plan_code = t.plan_code and v.set_code = s.set_code and v.criterion_code = s.criterion_code
				  and v.agency_code = t.agency_code
				where t.plan_code = :plan and t.set_code = :set order by t.agency_code, c.position
				""").param("plan", planCode).param("set", setCode).query(row -> {
			lines.computeIfAbsent(row.getString("agency_code"), any -> new ArrayList<>()).add(line(row, 0));
		});
		return lines;
	}

	/** The latest publication of the same index in the year before, of the same province. */
	Optional<SnapshotKey> lastYear(String province, String setCode, int year) {
		return this.jdbc.sql("""
				select r.plan_code, r.set_code from index_result r
				join plan p on p.code = r.plan_code join agency a on a.code = p.issuer_agency join criteria_set s on s.code = r.set_code
				where a.province = :province and r.year = :year - 1 and r.sha256 is not null
				  and (r.set_code = :set or s.index_code = (select i.index_code from criteria_set i where i.code = :set))
				order by r.set_code <> :set, r.published_at desc limit 1
				""").param("province", province).param("set", setCode).param("year", year).query(SnapshotKey.class).optional();
	}

	record SnapshotKey(String planCode, String setCode) {
	}

	/** Granted bonus and penalty points by agency, each adjustment up to its cap. */
	Map<String, Adjusted> adjustments(String planCode, String setCode) {
		return this.jdbc.sql("""
				select a.agency_code as agency, coalesce(sum(least(a.points, a.cap)) filter (where a.kind = 'BONUS'), 0) as bonus,
				  coalesce(sum(least(-a.points, a.cap)) filter (where a.kind = 'PENALTY'), 0) as penalty
				from score_adjustment_line a join campaign c on c.id = a.campaign_id where c.plan_code = ? and c.set_code = ? group by a.agency_code
				""").params(planCode, setCode).query(Adjusted.class).list().stream().collect(Collectors.toMap(Adjusted::agency, Function.identity()));
	}

	record Adjusted(String agency, BigDecimal bonus, BigDecimal penalty) {
	}

	/** The figures that agencies stated for some criteria, as JSON. */
	List<Results.StatedFigures> declared(String planCode, String setCode, Set<String> criteria) {
		return this.jdbc.sql("""
				select t.agency_code as agency, s.criterion_code as criterion, s.declared::text as declared from score s join score_sheet t on t.id = s.sheet_id
				where t.plan_code = :plan and t.set_code = :set and s.criterion_code in (:criteria) and s.declared is not null
				""").param("plan", planCode).param("set", setCode).param("criteria", criteria).query(Results.StatedFigures.class).list();
	}

	private static ResultLine line(ResultSet row, int number) throws SQLException {
		var surveyed = row.getBigDecimal("surveyed");
		var appraised = row.getBigDecimal("appraised_points");
		return new ResultLine(row.getString("criterion"), row.getString("sheet_id"), row.getString("agency_code"), row.getBigDecimal("maximum"),
				row.getBigDecimal("self_points"), row.getBigDecimal("round1_points"), appraised == null ? surveyed : appraised,
				row.getBigDecimal("decided_points"), row.getString("self_reason"), row.getString("reason"), row.getString("explanation"),
				row.getString("not_applicable"));
	}

}
