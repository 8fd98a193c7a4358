/** An agency's contribution to another agency's assignment (processes/assignment/coordination.bpmn). */
@ApplicationModule(displayName = "Coordination",
		allowedDependencies = { "engine", "input", "calendar", "obligation", "escalation", "organisation", "people", "evidence" })
package vn.namro.coordination;

import org.springframework.modulith.ApplicationModule;
