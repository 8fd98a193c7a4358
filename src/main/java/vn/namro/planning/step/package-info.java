/**
 * The steps into which an agency breaks its assignments, each period of a step a task of its own
 * (processes/assignment/step.bpmn).
 */
@ApplicationModule(displayName = "Step", allowedDependencies = { "platform.engine", "platform.input", "time.calendar", "time.obligation", "agencies.organisation", "access.people", "work.assignment" })
package vn.namro.planning.step;

import org.springframework.modulith.ApplicationModule;
