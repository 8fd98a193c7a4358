/** A plan in force that changes by numbered decisions: drafted, shown with all that follows from it, then carried out as a whole or not at all. */
@ApplicationModule(displayName = "Amendment", allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "planning.plan", "time.obligation", "work.assignment", "work.coordination",
		"agencies.organisation", "access.people", "notices.notice", "access.audit", "platform.workbook", "proving.proof" })
package vn.namro.planning.amendment;

import org.springframework.modulith.ApplicationModule;
