/** The decision and publication of an index's result (processes/scoring/indexResult.bpmn). */
@ApplicationModule(displayName = "Index result",
		allowedDependencies = { "engine", "input", "organisation", "people", "catalogue", "scoring", "result", "publication" })
package vn.namro.indexresult;

import org.springframework.modulith.ApplicationModule;
