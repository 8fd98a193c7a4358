/** Requests for a later date of an assignment or a coordination part, and who decides them (processes/request/extension.bpmn). */
@ApplicationModule(displayName = "Extension",
		allowedDependencies = { "platform.engine", "platform.input", "time.obligation", "agencies.organisation", "access.people", "time.calendar", "proving.evidence", "notices.notice", "work.request" })
package vn.namro.work.extension;

import org.springframework.modulith.ApplicationModule;
