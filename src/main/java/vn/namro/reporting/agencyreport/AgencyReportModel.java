package vn.namro.reporting.agencyreport;

import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;

/** The names that agencyReport.bpmn, its forms and Java share. */
final class AgencyReportModel {

	static final String KEY = "agencyReport";

	static final ProcessVariable<String> PERIOD_NAME = ProcessVariable.text("periodName");

	static final ProcessVariable<String> WINDOW_TEXT = ProcessVariable.text("windowText");

	static final ProcessVariable<Boolean> REPORT_SIGNED = ProcessVariable.flag("reportSigned");

	static final ProcessVariable<Boolean> REPORT_ACCEPTED = ProcessVariable.flag("reportAccepted");

	// fields of the forms

	static final String NARRATIVE = "narrative";

	static final String DIFFICULTIES = "difficulties";

	static final String PROPOSALS = "proposals";

	/** The agency's figures as the ledger gives them. */
	static final LongText FIGURES_TEXT = new LongText("figuresText");

	/** The whole report, for whoever signs or accepts it. */
	static final LongText REPORT_TEXT = new LongText("reportText");

	private AgencyReportModel() {
	}

}
