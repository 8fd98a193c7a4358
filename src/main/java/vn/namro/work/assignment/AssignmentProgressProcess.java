package vn.namro.work.assignment;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;

/** Shows the officer of a running assignment what the agency's own steps have come to, as a suggestion for the next report. */
@Component
public class AssignmentProgressProcess {

	private final RuntimeService runtimeService;

	private final Directory directory;

	AssignmentProgressProcess(RuntimeService runtimeService, Directory directory) {
		this.runtimeService = runtimeService;
		this.directory = directory;
	}

	/** @param text as the form of the next report shows it; an assignment that runs no more is left alone */
	public void suggest(String assignmentId, String text) {
		this.directory.asSystem(() -> this.runtimeService.createProcessInstanceQuery()
			.processInstanceBusinessKey(assignmentId, AssignmentModel.KEY)
			.list()
			.forEach(instance -> this.runtimeService.setVariable(instance.getId(), AssignmentModel.STEP_PROGRESS.name(), text)));
	}

}
