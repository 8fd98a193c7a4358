/** Points that agencies receive and do not give themselves: figures of the body that holds the data, and results of surveys. */
@ApplicationModule(displayName = "Given scores",
		allowedDependencies = { "platform.engine", "platform.input", "platform.web", "platform.workbook", "agencies.organisation", "access.people", "criteria.catalogue", "criteria.rule", "planning.plan", "scores.scoring", "scores.lineform" })
package vn.namro.scores.givenscore;

import org.springframework.modulith.ApplicationModule;
