/** The statistics appendix of a report in the columns that the ministry's software takes. */
@ApplicationModule(displayName = "Statistics", allowedDependencies = { "platform.input", "platform.web", "access.people", "reporting.report", "reporting.reportissue", "platform.workbook" })
package vn.namro.reporting.statistics;

import org.springframework.modulith.ApplicationModule;
