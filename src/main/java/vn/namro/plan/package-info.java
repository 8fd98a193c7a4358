/** Plans: what a province resolved to do in a year, read from a file, checked, and kept. */
@ApplicationModule(displayName = "Plan", allowedDependencies = { "engine", "input", "workbook", "proof", "calendar", "organisation" })
package vn.namro.plan;

import org.springframework.modulith.ApplicationModule;
