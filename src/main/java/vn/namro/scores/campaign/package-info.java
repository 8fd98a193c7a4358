/** A scoring campaign from its opening to the published result (processes/scoring/campaign.bpmn). */
@ApplicationModule(displayName = "Campaign", allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "planning.plan", "agencies.organisation", "access.people", "criteria.catalogue", "scores.scoring",
		"scores.selfscoring", "scores.appraisal", "scores.authoritydata" })
package vn.namro.scores.campaign;

import org.springframework.modulith.ApplicationModule;
