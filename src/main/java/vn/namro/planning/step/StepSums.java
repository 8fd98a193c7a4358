package vn.namro.planning.step;

import java.util.Collection;

import org.springframework.stereotype.Component;
import vn.namro.work.assignment.AssignmentProgressProcess;

/** Hands what steps have come to up to their assignments, where the officer sees it as a suggestion. */
@Component
class StepSums {

	private final Steps steps;

	private final AssignmentProgressProcess assignments;

	StepSums(Steps steps, AssignmentProgressProcess assignments) {
		this.steps = steps;
		this.assignments = assignments;
	}

	void tell(Collection<String> assignmentIds) {
		this.steps.sums(assignmentIds).forEach(sum -> this.assignments.suggest(sum.assignmentId(), sum.text()));
	}

}
