package vn.namro.access.substitution;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Moves personal tasks to the substitute and back. The absent person becomes the task's owner, which keeps both names on
 * the task; tasks that wait for a role need no move, because the substitute holds the role meanwhile.
 */
@Component
class SubstitutionProcess {

	private final TaskService taskService;

	SubstitutionProcess(TaskService taskService) {
		this.taskService = taskService;
	}

	/** Hands over the open tasks of the absent person. */
	void handOver(String absent, String substitute) {
		this.taskService.createTaskQuery().taskAssignee(absent).list().forEach(task -> move(task, absent, substitute));
	}

	/** Gives back what the substitute has not finished. */
	void giveBack(String absent, String substitute) {
		this.taskService.createTaskQuery().taskOwner(absent).taskAssignee(substitute).list().forEach(task -> move(task, null, absent));
	}

	private void move(Task task, String owner, String assignee) {
		task.setOwner(owner);
		task.setAssignee(assignee);
		this.taskService.saveTask(task);
	}

}
