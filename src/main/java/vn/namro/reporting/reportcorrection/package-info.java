/** Corrections of frozen reports: proposed with a reason by one person, decided by another, and then a further version. */
@ApplicationModule(displayName = "Report correction", allowedDependencies = { "platform.engine", "platform.input", "access.people", "notices.notice", "reporting.report" })
package vn.namro.reporting.reportcorrection;

import org.springframework.modulith.ApplicationModule;
