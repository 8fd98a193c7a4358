/** Plans in and out as workbooks and YAML: every doubt named by its cell, a draft taken whole or not at all. */
@ApplicationModule(displayName = "Plan import",
		allowedDependencies = { "input", "workbook", "proof", "plan", "organisation", "people", "calendar", "catalogue", "web" })
package vn.namro.planimport;

import org.springframework.modulith.ApplicationModule;
