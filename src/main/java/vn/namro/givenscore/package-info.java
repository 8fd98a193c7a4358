/** Points that agencies receive and do not give themselves: figures of the body that holds the data, and results of surveys. */
@ApplicationModule(displayName = "Given scores",
		allowedDependencies = { "engine", "input", "web", "workbook", "organisation", "people", "catalogue", "rule", "plan", "scoring" })
package vn.namro.givenscore;

import org.springframework.modulith.ApplicationModule;
