package vn.namro.scores.selfscoring;

import java.util.Date;

import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;

/** The names that selfScoring.bpmn, its forms and Java share. */
final class SelfScoringModel {

	static final String KEY = "selfScoring";

	/** The timer that locks the sheet. */
	static final String SHEET_CLOSED = "event_sheetClosed";

	static final ProcessVariable<String> CRITERIA_SET = ProcessVariable.text("criteriaSet");

	static final ProcessVariable<String> SET_NAME = ProcessVariable.text("setName");

	static final ProcessVariable<Integer> YEAR = ProcessVariable.count("year");

	static final ProcessVariable<Date> CLOSES_AT = ProcessVariable.instant("closesAt");

	static final ProcessVariable<Boolean> SELF_SCORE_APPROVED = ProcessVariable.flag("selfScoreApproved");

	/** Total, lowest and missing, for the head who approves them. */
	static final LongText SCORE_TEXT = new LongText("scoreText");

	/** How it stands with the proof of the lines. */
	static final LongText PROOF_TEXT = new LongText("proofText");

	private SelfScoringModel() {
	}

}
