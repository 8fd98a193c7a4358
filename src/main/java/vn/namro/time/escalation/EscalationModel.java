package vn.namro.time.escalation;

import java.util.Date;

import vn.namro.platform.engine.ProcessVariable;

/** The names that escalation.bpmn, its decision and Java share. */
final class EscalationModel {

	static final String KEY = "escalation";

	/** The obligation was met, is owed no longer, or moved. */
	static final String OBLIGATION_ENDED = "obligationEnded";

	/** The level recorded last, 0 when none is. */
	static final ProcessVariable<Integer> ESCALATION_LEVEL = ProcessVariable.count("escalationLevel");

	/** Points of the indices that depend on the obligation, 0 when none are known. */
	static final ProcessVariable<Double> POINTS_AT_STAKE = ProcessVariable.number("pointsAtStake");

	/** Kind of the agency that owes it, as in the organisation: department, district, commune and so on. */
	static final ProcessVariable<String> AGENCY_KIND = ProcessVariable.text("agencyKind");

	/** Whether the ladder has a further step. */
	static final ProcessVariable<Boolean> STEP_FOUND = ProcessVariable.flag("stepFound");

	static final ProcessVariable<Integer> STEP_LEVEL = ProcessVariable.count("stepLevel");

	/** After how many working days the step comes, as the decision said. */
	static final ProcessVariable<Integer> STEP_WORKING_DAYS = ProcessVariable.count("stepWorkingDays");

	/** Comma-separated words of the decision: groups of the agency, or {@code officer}. */
	static final ProcessVariable<String> STEP_RECIPIENTS = ProcessVariable.text("stepRecipients");

	static final ProcessVariable<Date> NEXT_STEP_AT = ProcessVariable.instant("nextStepAt");

	private EscalationModel() {
	}

}
