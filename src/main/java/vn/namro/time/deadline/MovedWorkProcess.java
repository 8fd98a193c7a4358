package vn.namro.time.deadline;

import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.ObligationMoved;

/** Lets the running work follow when its due instant moves: what its forms show, and the due dates of its open tasks. */
@Component
class MovedWorkProcess {

	private final RuntimeService runtimeService;

	private final TaskService taskService;

	private final Directory directory;

	MovedWorkProcess(RuntimeService runtimeService, TaskService taskService, Directory directory) {
		this.runtimeService = runtimeService;
		this.taskService = taskService;
		this.directory = directory;
	}

	@EventListener
	@Order(0)
	void follow(ObligationMoved event) {
		this.directory.asSystem(() -> this.runtimeService.createProcessInstanceQuery()
			.processInstanceBusinessKey(event.obligationId())
			.list()
			.forEach(instance -> follow(instance, event)));
	}

	private void follow(ProcessInstance instance, ObligationMoved event) {
		Date due = DeadlineVariables.date(event.to());
		this.runtimeService.setVariables(instance.getId(),
				Map.of(CommonVariables.DUE_AT.name(), due, CommonVariables.DUE_TEXT.name(), DeadlineVariables.dayText(event.to())));
		this.taskService.createTaskQuery()
			.processInstanceId(instance.getId())
			.dueDate(DeadlineVariables.date(event.from()))
			.list()
			.forEach(task -> postpone(task, due));
	}

	private void postpone(Task task, Date due) {
		task.setDueDate(due);
		this.taskService.saveTask(task);
	}

}
