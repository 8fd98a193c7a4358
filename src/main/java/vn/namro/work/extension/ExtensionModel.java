package vn.namro.work.extension;

import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;

/** The names that extension.bpmn, its decision, its forms and Java share. */
final class ExtensionModel {

	static final String KEY = "extension";

	/** The request was taken back, or what it is about has ended. */
	static final String EXTENSION_VOID = "extensionVoid";

	/** Whether the agency's head has to confirm the request, because somebody else made it. */
	static final ProcessVariable<Boolean> CONFIRMATION_NEEDED = ProcessVariable.flag("confirmationNeeded");

	static final ProcessVariable<Boolean> FORWARDED = ProcessVariable.flag("forwarded");

	/** Who set the date: {@code leader} for items of the plan, {@code coordinator} for coordination parts. */
	static final ProcessVariable<String> DATE_SET_BY = ProcessVariable.text("dateSetBy");

	/** How often the date was extended before. */
	static final ProcessVariable<Integer> EARLIER_EXTENSIONS = ProcessVariable.count("earlierExtensions");

	/** Days between the present date and the wanted one. */
	static final ProcessVariable<Integer> DAYS_ASKED = ProcessVariable.count("daysAsked");

	/** Result of the decision extensionAuthority: {@code coordinator} or {@code leader}. */
	static final ProcessVariable<String> AUTHORITY = ProcessVariable.text("authority");

	static final ProcessVariable<Boolean> GRANTED = ProcessVariable.flag("granted");

	// fields of the forms

	static final String NEW_DUE_DATE = "newDueDate";

	static final String OBJECTIVE_CONFIRMED = "objectiveConfirmed";

	/** The whole request, for whoever confirms or decides it. */
	static final LongText REQUEST_TEXT = new LongText("requestText");

	private ExtensionModel() {
	}

}
