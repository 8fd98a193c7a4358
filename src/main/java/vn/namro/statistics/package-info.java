/** The statistics appendix of a report in the columns that the ministry's software takes. */
@ApplicationModule(displayName = "Statistics", allowedDependencies = { "input", "web", "people", "report", "reportissue", "workbook" })
package vn.namro.statistics;

import org.springframework.modulith.ApplicationModule;
