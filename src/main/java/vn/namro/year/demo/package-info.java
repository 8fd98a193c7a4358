/** The demonstration: a year that runs at once, with accounts named by office, reachable from this machine only. */
@ApplicationModule(displayName = "Demo", allowedDependencies = { "platform.engine", "platform.input", "access.people", "agencies.organisation", "criteria.catalogue", "planning.plan", "scores.appraisal", "year.annualcycle" })
package vn.namro.year.demo;

import org.springframework.modulith.ApplicationModule;
