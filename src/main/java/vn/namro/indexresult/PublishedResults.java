package vn.namro.indexresult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The results that were published in a plan's year, as they were frozen then. */
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
	public record PublishedResult(String index, int year, BigDecimal score, BigDecimal maximum, String decisionNumber, LocalDate decisionDate) {
	}

	public List<PublishedResult> of(String planCode) {
		return this.jdbc.sql("""
				select coalesce(s.index_code, upper(r.set_code)) as index, r.year, sum(coalesce((l ->> 'counted')::numeric, 0)) as score,
				  sum((l ->> 'maximum')::numeric) as maximum, r.decision_number, r.decision_date
				from index_result r join criteria_set s on s.code = r.set_code cross join jsonb_array_elements(r.snapshot) l
				where r.plan_code = ? and r.published_at is not null
				group by r.set_code, s.index_code, r.year, r.decision_number, r.decision_date order by 1
				""").param(planCode).query(PublishedResult.class).list();
	}

}
