/** Difficulties that an agency raises to its head, the coordinator or the leaders, and their answers (processes/request/obstacle.bpmn). */
@ApplicationModule(displayName = "Obstacle",
		allowedDependencies = { "platform.engine", "platform.input", "time.obligation", "agencies.organisation", "access.people", "notices.notice", "work.request" })
package vn.namro.work.obstacle;

import org.springframework.modulith.ApplicationModule;
