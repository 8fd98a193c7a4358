/** What the coordinator and the council see of a campaign and decide about it: later dates, sheets opened again, lines that do not apply, bonus and penalty. */
@ApplicationModule(displayName = "Campaign desk", allowedDependencies = { "platform.engine", "notices.notice", "platform.input", "time.calendar", "platform.web", "platform.workbook", "agencies.organisation", "access.people", "criteria.catalogue",
		"planning.plan", "scores.scoring", "scores.scoresheet", "scores.selfscoring", "scores.appraisal", "scores.campaign" })
package vn.namro.scores.campaigndesk;

import org.springframework.modulith.ApplicationModule;
