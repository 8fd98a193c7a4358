/** The province's report for one reporting period (processes/reporting/periodicReport.bpmn). */
@ApplicationModule(displayName = "Periodic report", allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "time.duedate", "planning.plan", "time.obligation", "agencies.organisation",
		"access.people", "reporting.report", "reporting.agencyreport", "reporting.reportissue" })
package vn.namro.reporting.periodicreport;

import org.springframework.modulith.ApplicationModule;
