package vn.namro.results.publication;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The survey points of a province, as far as a correction changes them. */
@Repository
public class SurveyPoints {

	private final JdbcClient jdbc;

	SurveyPoints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param source where the points come from now */
	public void correct(String planCode, String setCode, String criterionCode, BigDecimal points, String source, String actor, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into survey_score (plan_code, set_code, criterion_code, points, source, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?)
				on conflict (plan_code, set_code, criterion_code, agency_code) do update
				  set points = excluded.points, source = excluded.source, entered_by = excluded.entered_by, entered_at = excluded.entered_at
				""").params(planCode, setCode, criterionCode, points, source, actor, at).update();
	}

}
