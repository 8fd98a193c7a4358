/** Plans: what a province resolved to do in a year, read from a file, checked, and kept. */
@ApplicationModule(displayName = "Plan", allowedDependencies = { "platform.engine", "platform.input", "platform.workbook", "proving.proof", "time.calendar", "agencies.organisation" })
package vn.namro.planning.plan;

import org.springframework.modulith.ApplicationModule;
