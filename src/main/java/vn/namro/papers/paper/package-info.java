/** Official papers beside the reports, as documents to work on: reminders, requests to explain, records of appraisals, decisions on results, plans. */
@ApplicationModule(displayName = "Paper",
		allowedDependencies = { "platform.engine", "platform.input", "platform.web", "agencies.organisation", "access.people", "time.calendar", "planning.plan", "work.assignment", "work.request", "work.explanation", "criteria.rule", "scores.scoring",
				"scores.scoresheet", "results.result", "results.resultpages", "papers.document" })
package vn.namro.papers.paper;

import org.springframework.modulith.ApplicationModule;
