/** The decision and publication of an index's result (processes/scoring/indexResult.bpmn). */
@ApplicationModule(displayName = "Index result",
		allowedDependencies = { "platform.engine", "platform.input", "agencies.organisation", "access.people", "criteria.catalogue", "scores.scoring", "results.result", "results.publication" })
package vn.namro.results.indexresult;

import org.springframework.modulith.ApplicationModule;
