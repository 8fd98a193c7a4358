/** A scoring campaign from its opening to the published result (processes/scoring/campaign.bpmn). */
@ApplicationModule(displayName = "Campaign", allowedDependencies = { "engine", "input", "calendar", "plan", "organisation", "people", "catalogue", "scoring",
		"selfscoring", "appraisal", "authoritydata" })
package vn.namro.campaign;

import org.springframework.modulith.ApplicationModule;
