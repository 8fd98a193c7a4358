/** Runs a plan's whole year through the real engine, models and delegates on a virtual clock (command {@code simulate}). */
@ApplicationModule(displayName = "Simulation", allowedDependencies = { "engine", "input", "calendar", "organisation", "catalogue", "plan",
		"annualcycle", "demo", "people", "request", "extension", "obstacle", "explanation", "obligation", "evidence", "sufficiency", "scoresheet", "rule", "scoring", "givenscore" })
package vn.namro.simulation;

import org.springframework.modulith.ApplicationModule;
