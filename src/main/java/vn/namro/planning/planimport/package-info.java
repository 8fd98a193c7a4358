/** Plans in and out as workbooks and YAML: every doubt named by its cell, a draft taken whole or not at all. */
@ApplicationModule(displayName = "Plan import",
		allowedDependencies = { "platform.input", "platform.workbook", "proving.proof", "planning.plan", "agencies.organisation", "access.people", "time.calendar", "criteria.catalogue", "platform.web" })
package vn.namro.planning.planimport;

import org.springframework.modulith.ApplicationModule;
