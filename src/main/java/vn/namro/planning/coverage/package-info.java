/** The five clears: proof, before a plan is issued, that every item is clear and every weak index is served, or that somebody accepts the gap by name. */
@ApplicationModule(displayName = "Coverage", allowedDependencies = { "platform.engine", "platform.input", "planning.plan", "agencies.organisation", "access.people", "time.calendar" })
package vn.namro.planning.coverage;

import org.springframework.modulith.ApplicationModule;
