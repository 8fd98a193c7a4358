/** An agency's own plan below the province's: which assignments it breaks down, into which steps, and its start. */
@ApplicationModule(displayName = "Agency plan", allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "agencies.organisation", "access.people", "planning.step" })
package vn.namro.planning.agencyplan;

import org.springframework.modulith.ApplicationModule;
