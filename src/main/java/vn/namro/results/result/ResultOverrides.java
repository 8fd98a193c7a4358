package vn.namro.results.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What corrections said beside points: other thresholds of a ranking, another ranking for an agency, another reason of a line. */
@Repository
public class ResultOverrides {

	private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

	private final JdbcClient jdbc;

	ResultOverrides(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param grades by name of the ranking, "" for the only one; @param leagues by agency; @param reasons by agency#criterion */
	record Overrides(Map<String, List<League.Grade>> grades, Map<String, String> leagues, Map<String, String> reasons) {

		League with(League league) {
			List<League.Grade> other = this.grades.get(league.name() == null ? "" : league.name());
			return other == null ? league : new League(league.name(), league.kinds(), other);
		}

		List<ResultLine> with(String unit, List<ResultLine> lines) {
			return this.reasons.isEmpty() ? lines : lines.stream().map(line -> line.because(this.reasons.getOrDefault(unit + "#" + line.criterion(), line.reason()))).toList();
		}

	}

	Overrides of(String planCode, String setCode) {
		Overrides overrides = new Overrides(new HashMap<>(), new HashMap<>(), new HashMap<>());
		this.jdbc.sql("select kind, subject, value::text as value from result_override where plan_code = ? and set_code = ?").params(planCode, setCode).query(row -> {
			String subject = row.getString("subject");
			String value = row.getString("value");
			switch (row.getString("kind")) {
				case "GRADES" -> overrides.grades.put(subject, read(value, new TypeReference<List<League.Grade>>() { }));
				case "LEAGUE" -> overrides.leagues.put(subject, read(value, new TypeReference<String>() { }));
				default -> overrides.reasons.put(subject, read(value, new TypeReference<String>() { }));
			}
		});
		return overrides;
	}

	/**
	 * Takes the place of what was said before; refused by the database outside of a correction.
	 * @param kind GRADES, LEAGUE or REASON
	 * @param value grades, or a text
	 */
	public void enter(String planCode, String setCode, String kind, String subject, Object value, String actor, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into result_override (plan_code, set_code, kind, subject, value, entered_by, entered_at) values (?, ?, ?, ?, ?::jsonb, ?, ?)
				on conflict (plan_code, set_code, kind, subject) do update
				  set value = excluded.value, entered_by = excluded.entered_by, entered_at = excluded.entered_at
				""").params(planCode, setCode, kind, subject, write(value), actor, at).update();
	}

	private static String write(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <T> T read(String value, TypeReference<T> type) {
		try {
			return JSON.readValue(value, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
