/**
 * The watch over every due instant: the reminder before it, the start of the ladder after it, for every kind of obligation
 * alike (processes/escalation/deadline.bpmn and its decision reminderLead).
 */
@ApplicationModule(displayName = "Deadline",
		allowedDependencies = { "engine", "calendar", "obligation", "organisation", "escalation", "notice", "people" })
package vn.namro.deadline;

import org.springframework.modulith.ApplicationModule;
