package vn.namro.escalation;

import java.util.Date;

import vn.namro.engine.ProcessVariable;

/** The names that escalation.bpmn, its decision and Java share. */
final class EscalationModel {

	static final String KEY = "escalation";

	/** The obligation was met, is owed no longer, or moved. */
	static final String OBLIGATION_ENDED = "obligationEnded";

	/** The level recorded last, 0 when none is. */
	static final ProcessVariable<Integer> ESCALATION_LEVEL = ProcessVariable.count("escalationLevel");

	/** Whether the ladder has a further step. */
	static final ProcessVariable<Boolean> STEP_FOUND = ProcessVariable.flag("stepFound");

	static final ProcessVariable<Integer> STEP_LEVEL = ProcessVariable.count("stepLevel");

	/** Comma-separated words of the decision: groups of the agency, or {@code officer}. */
	static final ProcessVariable<String> STEP_RECIPIENTS = ProcessVariable.text("stepRecipients");

	static final ProcessVariable<Date> NEXT_STEP_AT = ProcessVariable.instant("nextStepAt");

	private EscalationModel() {
	}

}
