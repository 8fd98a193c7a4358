/** The sheet on which an agency scores itself: line by line, by several people at once, from declared figures or by hand. */
@ApplicationModule(displayName = "Score sheet",
		allowedDependencies = { "platform.engine", "platform.input", "agencies.organisation", "access.people", "criteria.catalogue", "criteria.rule", "scores.scoring", "scores.lineform", "scores.sheetstate" })
package vn.namro.scores.scoresheet;

import org.springframework.modulith.ApplicationModule;
