package vn.namro.results.indexresult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the province as a whole reached in a plan's year, as it was published or corrected. */
@Repository
public class PublishedResults {

	private final JdbcClient jdbc;

	PublishedResults(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The published result of an index.
	 *
	 * @param index code of the index that the criteria set measures; the set's own where it names none
	 */
	public record PublishedResult(String index, int year, BigDecimal score, BigDecimal maximum, BigDecimal percentage, String decisionNumber, LocalDate decisionDate) {
	}

	public List<PublishedResult> of(String planCode) {
		return this.jdbc.sql("""
				select coalesce(s.index_code, upper(r.set_code)) as index, r.year, r.points as score, r.maximum, r.percentage, r.decision_number, r.decision_date
				from index_result r join criteria_set s on s.code = r.set_code
				where r.plan_code = ? and r.published_at is not null and r.points is not null order by 1
				""").param(planCode).query(PublishedResult.class).list();
	}

}
