package vn.namro.indexresult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The results of criteria sets: survey points, decision, publication, frozen snapshot. */
@Repository
class IndexResults {

	private final JdbcClient jdbc;

	IndexResults(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The scored criteria of a set in the order of the catalogue, with the points that count. */
	List<ResultLine> lines(String planCode, String setCode) {
		return this.jdbc.sql("""
				select c.code as criterion, c.title, coalesce(a.name, v.source, '') as agency, c.maximum, s.self_points as self,
				  coalesce(s.decided_points, s.appraised_points, v.points) as counted
				from criterion c
				left join (score s join score_sheet t on t.id = s.sheet_id and t.plan_code = :plan)
				  on s.set_code = c.set_code and s.criterion_code = c.code
				left join agency a on a.code = t.agency_code
				left join survey_score v on v.plan_code = :plan and v.set_code = c.set_code and v.criterion_code = c.code and v.agency_code = ''
				where c.set_code = :set and c.leaf order by c.position
				""").param("plan", planCode).param("set", setCode).query(ResultLine.class).list();
	}

	void enterSurveyScore(String planCode, String setCode, String criterionCode, BigDecimal points, String source, String actor, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into survey_score (plan_code, set_code, criterion_code, points, source, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?)
				on conflict (plan_code, set_code, criterion_code, agency_code) do update
				  set points = excluded.points, source = excluded.source, entered_by = excluded.entered_by, entered_at = excluded.entered_at
				""").params(planCode, setCode, criterionCode, points, source, actor, at).update();
	}

	/** Source of each survey score that was entered, by criterion. */
	Map<String, String> surveySources(String planCode, String setCode) {
		return this.jdbc.sql("select criterion_code, source from survey_score where plan_code = ? and set_code = ? and agency_code = ''")
			.params(planCode, setCode)
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void decide(String planCode, String setCode, int year, String note, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into index_result (plan_code, set_code, year, council_note, decided_at) values (?, ?, ?, ?, ?)
				on conflict (plan_code, set_code) do update set council_note = excluded.council_note, decided_at = excluded.decided_at
				""").params(planCode, setCode, year, note, at).update();
	}

	void publish(String planCode, String setCode, String decisionNumber, LocalDate decisionDate, OffsetDateTime at) {
		this.jdbc.sql("update index_result set decision_number = ?, decision_date = ?, published_at = ? where plan_code = ? and set_code = ?")
			.params(decisionNumber, decisionDate, at, planCode, setCode)
			.update();
	}

	void freeze(String planCode, String setCode, String snapshot) {
		this.jdbc.sql("update index_result set snapshot = ?::jsonb where plan_code = ? and set_code = ? and snapshot is null")
			.params(snapshot, planCode, setCode)
			.update();
	}

}
