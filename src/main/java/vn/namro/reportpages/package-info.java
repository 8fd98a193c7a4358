/** Reports for people and programs: who has handed in, what they say with drill-down, versions, corrections, documents. */
@ApplicationModule(displayName = "Report pages", allowedDependencies = { "engine", "input", "web", "organisation", "people", "plan", "document", "report", "reportfigures", "reportcorrection", "reportpaper", "periodicreport" })
package vn.namro.reportpages;

import org.springframework.modulith.ApplicationModule;
