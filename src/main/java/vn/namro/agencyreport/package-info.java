/** An agency's report for one reporting period (processes/reporting/agencyReport.bpmn). */
@ApplicationModule(displayName = "Agency report",
		allowedDependencies = { "engine", "input", "duedate", "obligation", "organisation", "people", "report" })
package vn.namro.agencyreport;

import org.springframework.modulith.ApplicationModule;
