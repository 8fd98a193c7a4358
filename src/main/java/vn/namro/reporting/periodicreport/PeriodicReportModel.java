package vn.namro.reporting.periodicreport;

import java.util.Date;

import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;

/** The names that periodicReport.bpmn, its forms and Java share. */
final class PeriodicReportModel {

	static final String KEY = "periodicReport";

	static final String AGENCY_REPORTS_COMPLETED = "agencyReportsCompleted";

	static final ProcessVariable<String> PERIOD_CODE = ProcessVariable.text("periodCode");

	static final ProcessVariable<String> PERIOD_NAME = ProcessVariable.text("periodName");

	static final ProcessVariable<Integer> YEAR = ProcessVariable.count("year");

	static final ProcessVariable<String> WINDOW_TEXT = ProcessVariable.text("windowText");

	static final ProcessVariable<Date> AGENCY_DUE_AT = ProcessVariable.instant("agencyDueAt");

	static final ProcessVariable<Boolean> MORE_TO_OPEN = ProcessVariable.flag("moreToOpen");

	static final ProcessVariable<Boolean> REPORT_APPROVED = ProcessVariable.flag("reportApproved");

	// fields of the forms

	static final String NARRATIVE = "narrative";

	static final String DIFFICULTIES = "difficulties";

	static final String PROPOSALS = "proposals";

	static final String ISSUE_NUMBER = "issueNumber";

	static final String ISSUE_DATE = "issueDate";

	static final String ISSUE_NOTE = "issueNote";

	/** The province's figures as the ledger gives them. */
	static final LongText FIGURES_TEXT = new LongText("figuresText");

	/** The agencies whose reports are missing. */
	static final LongText MISSING_TEXT = new LongText("missingText");

	/** What the agencies wrote, each under its name. */
	static final LongText AGENCIES_TEXT = new LongText("agenciesText");

	/** The coordinator's narrative, for the leader. */
	static final LongText NARRATIVE_TEXT = new LongText("narrativeText");

	private PeriodicReportModel() {
	}

}
