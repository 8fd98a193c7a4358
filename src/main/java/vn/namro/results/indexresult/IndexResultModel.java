package vn.namro.results.indexresult;

import vn.namro.platform.engine.JsonVariable;
import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;

/** The names that indexResult.bpmn, its forms and Java share. */
final class IndexResultModel {

	static final String KEY = "indexResult";

	static final ProcessVariable<String> PLAN_CODE = ProcessVariable.text("planCode");

	static final ProcessVariable<String> PLAN_TITLE = ProcessVariable.text("planTitle");

	static final ProcessVariable<Integer> YEAR = ProcessVariable.count("year");

	static final ProcessVariable<String> CRITERIA_SET = ProcessVariable.text("criteriaSet");

	static final ProcessVariable<Boolean> RESULT_DECIDED = ProcessVariable.flag("resultDecided");

	static final ProcessVariable<Boolean> RESULT_PUBLISHED = ProcessVariable.flag("resultPublished");

	// fields of the forms

	static final String COUNCIL_NOTE = "councilNote";

	static final String DECISION_NUMBER = "decisionNumber";

	static final String DECISION_DATE = "decisionDate";

	/** The criteria whose points come from a survey. */
	static final JsonVariable<SurveyRow> SURVEY_ROWS = new JsonVariable<>("surveyRows", SurveyRow.class);

	/** The three scores side by side, for the council and the leader. */
	static final LongText RESULT_TEXT = new LongText("resultText");

	/** A row of the form; points as text, empty as long as none are given. */
	record SurveyRow(String criterion, String title, String maximum, String surveyScore, String surveySource) {
	}

	private IndexResultModel() {
	}

}
