package vn.namro.scores.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lines of all sheets: what stands now, and all that was ever entered. */
@Repository
public class Scores {

	private static final String LINE = """
			select s.sheet_id, s.set_code, s.criterion_code, s.version, s.declared::text as declared, s.self_points, s.self_reason, s.self_by, s.self_at,
			  s.self_trace, s.round1_points, s.round1_reason, s.round1_by, s.appraised_points, s.appraised_reason, s.appraised_by, s.appraised_at,
			  s.appraised_trace, s.decided_points, s.decided_reason, s.decided_by, s.explanation, s.explained_by, s.not_applicable, s.appraised_round, s.question
			from score s""";

	private final JdbcClient jdbc;

	Scores(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The lines of a sheet in the order of the catalogue. */
	public List<Score> of(String sheetId) {
		return this.jdbc.sql(LINE + " join criterion c on c.set_code = s.set_code and c.code = s.criterion_code where s.sheet_id = ? order by c.position")
			.param(sheetId)
			.query(Score.class)
			.list();
	}

	/** @throws IllegalArgumentException when the sheet has no such criterion */
	public Score get(String sheetId, String criterionCode) {
		return find(sheetId, criterionCode)
			.orElseThrow(() -> new IllegalArgumentException("No criterion '" + criterionCode + "' on the sheet"));
	}

	/** The line; nothing where the sheet has no such criterion. */
	public Optional<Score> find(String sheetId, String criterionCode) {
		return this.jdbc.sql(LINE + " where s.sheet_id = ? and s.criterion_code = ?").params(sheetId, criterionCode).query(Score.class).optional();
	}

	/** All that was ever entered on a line, oldest first. */
	public List<ScoreEntry> history(String sheetId, String criterionCode) {
		return this.jdbc.sql("""
				select stage, points, reason, declared::text as declared, trace, author, at, on_behalf_of from score_entry
				where sheet_id = ? and criterion_code = ? order by version
				""").params(sheetId, criterionCode).query(ScoreEntry.class).list();
	}

	/** Enters a line without points. */
	public void insert(String sheetId, String setCode, String criterionCode) {
		this.jdbc.sql("insert into score (sheet_id, set_code, criterion_code) values (?, ?, ?)").params(sheetId, setCode, criterionCode).update();
	}

	/** Enters lines without points, all of a sheet at once. */
	public void insertAll(String sheetId, String setCode, List<String> criterionCodes) {
		this.jdbc.sql("insert into score (sheet_id, set_code, criterion_code) select ?, ?, unnest(?)")
			.params(sheetId, setCode, criterionCodes.toArray(String[]::new))
			.update();
	}

	/**
	 * The one door by which points and words come onto a line: all of the entry or nothing, with its history.
	 * @param seen the version that the author saw; null takes the line as it is
	 * @return the version after it
	 * @throws StaleScoreException when another entry came first
	 * @throws IllegalArgumentException when the sheet has no such criterion
	 */
	@Transactional
	public int enter(String sheetId, String criterionCode, Integer seen, ScoreEntry entry) {
		return this.jdbc.sql("update score set version = version + 1, " + entry.stage().columns()
				+ " where sheet_id = :sheet and criterion_code = :criterion and (:seen::int is null or version = :seen) returning version")
			.params(values(sheetId, criterionCode, seen, entry))
			.query(Integer.class)
			.optional()
			.map(version -> remember(sheetId, criterionCode, version, entry))
			.orElseThrow(() -> new StaleScoreException(get(sheetId, criterionCode)));
	}

	/** The lines of a sheet are to be appraised anew; what was given stays until somebody gives something else. */
	public void reconsider(String sheetId) {
		this.jdbc.sql("update score set appraised_round = null, question = null, question_by = null, version = version + 1 where sheet_id = ? and "
				+ "(appraised_round is not null or question is not null)").param(sheetId).update();
	}

	private int remember(String sheetId, String criterionCode, int version, ScoreEntry entry) {
		this.jdbc.sql("""
				insert into score_entry (sheet_id, criterion_code, version, stage, points, reason, declared, trace, author, at, on_behalf_of)
				values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
				""")
			.params(sheetId, criterionCode, version, entry.stage().name(), entry.points(), entry.reason(), entry.declared(), entry.trace(), entry.author(),
					entry.at(), entry.onBehalfOf())
			.update();
		return version;
	}

	private static Map<String, Object> values(String sheetId, String criterionCode, Integer seen, ScoreEntry entry) {
		Map<String, Object> values = new HashMap<>();
		values.put("sheet", sheetId);
		values.put("criterion", criterionCode);
		values.put("seen", seen);
		values.put("points", entry.points());
		values.put("reason", entry.reason());
		values.put("declared", entry.declared());
		values.put("trace", entry.trace());
		values.put("author", entry.author());
		values.put("at", entry.at());
		return values;
	}

}
