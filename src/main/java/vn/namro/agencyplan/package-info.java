/** An agency's own plan below the province's: which assignments it breaks down, into which steps, and its start. */
@ApplicationModule(displayName = "Agency plan", allowedDependencies = { "engine", "input", "calendar", "organisation", "people", "step" })
package vn.namro.agencyplan;

import org.springframework.modulith.ApplicationModule;
