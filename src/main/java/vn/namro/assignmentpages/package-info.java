/** The page of one assignment, coordination part or agency's report: dates, light, history, requests, and what the person may do. */
@ApplicationModule(displayName = "Assignment pages", allowedDependencies = { "engine", "input", "people", "obligation", "assignment", "evidence",
		"request", "extension", "obstacle", "explanation" })
package vn.namro.assignmentpages;

import org.springframework.modulith.ApplicationModule;
