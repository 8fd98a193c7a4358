package vn.namro.work.bulk;

import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.work.bulk.BulkRow.Result;

/**
 * Does with one task what a person asked for, as that person and by the engine's own commands, so that every guard stands
 * in the way that stands in the way of a single act. Each is a transaction for itself.
 */
@Component
class BulkProcess {

	private static final Logger log = LoggerFactory.getLogger(BulkProcess.class);

	private final TaskService taskService;

	private final FormService formService;

	BulkProcess(TaskService taskService, FormService formService) {
		this.taskService = taskService;
		this.formService = formService;
	}

	void claim(String task, String account) {
		this.taskService.claim(task, account);
	}

	/** @param account null: nobody, those who could take it can again */
	void give(String task, String account) {
		this.taskService.setAssignee(task, account);
	}

	void submit(String task, Map<String, Object> fields) {
		this.formService.submitTaskForm(task, fields);
	}

	/** Whatever an act throws, the tasks before it stay done and those after it get their turn. */
	Result answerOf(String task, Supplier<Result> act) {
		try {
			return act.get();
		}
		catch (ConflictingChangeException ex) {
			return Result.of(Outcome.CONFLICT, ex.getMessage());
		}
		catch (UnknownThingException ex) {
			return Result.of(Outcome.UNKNOWN, ex.getMessage());
		}
		catch (AuthorizationException ex) {
			// what the engine misses is told in English and in words of its own
			return Result.of(Outcome.REFUSED, ex.getMissingAuthorizations().isEmpty() ? ex.getMessage() : "Tài khoản này không được làm việc này.");
		}
		catch (FormFieldValidationException | InvalidInputException ex) {
			return Result.of(Outcome.INVALID, ex.getMessage());
		}
		catch (RuntimeException ex) {
			log.error("Failed: task {} among many", task, ex);
			return Result.of(Outcome.FAILED, "Có lỗi ngoài dự kiến; việc này chưa thay đổi. Hãy thử lại, nếu vẫn lỗi thì báo người quản trị.");
		}
	}

}
