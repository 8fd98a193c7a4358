/**
 * The watch over every due instant: the reminder before it, the start of the ladder after it, for every kind of obligation
 * alike (processes/escalation/deadline.bpmn and its decision reminderLead).
 */
@ApplicationModule(displayName = "Deadline",
		allowedDependencies = { "platform.engine", "time.calendar", "time.duedate", "time.obligation", "agencies.organisation", "time.escalation", "notices.notice", "access.people" })
package vn.namro.time.deadline;

import org.springframework.modulith.ApplicationModule;
