/** The bodies that hold data give it for a campaign, each by a due day (processes/scoring/authorityData.bpmn). */
@ApplicationModule(displayName = "Authority data",
		allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "time.duedate", "time.obligation", "agencies.organisation", "access.people", "criteria.catalogue", "scores.scoring", "scores.givenscore" })
package vn.namro.scores.authoritydata;

import org.springframework.modulith.ApplicationModule;
