/** The sheet on which an agency scores itself: line by line, by several people at once, from declared figures or by hand. */
@ApplicationModule(displayName = "Score sheet",
		allowedDependencies = { "engine", "input", "organisation", "people", "catalogue", "rule", "scoring" })
package vn.namro.scoresheet;

import org.springframework.modulith.ApplicationModule;
