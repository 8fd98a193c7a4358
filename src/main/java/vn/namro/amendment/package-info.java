/** A plan in force that changes by numbered decisions: drafted, shown with all that follows from it, then carried out as a whole or not at all. */
@ApplicationModule(displayName = "Amendment", allowedDependencies = { "engine", "input", "calendar", "plan", "obligation", "assignment", "coordination",
		"organisation", "people", "notice", "audit", "workbook", "proof" })
package vn.namro.amendment;

import org.springframework.modulith.ApplicationModule;
