/** Explanations that the leaders, or the coordinator on their behalf, demand of what is overdue (processes/request/explanation.bpmn). */
@ApplicationModule(displayName = "Explanation",
		allowedDependencies = { "engine", "input", "obligation", "organisation", "people", "evidence", "notice", "request" })
package vn.namro.explanation;

import org.springframework.modulith.ApplicationModule;
