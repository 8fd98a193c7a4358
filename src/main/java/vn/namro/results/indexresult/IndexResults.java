package vn.namro.results.indexresult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The results of criteria sets: survey points, decision, publication. */
@Repository
class IndexResults {

	private final JdbcClient jdbc;

	IndexResults(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enterSurveyScore(String planCode, String setCode, String criterionCode, BigDecimal points, String source, String actor, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into survey_score (plan_code, set_code, criterion_code, points, source, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?)
				on conflict (plan_code, set_code, criterion_code, agency_code) do update
				  set points = excluded.points, source = excluded.source, entered_by = excluded.entered_by, entered_at = excluded.entered_at
				""").params(planCode, setCode, criterionCode, points, source, actor, at).update();
	}

	/** The survey scores that were entered, by criterion. */
	Map<String, SurveyScore> surveyScores(String planCode, String setCode) {
		return this.jdbc.sql("select criterion_code as criterion, points, source from survey_score where plan_code = ? and set_code = ? and agency_code = ''")
			.params(planCode, setCode)
			.query(SurveyScore.class)
			.list()
			.stream()
			.collect(Collectors.toMap(SurveyScore::criterion, Function.identity()));
	}

	record SurveyScore(String criterion, BigDecimal points, String source) {
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

}
