package vn.namro.platform.engine;

import java.util.Date;

/** The process variables that every process carries which has a deadline: what, whose, and until when. */
public final class CommonVariables {

	/** Tenant id {@code <province>.<agency>} that the instance belongs to. */
	public static final ProcessVariable<String> TENANT = ProcessVariable.text("tenant");

	/** Id of the obligation, equal to the business key. */
	public static final ProcessVariable<String> OBLIGATION_ID = ProcessVariable.text("obligationId");

	/** Kind of obligation, the first input of the escalation decision. */
	public static final ProcessVariable<String> OBLIGATION_KIND = ProcessVariable.text("obligationKind");

	public static final ProcessVariable<Date> DUE_AT = ProcessVariable.instant("dueAt");

	/** The due day as people write it, dd/MM/yyyy. */
	public static final ProcessVariable<String> DUE_TEXT = ProcessVariable.text("dueText");

	public static final ProcessVariable<String> AGENCY_NAME = ProcessVariable.text("agencyName");

	/** What this is about, one line. */
	public static final ProcessVariable<String> SUBJECT_TITLE = ProcessVariable.text("subjectTitle");

	/** Reason of the last return, empty as long as nothing was returned. */
	public static final ProcessVariable<String> LAST_REMARK = ProcessVariable.text("lastRemark");

	private CommonVariables() {
	}

}
