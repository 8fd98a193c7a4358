/** Results of a criteria set: points, percentages, ranks and groups computed exactly, and the frozen ones as they are kept. */
@ApplicationModule(displayName = "Result", allowedDependencies = { "platform.engine", "platform.input", "agencies.organisation", "access.people", "planning.plan", "criteria.catalogue", "criteria.rule", "scores.scoring", "criteria.crosswalk" })
package vn.namro.results.result;

import org.springframework.modulith.ApplicationModule;
