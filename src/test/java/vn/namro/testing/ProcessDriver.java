package vn.namro.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.boot.test.context.TestComponent;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.EngineClock;

/**
 * Drives the real engine by the names of the model: people complete tasks with their own rights, jobs and timers run when
 * told to. Everything is found by business key, so that tests share one engine without seeing each other.
 */
@TestComponent
public class ProcessDriver {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final RuntimeService runtimeService;

	private final TaskService taskService;

	private final ManagementService managementService;

	private final FormService formService;

	private final Directory directory;

	ProcessDriver(RuntimeService runtimeService, TaskService taskService, ManagementService managementService, FormService formService,
			Directory directory) {
		this.runtimeService = runtimeService;
		this.taskService = taskService;
		this.managementService = managementService;
		this.formService = formService;
		this.directory = directory;
	}

	/** Moves the engine's clock, and with it ours; {@link PathCoverage} gives it back. */
	public void moveTo(String instant) {
		ClockUtil.setCurrentTime(Date.from(OffsetDateTime.parse(instant).toInstant()));
	}

	/** The running instance of a process for a business key. */
	public Instance the(String processKey, String businessKey) {
		return new Instance(instances(processKey, businessKey).stream()
			.findFirst()
			.orElseThrow(() -> new AssertionError("No instance of " + processKey + " runs for " + businessKey)));
	}

	/** Lets the day come on which people are reminded of an obligation. */
	public Instance remind(String obligationId) {
		return the("deadline", obligationId).fireTimer("event_reminderDue");
	}

	/** Lets the due instant of an obligation pass; answers the ladder that starts with it. */
	public Instance lapse(String obligationId) {
		remind(obligationId).fireTimer("event_deadlineLapsed");
		return the("escalation", obligationId);
	}

	public boolean runs(String processKey, String businessKey) {
		return !instances(processKey, businessKey).isEmpty();
	}

	private List<ProcessInstance> instances(String processKey, String businessKey) {
		return this.runtimeService.createProcessInstanceQuery().processDefinitionKey(processKey).processInstanceBusinessKey(businessKey).list();
	}

	/** A process instance that a test drives. */
	public final class Instance {

		private final ProcessInstance instance;

		private Instance(ProcessInstance instance) {
			this.instance = instance;
		}

		/** For the assertions of {@code BpmnAwareTests}. */
		public ProcessInstance get() {
			return this.instance;
		}

		/** Runs the job that waits at an asynchronous element. */
		public Instance runJobOf(String elementId) {
			ProcessDriver.this.managementService.executeJob(jobOf(elementId).getId());
			return this;
		}

		/** Moves the clock to a second after the timer's due date, never backwards, and lets it fire. */
		public Instance fireTimer(String elementId) {
			Job timer = jobOf(elementId);
			Date after = Date.from(timer.getDuedate().toInstant().plusSeconds(1));
			if (after.after(ClockUtil.getCurrentTime())) {
				ClockUtil.setCurrentTime(after);
			}
			ProcessDriver.this.managementService.executeJob(timer.getId());
			return this;
		}

		/** When the timer is due. */
		public OffsetDateTime dueOf(String elementId) {
			return jobOf(elementId).getDuedate().toInstant().atZone(EngineClock.ZONE).toOffsetDateTime();
		}

		public boolean hasJobOf(String elementId) {
			return ProcessDriver.this.managementService.createJobQuery().processInstanceId(this.instance.getId()).activityId(elementId).count() > 0;
		}

		/** Submits the task's form as somebody, with that account's groups and tenants and nothing more. */
		public Instance complete(String account, String taskKey, Map<String, Object> fields) {
			String task = task(taskKey).getId();
			ProcessDriver.this.directory.actAs(account, () -> ProcessDriver.this.formService.submitTaskForm(task, fields));
			return this;
		}

		/** Submits the task's form, which must be refused with the task left open; answers what the person is told. */
		public String refusal(String account, String taskKey, Map<String, Object> fields) {
			String task = task(taskKey).getId();
			Throwable refusal = catchThrowable(() -> complete(account, taskKey, fields));
			assertThat(refusal).as("the form is refused").isInstanceOf(FormFieldValidationException.class);
			assertThat(task(taskKey).getId()).as("the task stays open").isEqualTo(task);
			return refusal.getMessage();
		}

		/** The one open task of that key. */
		public Task task(String taskKey) {
			List<Task> tasks = ProcessDriver.this.taskService.createTaskQuery().processInstanceId(this.instance.getId()).taskDefinitionKey(taskKey).list();
			assertThat(tasks).as("open tasks %s of %s", taskKey, this.instance.getBusinessKey()).hasSize(1);
			return tasks.get(0);
		}

		public boolean hasTask(String taskKey) {
			return ProcessDriver.this.taskService.createTaskQuery().processInstanceId(this.instance.getId()).taskDefinitionKey(taskKey).count() > 0;
		}

		/** What the form shows under a name, as text. */
		public String shown(String taskKey, String variable) {
			return String.valueOf(ProcessDriver.this.taskService.getVariable(task(taskKey).getId(), variable));
		}

		/** A variable of the instance. */
		public Object variable(String name) {
			return ProcessDriver.this.runtimeService.getVariable(this.instance.getId(), name);
		}

		/** The table that the form shows, filled in row by row as Tasklist would send it. */
		public Map<String, Object> table(String taskKey, String variable, Consumer<ObjectNode> row) {
			try {
				JsonNode rows = JSON.readTree(shown(taskKey, variable));
				rows.forEach(node -> row.accept((ObjectNode) node));
				return Map.of(variable, SpinValues.jsonValue(rows.toString()).create());
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private Job jobOf(String elementId) {
			List<Job> jobs = ProcessDriver.this.managementService.createJobQuery().processInstanceId(this.instance.getId()).activityId(elementId).list();
			assertThat(jobs).as("jobs of %s in %s", elementId, this.instance.getBusinessKey()).hasSize(1);
			return jobs.get(0);
		}

	}

}
