/** Which points of the year are secured, on track, hanging or lost, as the work that earns them stands this minute. */
@ApplicationModule(displayName = "Points at risk",
		allowedDependencies = { "platform.engine", "platform.input", "planning.plan", "agencies.organisation", "access.people", "work.assignment", "criteria.formula", "criteria.rule" })
package vn.namro.results.pointsatrisk;

import org.springframework.modulith.ApplicationModule;
