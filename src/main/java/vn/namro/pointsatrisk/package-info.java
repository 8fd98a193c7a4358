/** Which points of the year are secured, on track, hanging or lost, as the work that earns them stands this minute. */
@ApplicationModule(displayName = "Points at risk",
		allowedDependencies = { "engine", "input", "plan", "organisation", "people", "assignment", "rule" })
package vn.namro.pointsatrisk;

import org.springframework.modulith.ApplicationModule;
