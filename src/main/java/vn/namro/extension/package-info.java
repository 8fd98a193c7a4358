/** Requests for a later date of an assignment or a coordination part, and who decides them (processes/request/extension.bpmn). */
@ApplicationModule(displayName = "Extension",
		allowedDependencies = { "engine", "input", "obligation", "organisation", "people", "calendar", "evidence", "notice", "request" })
package vn.namro.extension;

import org.springframework.modulith.ApplicationModule;
