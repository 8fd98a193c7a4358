/** Results of a criteria set: points, percentages, ranks and groups computed exactly, frozen at publication, corrected only by number. */
@ApplicationModule(displayName = "Result", allowedDependencies = { "engine", "input", "organisation", "people", "plan", "catalogue", "rule", "scoring", "crosswalk", "whatif", "database" })
package vn.namro.result;

import org.springframework.modulith.ApplicationModule;
