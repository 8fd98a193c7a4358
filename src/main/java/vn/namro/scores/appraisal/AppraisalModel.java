package vn.namro.scores.appraisal;

import java.util.Date;

import vn.namro.platform.engine.JsonVariable;
import vn.namro.platform.engine.ProcessVariable;

/** The names that appraisal.bpmn, its forms and Java share. */
final class AppraisalModel {

	static final String KEY = "appraisal";

	static final String SHEET_REOPENED = "sheetReopened";

	static final ProcessVariable<String> CRITERIA_SET = ProcessVariable.text("criteriaSet");

	static final ProcessVariable<String> SET_NAME = ProcessVariable.text("setName");

	static final ProcessVariable<String> FIELD_NAME = ProcessVariable.text("fieldName");

	static final ProcessVariable<Integer> YEAR = ProcessVariable.count("year");

	static final ProcessVariable<Boolean> SCORES_LOWERED = ProcessVariable.flag("scoresLowered");

	/** When round 1 ended, from which the working days of the explanation count. */
	static final ProcessVariable<Date> APPRAISED_AT = ProcessVariable.instant("appraisedAt");

	/** Until when the agency may explain; set when round 1 ends. */
	static final ProcessVariable<Date> EXPLANATION_DUE_AT = ProcessVariable.instant("explanationDueAt");

	static final ProcessVariable<Date> CLOSES_AT = ProcessVariable.instant("closesAt");

	/** The table of both rounds. */
	static final JsonVariable<AppraisalRow> APPRAISAL_ROWS = new JsonVariable<>("appraisalRows", AppraisalRow.class);

	/** The lowered scores that the agency explains. */
	static final JsonVariable<AppraisalRow> EXPLANATION_ROWS = new JsonVariable<>("explanationRows", AppraisalRow.class);

	/** A row of the forms; points as text, empty where none are given. */
	record AppraisalRow(String criterion, String title, String maximum, String selfScore, String selfReason, String appraisedScore,
			String appraisedReason, String explanation) {
	}

	private AppraisalModel() {
	}

}
