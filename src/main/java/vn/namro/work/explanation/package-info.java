/** Explanations that the leaders, or the coordinator on their behalf, demand of what is overdue (processes/request/explanation.bpmn). */
@ApplicationModule(displayName = "Explanation",
		allowedDependencies = { "platform.engine", "platform.input", "time.obligation", "agencies.organisation", "access.people", "proving.evidence", "notices.notice", "work.request" })
package vn.namro.work.explanation;

import org.springframework.modulith.ApplicationModule;
