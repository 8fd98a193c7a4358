package vn.namro.time.deadline;

import java.util.Date;

import vn.namro.platform.engine.ProcessVariable;

/** The names that deadline.bpmn, its decision and Java share. */
final class DeadlineModel {

	static final String KEY = "deadline";

	/** The due instant counts no longer: the obligation was met, is owed no longer, or moved. */
	static final String DEADLINE_VOID = "deadlineVoid";

	/** Result of the decision reminderLead: working days before the due instant. */
	static final ProcessVariable<Integer> REMINDER_WORKING_DAYS = ProcessVariable.count("reminderWorkingDays");

	static final ProcessVariable<Date> REMINDER_AT = ProcessVariable.instant("reminderAt");

	private DeadlineModel() {
	}

}
