/**
 * The document by which each agency says how it carries a plan out, asked for when the plan is launched and sent to the
 * coordinator (processes/assignment/implementingDocument.bpmn).
 */
@ApplicationModule(displayName = "Implementing document",
		allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "planning.plan", "time.obligation", "agencies.organisation", "access.people", "proving.evidence", "notices.notice" })
package vn.namro.planning.implementingdocument;

import org.springframework.modulith.ApplicationModule;
