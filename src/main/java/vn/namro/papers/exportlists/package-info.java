/** Which lists can be exported, and what each says: a file in resources/export for those the database reads, a class for those we compute. */
@ApplicationModule(displayName = "Export lists",
		allowedDependencies = { "papers.export", "platform.engine", "platform.input", "agencies.organisation", "access.people", "planning.plan", "work.assignment", "proving.evidence", "scores.scoresheet", "scores.campaigndesk", "work.inbox",
				"reporting.report", "results.result", "results.resultpages", "results.lostpoints", "results.pointsatrisk", "access.audit" })
package vn.namro.papers.exportlists;

import org.springframework.modulith.ApplicationModule;
