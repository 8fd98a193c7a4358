package vn.namro.work.inbox;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.CommonVariables;

/** The filters with which everybody finds the right tasks in Tasklist; an administrator may change them, a start adds missing ones. */
@Component
class TasklistFilters implements SmartInitializingSingleton {

	/** The tasks in which somebody judges what others handed in. */
	private static final String[] REVIEWS = { "userTask_signOff", "userTask_acceptResult", "userTask_confirmContribution", "userTask_signReport",
			"userTask_acceptReport", "userTask_approveReport", "userTask_approveSelfScore", "userTask_issuePlan", "userTask_decideResult",
			"userTask_publishResult" };

	private static final List<Map<String, String>> COLUMNS = List.of(column(CommonVariables.SUBJECT_TITLE.name(), "Việc"),
			column(CommonVariables.AGENCY_NAME.name(), "Cơ quan"), column(CommonVariables.DUE_TEXT.name(), "Hạn"));

	private final FilterService filterService;

	private final TaskService taskService;

	private int position;

	TasklistFilters(FilterService filterService, TaskService taskService) {
		this.filterService = filterService;
		this.taskService = taskService;
	}

	@Override
	@Transactional
	public void afterSingletonsInstantiated() {
		add("Việc của tôi", "Việc đã giao cho tôi, và việc chưa ai nhận mà tôi nhận được.", "#0b5394",
				tasks().or().taskAssigneeExpression("${currentUser()}").taskCandidateUserExpression("${currentUser()}").endOr());
		add("Cơ quan tôi", "Mọi việc đang mở của cơ quan tôi.", "#38761d", tasks());
		add("Sắp đến hạn", "Việc của cơ quan tôi đến hạn trong 7 ngày tới.", "#b45f06",
				tasks().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(7)}"));
		add("Quá hạn", "Việc của cơ quan tôi đã quá hạn.", "#b5152b", tasks().dueBeforeExpression("${now()}"));
		add("Chờ xác nhận", "Việc chờ ký duyệt, xác nhận hoặc công bố.", "#674ea7", tasks().taskDefinitionKeyIn(REVIEWS));
	}

	private TaskQuery tasks() {
		return this.taskService.createTaskQuery().orderByDueDate().asc();
	}

	private void add(String name, String description, String color, TaskQuery query) {
		this.position++;
		if (this.filterService.createTaskFilterQuery().filterName(name).count() > 0) {
			return;
		}
		Filter filter = this.filterService.newTaskFilter(name);
		filter.setQuery(query);
		filter.setProperties(Map.of("description", description, "priority", this.position, "color", color, "refresh", true,
				"showUndefinedVariable", false, "variables", COLUMNS));
		this.filterService.saveFilter(filter);
	}

	private static Map<String, String> column(String name, String label) {
		return Map.of("name", name, "label", label);
	}

}
