/** An agency scores itself over a criteria set (processes/scoring/selfScoring.bpmn). */
@ApplicationModule(displayName = "Self-scoring",
		allowedDependencies = { "engine", "input", "calendar", "duedate", "plan", "obligation", "organisation", "people", "catalogue", "scoring", "sufficiency", "scoresheet" })
package vn.namro.selfscoring;

import org.springframework.modulith.ApplicationModule;
