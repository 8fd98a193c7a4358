/** Corrections of frozen reports: proposed with a reason by one person, decided by another, and then a further version. */
@ApplicationModule(displayName = "Report correction", allowedDependencies = { "engine", "input", "people", "notice", "report" })
package vn.namro.reportcorrection;

import org.springframework.modulith.ApplicationModule;
