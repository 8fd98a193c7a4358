/**
 * The work of one plan item at one leading agency, from naming a person to acceptance
 * (processes/assignment/assignment.bpmn).
 */
@ApplicationModule(displayName = "Assignment", allowedDependencies = { "engine", "input", "calendar", "duedate", "plan", "obligation", "organisation",
		"people", "evidence", "sufficiency", "coordination" })
package vn.namro.assignment;

import org.springframework.modulith.ApplicationModule;
