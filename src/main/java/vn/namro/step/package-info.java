/**
 * The steps into which an agency breaks its assignments, each period of a step a task of its own
 * (processes/assignment/step.bpmn).
 */
@ApplicationModule(displayName = "Step", allowedDependencies = { "engine", "input", "calendar", "obligation", "organisation", "people", "assignment" })
package vn.namro.step;

import org.springframework.modulith.ApplicationModule;
