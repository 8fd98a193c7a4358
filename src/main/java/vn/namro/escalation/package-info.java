/**
 * The ladder after a lapsed deadline, for every kind of obligation alike (processes/escalation/escalation.bpmn and its
 * decision escalationStep).
 */
@ApplicationModule(displayName = "Escalation",
		allowedDependencies = { "engine", "calendar", "obligation", "organisation", "notice", "people" })
package vn.namro.escalation;

import org.springframework.modulith.ApplicationModule;
