/** The five clears: proof, before a plan is issued, that every item is clear and every weak index is served, or that somebody accepts the gap by name. */
@ApplicationModule(displayName = "Coverage", allowedDependencies = { "engine", "input", "plan", "organisation", "people", "calendar" })
package vn.namro.coverage;

import org.springframework.modulith.ApplicationModule;
