/** The page of one assignment, coordination part or agency's report: dates, light, history, requests, and what the person may do. */
@ApplicationModule(displayName = "Assignment pages", allowedDependencies = { "platform.engine", "platform.input", "access.people", "time.obligation", "work.assignment", "proving.evidence",
		"work.request", "work.extension", "work.obstacle", "work.explanation" })
package vn.namro.work.assignmentpages;

import org.springframework.modulith.ApplicationModule;
