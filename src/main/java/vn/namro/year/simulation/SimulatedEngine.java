package vn.namro.year.simulation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.SeparationOfDuties;
import vn.namro.platform.engine.EngineClock;

/** The engine as a simulation sees it: its clock, its due jobs, its open tasks, and acting as a person. */
@Component
class SimulatedEngine {

	private static final Logger log = LoggerFactory.getLogger(SimulatedEngine.class);

	/** At exactly its due time a timer may not count as due yet. */
	private static final int SECOND = 1;

	private final ManagementService managementService;

	private final TaskService taskService;

	private final FormService formService;

	private final RuntimeService runtimeService;

	private final DecisionService decisionService;

	private final Directory directory;

	private final List<SeparationOfDuties> duties;

	private final Map<String, String> businessKeys = new HashMap<>();

	SimulatedEngine(ManagementService managementService, TaskService taskService, FormService formService, RuntimeService runtimeService, DecisionService decisionService, Directory directory, List<SeparationOfDuties> duties) {
		this.managementService = managementService;
		this.taskService = taskService;
		this.formService = formService;
		this.runtimeService = runtimeService;
		this.decisionService = decisionService;
		this.directory = directory;
		this.duties = duties;
	}

	/** @param due when the task's obligation is due, null when it serves none or waits for somebody else */
	record OpenTask(String id, String key, String process, String businessKey, OffsetDateTime due) {
	}

	void moveTo(OffsetDateTime instant) {
		ClockUtil.setCurrentTime(Date.from(instant.toInstant()));
	}

	/** Gives the clock back to the machine. */
	void release() {
		ClockUtil.reset();
	}

	/** Runs every job that is due, and what becomes due by that, in an order that does not depend on generated ids. */
	void runDueJobs() {
		for (List<Job> due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
			due.forEach(this::run);
		}
	}

	/** When the next job is due, one second later. */
	Optional<Instant> nextJobAt() {
		return this.managementService.createJobQuery()
			.withRetriesLeft()
			.orderByJobDuedate()
			.asc()
			.listPage(0, 1)
			.stream()
			.findFirst()
			.map(job -> job.getDuedate().toInstant().plusSeconds(SECOND));
	}

	/**
	 * The open tasks that are not among those known already, in an order that does not depend on generated ids.
	 * @param since no task that came up earlier is unknown
	 */
	List<OpenTask> openTasksBeside(Set<String> known, OffsetDateTime since) {
		return this.taskService.createTaskQuery()
			.active()
			.taskCreatedAfter(Date.from(since.toInstant().minusSeconds(SECOND)))
			.list()
			.stream()
			.filter(task -> !known.contains(task.getId()))
			.map(task -> new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getProcessDefinitionId().split(":")[0],
					businessKey(task.getProcessInstanceId()), dueAt(task)))
			.sorted(Comparator.comparing(OpenTask::businessKey).thenComparing(OpenTask::key))
			.toList();
	}

	boolean isOpen(OpenTask task) {
		return this.taskService.createTaskQuery().taskId(task.id()).count() == 1;
	}

	/** Submits the task's form in the person's name, with the person's groups and tenants and nothing more. */
	void submit(OpenTask task, Map<String, Object> fields) {
		this.directory.actAs(personOf(task), () -> this.formService.submitTaskForm(task.id(), fields));
	}

	/** Account of who does the task. */
	String personOf(OpenTask task) {
		return person(this.taskService.createTaskQuery().taskId(task.id()).singleResult());
	}

	Object variable(OpenTask task, String name) {
		return this.taskService.getVariable(task.id(), name);
	}

	/** A table as a form sends it. */
	Object json(String text) {
		return SpinValues.jsonValue(text).create();
	}

	/** The ladder of an obligation as the decision table tells it: level to working days after the due instant. */
	Map<Integer, Integer> ladder(String obligationKind, double pointsAtStake, String agencyKind) {
		Map<Integer, Integer> ladder = new TreeMap<>();
		int level = 0;
		while (true) {
			var result = this.decisionService.evaluateDecisionByKey("escalationStep")
				.variables(Map.of("obligationKind", obligationKind, "escalationLevel", level, "pointsAtStake", pointsAtStake, "agencyKind", agencyKind))
				.evaluate();
			if (result.isEmpty()) {
				return ladder;
			}
			DmnDecisionResultEntries step = result.getSingleResult();
			level = ((Number) step.getEntry("level")).intValue();
			ladder.put(level, ((Number) step.getEntry("afterWorkingDays")).intValue());
		}
	}

	long incidents() {
		return this.runtimeService.createIncidentQuery().count();
	}

	/** The process instances that still run, and where they stand. */
	List<String> runningInstances() {
		return this.runtimeService.createProcessInstanceQuery()
			.list()
			.stream()
			.map(instance -> instance.getProcessDefinitionId().split(":")[0] + " " + instance.getBusinessKey() + " at "
					+ this.runtimeService.getActiveActivityIds(instance.getId()))
			.sorted()
			.toList();
	}

	private List<Job> dueJobs() {
		return this.managementService.createJobQuery()
			.executable()
			.list()
			.stream()
			.filter(job -> job.getProcessInstanceId() != null)
			.sorted(Comparator.comparing(Job::getDuedate).thenComparing(Job::getProcessDefinitionKey).thenComparing(job -> businessKey(job.getProcessInstanceId())))
			.toList();
	}

	private void run(Job job) {
		try {
			this.managementService.executeJob(job.getId());
		}
		catch (NullValueException ex) {
			log.debug("Job of {} became needless in this round", businessKey(job.getProcessInstanceId()));
		}
		catch (RuntimeException ex) {
			log.error("Job of {} failed", businessKey(job.getProcessInstanceId()), ex); // retried, then an incident
		}
	}

	private String person(Task task) {
		if (task.getAssignee() != null) {
			return task.getAssignee();
		}
		return this.taskService.getIdentityLinksForTask(task.getId())
			.stream()
			.filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
			.map(IdentityLink::getGroupId)
			.flatMap(group -> this.directory.peopleOf(group, task.getTenantId()).stream())
			.filter(account -> impartial(account, task))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody may act on " + task.getTaskDefinitionKey() + " of tenant " + task.getTenantId()));
	}

	private boolean impartial(String account, Task task) {
		return this.duties.stream()
			.noneMatch(rule -> rule.objection(task.getProcessDefinitionId().split(":")[0], task.getTaskDefinitionKey(), businessKey(task.getProcessInstanceId()),
					account).isPresent());
	}

	private static OffsetDateTime dueAt(Task task) {
		return task.getDueDate() == null ? null : task.getDueDate().toInstant().atZone(EngineClock.ZONE).toOffsetDateTime();
	}

	private String businessKey(String processInstanceId) {
		return this.businessKeys.computeIfAbsent(processInstanceId,
				id -> this.runtimeService.createProcessInstanceQuery().processInstanceId(id).singleResult().getBusinessKey());
	}

}
