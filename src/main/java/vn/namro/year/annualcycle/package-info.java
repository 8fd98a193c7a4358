/** The spine of a year: plan, reports, scoring (processes/year/annualCycle.bpmn). */
@ApplicationModule(displayName = "Annual cycle", allowedDependencies = { "platform.engine", "platform.input", "planning.plan", "planning.coverage", "criteria.catalogue", "agencies.organisation", "access.people", "work.assignment", "planning.implementingdocument",
		"reporting.periodicreport", "scores.campaign", "scores.scoring" })
package vn.namro.year.annualcycle;

import org.springframework.modulith.ApplicationModule;
