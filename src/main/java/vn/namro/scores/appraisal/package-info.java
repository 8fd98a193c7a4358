/** The appraisal of one field of an agency's scores, in two rounds (processes/scoring/appraisal.bpmn). */
@ApplicationModule(displayName = "Appraisal",
		allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "time.duedate", "time.obligation", "agencies.organisation", "access.people", "criteria.catalogue", "scores.scoring", "work.inbox" })
package vn.namro.scores.appraisal;

import org.springframework.modulith.ApplicationModule;
