package vn.namro.planning.step;

import java.util.Date;

import vn.namro.platform.engine.ProcessVariable;

/** The names that step.bpmn, its form and Java share. */
final class StepModel {

	static final String KEY = "step";

	static final String STEP_ENDED = "stepEnded";

	/** When the period begins. */
	static final ProcessVariable<Date> OPENS_AT = ProcessVariable.instant("opensAt");

	/** Account of who does it; null when any specialist may take it. */
	static final ProcessVariable<String> OFFICER = ProcessVariable.text("officer");

	static final ProcessVariable<String> STEP_ACTION = ProcessVariable.text("stepAction");

	/** Code and action of the province's item that the step serves. */
	static final ProcessVariable<String> ITEM_TEXT = ProcessVariable.text("itemText");

	/** The index nodes that the item serves. */
	static final ProcessVariable<String> CRITERIA_TEXT = ProcessVariable.text("criteriaText");

	/** Which time the step comes up, empty for a step that is done once. */
	static final ProcessVariable<String> PERIOD_TEXT = ProcessVariable.text("periodText");

	/** Address of the page that shows the way from the step up to the criterion. */
	static final ProcessVariable<String> CASCADE_PATH = ProcessVariable.text("cascadePath");

	/** Whether the period is done. */
	static final ProcessVariable<Boolean> PERIOD_DONE = ProcessVariable.flag("periodDone");

	// fields of the form

	static final String STEP_PERCENT = "stepPercent";

	static final String STEP_NARRATIVE = "stepNarrative";

	private StepModel() {
	}

}
