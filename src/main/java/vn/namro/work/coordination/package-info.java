/** An agency's contribution to another agency's assignment (processes/assignment/coordination.bpmn). */
@ApplicationModule(displayName = "Coordination",
		allowedDependencies = { "platform.engine", "platform.input", "time.duedate", "time.obligation", "time.escalation", "agencies.organisation", "access.people", "proving.evidence" })
package vn.namro.work.coordination;

import org.springframework.modulith.ApplicationModule;
