/** Results of a criteria set: points, percentages, ranks and groups computed exactly, and the frozen ones as they are kept. */
@ApplicationModule(displayName = "Result", allowedDependencies = { "engine", "input", "organisation", "people", "plan", "catalogue", "rule", "scoring", "crosswalk" })
package vn.namro.result;

import org.springframework.modulith.ApplicationModule;
