/** The spine of a year: plan, reports, scoring (processes/year/annualCycle.bpmn). */
@ApplicationModule(displayName = "Annual cycle", allowedDependencies = { "engine", "input", "plan", "coverage", "catalogue", "organisation", "people", "assignment", "implementingdocument",
		"periodicreport", "campaign", "scoring" })
package vn.namro.annualcycle;

import org.springframework.modulith.ApplicationModule;
