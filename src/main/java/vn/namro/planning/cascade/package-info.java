/** The way from a criterion down to the step of a person, and back: index, item, assignment, step. */
@ApplicationModule(displayName = "Cascade",
		allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "planning.plan", "criteria.catalogue", "agencies.organisation", "access.people", "work.assignment", "planning.step" })
package vn.namro.planning.cascade;

import org.springframework.modulith.ApplicationModule;
