/** An agency's report for one reporting period (processes/reporting/agencyReport.bpmn). */
@ApplicationModule(displayName = "Agency report",
		allowedDependencies = { "platform.engine", "platform.input", "time.duedate", "time.obligation", "agencies.organisation", "access.people", "reporting.report" })
package vn.namro.reporting.agencyreport;

import org.springframework.modulith.ApplicationModule;
