/**
 * Reminders before a deadline and the ladder after it, for every kind of obligation alike
 * (processes/escalation/escalation.bpmn and its two decisions).
 */
@ApplicationModule(displayName = "Escalation",
		allowedDependencies = { "engine", "calendar", "obligation", "organisation", "notice", "people" })
package vn.namro.escalation;

import org.springframework.modulith.ApplicationModule;
