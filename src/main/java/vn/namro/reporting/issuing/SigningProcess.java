package vn.namro.reporting.issuing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.Review;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.reporting.reportissue.IssueFields;

/** Completes the step that waits for a signed report, as the person who hands it in and with every guard in the way. */
@Component
class SigningProcess {

	private static final String ISSUE_REPORT = "userTask_issueReport";

	private static final String SIGN_REPORT = "userTask_signReport";

	private final TaskService taskService;

	private final FormService formService;

	private final Directory directory;

	SigningProcess(TaskService taskService, FormService formService, Directory directory) {
		this.taskService = taskService;
		this.formService = formService;
		this.directory = directory;
	}

	/** The step that waits for the paper of a report; whether a person may do it is asked when it is completed. */
	Optional<String> waiting(IssuableReport report) {
		String[] found = new String[1];
		this.directory.asSystem(() -> {
			List<Task> tasks = this.taskService.createTaskQuery()
				.processInstanceBusinessKey(report.id())
				.taskDefinitionKey(report.province() ? ISSUE_REPORT : SIGN_REPORT)
				.list();
			found[0] = tasks.isEmpty() ? null : tasks.get(0).getId();
		});
		return Optional.ofNullable(found[0]);
	}

	/** The form of the province's step records the paper by itself. */
	void issue(String task, IssueFields fields, String note) {
		submit(task, new HashMap<>(Map.of("issueNumber", fields.number(), "issueDate", fields.date().toString(), "issueNote", note == null ? "" : note)));
	}

	/** A head whose signature is on the paper has signed. */
	void sign(String task) {
		submit(task, new HashMap<>(Map.of(Review.DECISION, "accept", Review.RETURN_REASON, "")));
	}

	private void submit(String task, Map<String, Object> fields) {
		try {
			this.formService.submitTaskForm(task, fields);
		}
		catch (FormFieldValidationException ex) {
			throw new InvalidInputException(ex.getMessage());
		}
		catch (AuthorizationException ex) {
			throw new AccessDeniedException(ex.getMessage(), ex);
		}
	}

}
