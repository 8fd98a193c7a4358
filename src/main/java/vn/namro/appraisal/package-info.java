/** The appraisal of one field of an agency's scores, in two rounds (processes/scoring/appraisal.bpmn). */
@ApplicationModule(displayName = "Appraisal",
		allowedDependencies = { "engine", "input", "calendar", "duedate", "obligation", "organisation", "people", "catalogue", "scoring", "inbox" })
package vn.namro.appraisal;

import org.springframework.modulith.ApplicationModule;
