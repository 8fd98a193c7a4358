/** An agency scores itself over a criteria set (processes/scoring/selfScoring.bpmn). */
@ApplicationModule(displayName = "Self-scoring",
		allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "time.duedate", "planning.plan", "time.obligation", "agencies.organisation", "access.people", "criteria.catalogue", "scores.scoring", "proving.sufficiency", "scores.scoresheet", "scores.sheetstate" })
package vn.namro.scores.selfscoring;

import org.springframework.modulith.ApplicationModule;
