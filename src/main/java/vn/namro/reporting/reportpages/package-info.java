/** Reports for people and programs: who has handed in, what they say with drill-down, versions, corrections, documents. */
@ApplicationModule(displayName = "Report pages", allowedDependencies = { "platform.engine", "platform.input", "platform.web", "agencies.organisation", "access.people", "planning.plan", "papers.document", "reporting.report", "reporting.reportfigures", "reporting.reportcorrection", "reporting.reportpaper", "reporting.periodicreport" })
package vn.namro.reporting.reportpages;

import org.springframework.modulith.ApplicationModule;
