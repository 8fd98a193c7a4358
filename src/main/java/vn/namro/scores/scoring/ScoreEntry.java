package vn.namro.scores.scoring;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * What somebody entered on a line of a sheet.
 *
 * @param points null where the entry gives none (an explanation, a line that does not apply)
 * @param reason why these points; the explanation; the number of the approving decision
 * @param declared figures by name of the rule's input as JSON; null where none are stated
 * @param trace how the rule came to the points; null where no rule computed them
 * @param onBehalfOf account of whom the author stood in for; null for an own office
 */
public record ScoreEntry(Stage stage, BigDecimal points, String reason, String declared, String trace, String author, OffsetDateTime at,
		String onBehalfOf) {

	/** At which step of a campaign it is entered, and which columns of the line it sets. */
	public enum Stage {

		SELF("self_points = :points, self_reason = :reason, self_by = :author, self_at = :at, self_trace = :trace, declared = :declared::jsonb"),

		ROUND1("round1_points = :points, round1_reason = :reason, round1_by = :author, round1_at = :at, appraised_round = 1, " + Stage.APPRAISED),

		/** The agency is asked to explain; the line stays undecided. */
		QUESTION("question = :reason, question_by = :author"),

		ROUND1_UNDONE("""
				round1_points = null, round1_reason = null, round1_by = null, round1_at = null, question = null, question_by = null,
				appraised_round = null, appraised_points = null, appraised_reason = null, appraised_by = null, appraised_at = null"""),

		EXPLANATION("explanation = :reason, explained_by = :author, explained_at = :at"),

		ROUND2("appraised_round = 2, " + Stage.APPRAISED),

		/** What round 1 gave counts again. */
		ROUND2_UNDONE("""
				appraised_round = case when round1_points is not null then 1 end, appraised_points = round1_points, appraised_reason = round1_reason,
				appraised_by = round1_by, appraised_at = round1_at"""),

		COUNCIL("decided_points = :points, decided_reason = :reason, decided_by = :author, decided_at = :at"),

		AUTHORITY(Stage.APPRAISED + ", declared = :declared::jsonb"),

		SURVEY(Stage.APPRAISED + ", declared = :declared::jsonb"),

		NOT_APPLICABLE("not_applicable = :reason"),

		/** The line counts again; the reason stays in the history only. */
		APPLICABLE("not_applicable = null");

		private static final String APPRAISED = """
				appraised_points = :points, appraised_reason = :reason, appraised_by = :author, appraised_at = :at, appraised_trace = :trace""";

		private final String columns;

		Stage(String columns) {
			this.columns = columns;
		}

		String columns() {
			return this.columns;
		}

	}

	public static ScoreEntry of(Stage stage, BigDecimal points, String reason, String author, OffsetDateTime at) {
		return new ScoreEntry(stage, points, reason, null, null, author, at, null);
	}

	/** The same, entered by its author for somebody else; null for nobody else. */
	public ScoreEntry onBehalfOf(String account) {
		return new ScoreEntry(this.stage, this.points, this.reason, this.declared, this.trace, this.author, this.at, account);
	}

}
