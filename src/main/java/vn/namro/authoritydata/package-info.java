/** The bodies that hold data give it for a campaign, each by a due day (processes/scoring/authorityData.bpmn). */
@ApplicationModule(displayName = "Authority data",
		allowedDependencies = { "engine", "input", "calendar", "duedate", "obligation", "organisation", "people", "catalogue", "scoring", "givenscore" })
package vn.namro.authoritydata;

import org.springframework.modulith.ApplicationModule;
