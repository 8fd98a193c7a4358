/** Which lists can be exported, and what each says: a file in resources/export for those the database reads, a class for those we compute. */
@ApplicationModule(displayName = "Export lists",
		allowedDependencies = { "export", "engine", "input", "organisation", "people", "plan", "assignment", "evidence", "scoresheet", "campaigndesk", "inbox",
				"report", "result", "resultpages", "lostpoints", "pointsatrisk", "audit" })
package vn.namro.exportlists;

import org.springframework.modulith.ApplicationModule;
