package vn.namro.work.inbox;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.EngineClock;

/** The open tasks of a person, asked with the person's own rights. */
@Component
public class Inbox {

	private static final String PLAN_TITLE = "planTitle";

	private static final String[] NAMES = { CommonVariables.SUBJECT_TITLE.name(), CommonVariables.AGENCY_NAME.name(), PLAN_TITLE,
			CommonVariables.OBLIGATION_ID.name() };

	/** The processes of work that has a page, and of what is asked about it. */
	private static final Pattern WORK = Pattern.compile("(assignment|coordination|agencyReport|extension|obstacle|explanation):.*");

	/** What follows the id of the work in ids of requests about it. */
	private static final Pattern REQUEST = Pattern.compile(":(extension|obstacle|explanation)-\\d+.*$");

	private final TaskService taskService;

	private final RuntimeService runtimeService;

	Inbox(TaskService taskService, RuntimeService runtimeService) {
		this.taskService = taskService;
		this.runtimeService = runtimeService;
	}

	/** The tasks that the person has, or may take, the most urgent first. */
	public List<OpenTask> of(Person person, int limit) {
		Stream<Task> mine = first(this.taskService.createTaskQuery().taskAssignee(person.account()), limit);
		Stream<Task> takeable = person.groups().stream().flatMap(role -> takeableAs(role, person, limit));
		List<Task> tasks = Stream.concat(mine, takeable).distinct().toList();
		Map<String, Map<String, Object>> variables = variablesOf(tasks);
		return tasks.stream()
			.map(task -> openTask(task, variables.getOrDefault(task.getProcessInstanceId(), Map.of())))
			.sorted(Comparator.comparing(OpenTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
			.limit(limit)
			.toList();
	}

	/** The open task of a process instance that the person has, or may take. */
	public Optional<String> taskAbout(Person person, String businessKey) {
		Stream<TaskQuery> mine = Stream.of(about(businessKey).taskAssignee(person.account()));
		Stream<TaskQuery> takeable = person.groups()
			.stream()
			.map(role -> about(businessKey).taskCandidateGroup(role).tenantIdIn(person.tenantsOf(role).toArray(String[]::new)));
		return Stream.concat(mine, takeable).flatMap(query -> first(query, 1)).map(Task::getId).findFirst();
	}

	private TaskQuery about(String businessKey) {
		return this.taskService.createTaskQuery().processInstanceBusinessKey(businessKey);
	}

	/** A role counts only in the agencies of the office that carries it. */
	private Stream<Task> takeableAs(String role, Person person, int limit) {
		String[] tenants = person.tenantsOf(role).toArray(String[]::new);
		return first(this.taskService.createTaskQuery().taskCandidateGroup(role).tenantIdIn(tenants), limit);
	}

	private static Stream<Task> first(TaskQuery query, int limit) {
		return query.orderByDueDate().asc().listPage(0, limit).stream();
	}

	private Map<String, Map<String, Object>> variablesOf(List<Task> tasks) {
		Map<String, Map<String, Object>> variables = new HashMap<>();
		if (!tasks.isEmpty()) {
			this.runtimeService.createVariableInstanceQuery()
				.processInstanceIdIn(tasks.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new))
				.variableNameIn(NAMES)
				.listPage(0, tasks.size() * NAMES.length)
				.forEach(variable -> put(variables, variable));
		}
		return variables;
	}

	private static void put(Map<String, Map<String, Object>> variables, VariableInstance variable) {
		if (variable.getValue() != null) {
			variables.computeIfAbsent(variable.getProcessInstanceId(), id -> new HashMap<>()).put(variable.getName(), variable.getValue());
		}
	}

	private static OpenTask openTask(Task task, Map<String, Object> variables) {
		Object subject = variables.getOrDefault(CommonVariables.SUBJECT_TITLE.name(), variables.getOrDefault(PLAN_TITLE, ""));
		Object agency = variables.getOrDefault(CommonVariables.AGENCY_NAME.name(), "");
		return new OpenTask(task.getId(), task.getName(), subject.toString(), agency.toString(), workOf(task, variables), instant(task.getDueDate()));
	}

	private static String workOf(Task task, Map<String, Object> variables) {
		Object id = variables.get(CommonVariables.OBLIGATION_ID.name());
		return id == null || !WORK.matcher(task.getProcessDefinitionId()).matches() ? null : REQUEST.matcher(id.toString()).replaceFirst("");
	}

	private static OffsetDateTime instant(Date date) {
		return date == null ? null : date.toInstant().atZone(EngineClock.ZONE).toOffsetDateTime();
	}

}
