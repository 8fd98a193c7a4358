/**
 * The work of one plan item at one leading agency, from naming a person to acceptance
 * (processes/assignment/assignment.bpmn).
 */
@ApplicationModule(displayName = "Assignment", allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "time.duedate", "planning.plan", "time.obligation", "agencies.organisation",
		"access.people", "proving.evidence", "proving.sufficiency", "work.coordination" })
package vn.namro.work.assignment;

import org.springframework.modulith.ApplicationModule;
