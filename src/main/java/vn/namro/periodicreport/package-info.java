/** The province's report for one reporting period (processes/reporting/periodicReport.bpmn). */
@ApplicationModule(displayName = "Periodic report", allowedDependencies = { "engine", "input", "calendar", "duedate", "plan", "obligation", "organisation",
		"people", "report", "agencyreport", "reportissue" })
package vn.namro.periodicreport;

import org.springframework.modulith.ApplicationModule;
