package vn.namro.work.assignment;

import vn.namro.platform.engine.JsonVariable;
import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;

/** The names that assignment.bpmn, its forms and Java share. */
final class AssignmentModel {

	static final String KEY = "assignment";

	static final String ASSIGNMENT_WITHDRAWN = "assignmentWithdrawn";

	static final ProcessVariable<String> ASSIGNMENT_CODE = ProcessVariable.text("assignmentCode");

	static final ProcessVariable<String> ITEM_ACTION = ProcessVariable.text("itemAction");

	static final ProcessVariable<String> DELIVERABLE = ProcessVariable.text("deliverable");

	static final ProcessVariable<String> TARGET_TEXT = ProcessVariable.text("targetText");

	static final ProcessVariable<String> DEADLINE_WORDING = ProcessVariable.text("deadlineWording");

	/** Account of the officer who does the work; null until the head names one. */
	static final ProcessVariable<String> OFFICER = ProcessVariable.text("officer");

	/** The head says that the work belongs to another agency. */
	static final ProcessVariable<Boolean> DISPUTED = ProcessVariable.flag("disputed");

	/** The coordinator gave disputed work to another agency. */
	static final ProcessVariable<Boolean> LEAD_CHANGED = ProcessVariable.flag("leadChanged");

	static final ProcessVariable<Boolean> READY_TO_SUBMIT = ProcessVariable.flag("readyToSubmit");

	static final ProcessVariable<Boolean> SIGNED_OFF = ProcessVariable.flag("signedOff");

	static final ProcessVariable<Boolean> RESULT_ACCEPTED = ProcessVariable.flag("resultAccepted");

	/** What the agency's own steps have come to; unset as long as it has none. */
	static final ProcessVariable<String> STEP_PROGRESS = ProcessVariable.text("stepProgress");

	// fields of the forms

	static final String CHOSEN_OFFICER = "chosenOfficer";

	static final String CHOSEN_DEPUTY = "chosenDeputy";

	static final String HANDOVER_NOTE = "handoverNote";

	static final String DISPUTE_REASON = "disputeReason";

	static final String SETTLEMENT = "settlement";

	static final String SETTLEMENT_REASON = "settlementReason";

	static final String NEW_AGENCY = "newAgency";

	static final String PERCENT = "percent";

	static final String NARRATIVE = "narrative";

	static final String OBSTACLE = "obstacle";

	static final String RESULT_SUMMARY = "resultSummary";

	static final String PROOF_EXPLANATION = "proofExplanation";

	static final String DEFECT_KIND = "defectKind";

	/** What was handed in, for whoever reviews it. */
	static final LongText SUBMISSION_TEXT = new LongText("submissionText");

	/** Which proof is needed, for whoever hands in. */
	static final LongText PROOF_TEXT = new LongText("proofText");

	/** Why the head says that the work belongs to another agency. */
	static final LongText DISPUTE_TEXT = new LongText("disputeText");

	/** The agencies among which the coordinator may choose. */
	static final JsonVariable<Choice> AGENCIES = new JsonVariable<>("agencies", Choice.class);

	/** The item's numeric targets with what was reached. */
	static final JsonVariable<TargetRow> TARGET_ROWS = new JsonVariable<>("targetRows", TargetRow.class);

	/** The people among whom the head may choose. */
	static final JsonVariable<Choice> OFFICERS = new JsonVariable<>("officers", Choice.class);

	/** An entry of a select field. */
	record Choice(String value, String label) {
	}

	private AssignmentModel() {
	}

}
