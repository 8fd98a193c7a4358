/** What the coordinator and the council see of a campaign and decide about it: later dates, sheets opened again, lines that do not apply, bonus and penalty. */
@ApplicationModule(displayName = "Campaign desk", allowedDependencies = { "engine", "notice", "input", "calendar", "web", "workbook", "organisation", "people", "catalogue",
		"plan", "scoring", "scoresheet", "selfscoring", "appraisal", "campaign" })
package vn.namro.campaigndesk;

import org.springframework.modulith.ApplicationModule;
