package vn.namro.work.coordination;

import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;

/** The names that coordination.bpmn, its forms and Java share. */
final class CoordinationModel {

	static final String KEY = "coordination";

	static final String COORDINATION_WITHDRAWN = "coordinationWithdrawn";

	static final ProcessVariable<String> ITEM_ACTION = ProcessVariable.text("itemAction");

	static final ProcessVariable<String> LEAD_AGENCY_NAME = ProcessVariable.text("leadAgencyName");

	static final ProcessVariable<Boolean> CONFIRMED = ProcessVariable.flag("confirmed");

	// fields of the forms

	static final String CONTRIBUTION_SUMMARY = "contributionSummary";

	/** What was contributed, for the head who confirms it. */
	static final LongText SUBMISSION_TEXT = new LongText("submissionText");

	private CoordinationModel() {
	}

}
