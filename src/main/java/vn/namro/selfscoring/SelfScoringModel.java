package vn.namro.selfscoring;

import java.util.Date;

import vn.namro.engine.JsonVariable;
import vn.namro.engine.LongText;
import vn.namro.engine.ProcessVariable;

/** The names that selfScoring.bpmn, its forms and Java share. */
final class SelfScoringModel {

	static final String KEY = "selfScoring";

	static final ProcessVariable<String> CRITERIA_SET = ProcessVariable.text("criteriaSet");

	static final ProcessVariable<String> SET_NAME = ProcessVariable.text("setName");

	static final ProcessVariable<Integer> YEAR = ProcessVariable.count("year");

	static final ProcessVariable<Date> CLOSES_AT = ProcessVariable.instant("closesAt");

	static final ProcessVariable<Boolean> SELF_SCORE_APPROVED = ProcessVariable.flag("selfScoreApproved");

	/** The table that the agency fills in. */
	static final JsonVariable<ScoreRow> SCORE_ROWS = new JsonVariable<>("scoreRows", ScoreRow.class);

	/** The scores for the head who approves them. */
	static final LongText SCORE_TEXT = new LongText("scoreText");

	/** How it stands with the proof of the lines. */
	static final LongText PROOF_TEXT = new LongText("proofText");

	/**
	 * A row of the form.
	 *
	 * @param maximum points at most, as text
	 * @param selfScore points as text, empty as long as none are given
	 */
	record ScoreRow(String criterion, String title, String maximum, String selfScore, String selfReason) {
	}

	private SelfScoringModel() {
	}

}
