/** Difficulties that an agency raises to its head, the coordinator or the leaders, and their answers (processes/request/obstacle.bpmn). */
@ApplicationModule(displayName = "Obstacle",
		allowedDependencies = { "engine", "input", "obligation", "organisation", "people", "notice", "request" })
package vn.namro.obstacle;

import org.springframework.modulith.ApplicationModule;
