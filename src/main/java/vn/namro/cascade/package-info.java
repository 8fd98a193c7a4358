/** The way from a criterion down to the step of a person, and back: index, item, assignment, step. */
@ApplicationModule(displayName = "Cascade",
		allowedDependencies = { "engine", "input", "calendar", "plan", "catalogue", "organisation", "people", "assignment", "step" })
package vn.namro.cascade;

import org.springframework.modulith.ApplicationModule;
