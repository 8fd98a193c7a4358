package vn.namro.year.demo;

import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;

/** Issues the demonstration's plan in the name of the coordinator and the leader, by the forms that they would use. */
@Component
class DemoYearProcess {

	private final TaskService taskService;

	private final FormService formService;

	private final Directory directory;

	DemoYearProcess(TaskService taskService, FormService formService, Directory directory) {
		this.taskService = taskService;
		this.formService = formService;
		this.directory = directory;
	}

	/** Does nothing where the plan is issued already. */
	void issue(String planCode) {
		submit(planCode, "userTask_preparePlan", "dieuphoi", Map.of("planChecked", true, "planRemark", "Dữ liệu trình diễn."));
		submit(planCode, "userTask_issuePlan", "lanhdao", Map.of("decision", "accept", "planNumber", "", "planDate", ""));
	}

	private void submit(String planCode, String taskKey, String account, Map<String, Object> fields) {
		this.taskService.createTaskQuery()
			.processInstanceBusinessKey(planCode)
			.taskDefinitionKey(taskKey)
			.list()
			.forEach(task -> this.directory.actAs(account, () -> this.formService.submitTaskForm(task.getId(), fields)));
	}

}
