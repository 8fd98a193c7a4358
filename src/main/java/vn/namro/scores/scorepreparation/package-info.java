/** Who prepares a line of an agency's score sheet: a unit below the agency or one of its people, released to whoever collects. */
@ApplicationModule(displayName = "Score preparation", allowedDependencies = { "platform.engine", "platform.input", "agencies.organisation", "access.people", "scores.scoresheet", "scores.sheetstate", "scores.selfscoring",
		"time.obligation", "time.duedate" })
package vn.namro.scores.scorepreparation;

import org.springframework.modulith.ApplicationModule;
