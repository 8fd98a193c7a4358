/**
 * The ladder after a lapsed deadline, for every kind of obligation alike (processes/escalation/escalation.bpmn and its
 * decision escalationStep).
 */
@ApplicationModule(displayName = "Escalation",
		allowedDependencies = { "platform.engine", "time.calendar", "time.duedate", "time.obligation", "agencies.organisation", "notices.notice", "access.people" })
package vn.namro.time.escalation;

import org.springframework.modulith.ApplicationModule;
