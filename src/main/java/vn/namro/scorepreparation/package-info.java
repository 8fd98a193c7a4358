/** Who prepares a line of an agency's score sheet: a unit below the agency or one of its people, released to whoever collects. */
@ApplicationModule(displayName = "Score preparation", allowedDependencies = { "engine", "input", "organisation", "people", "scoresheet", "selfscoring",
		"obligation", "duedate" })
package vn.namro.scorepreparation;

import org.springframework.modulith.ApplicationModule;
