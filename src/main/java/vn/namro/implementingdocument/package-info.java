/**
 * The document by which each agency says how it carries a plan out, asked for when the plan is launched and sent to the
 * coordinator (processes/assignment/implementingDocument.bpmn).
 */
@ApplicationModule(displayName = "Implementing document",
		allowedDependencies = { "engine", "input", "calendar", "plan", "obligation", "organisation", "people", "evidence", "notice" })
package vn.namro.implementingdocument;

import org.springframework.modulith.ApplicationModule;
