/** The demonstration: a year that runs at once, with accounts named by office, reachable from this machine only. */
@ApplicationModule(displayName = "Demo", allowedDependencies = { "engine", "input", "people", "organisation", "catalogue", "plan", "appraisal", "annualcycle" })
package vn.namro.demo;

import org.springframework.modulith.ApplicationModule;
