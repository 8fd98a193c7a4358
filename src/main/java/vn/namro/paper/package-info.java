/** Official papers beside the reports, as documents to work on: reminders, requests to explain, records of appraisals, decisions on results, plans. */
@ApplicationModule(displayName = "Paper",
		allowedDependencies = { "engine", "input", "web", "organisation", "people", "calendar", "plan", "assignment", "request", "explanation", "rule", "scoring",
				"scoresheet", "result", "resultpages", "document" })
package vn.namro.paper;

import org.springframework.modulith.ApplicationModule;
