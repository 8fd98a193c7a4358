package vn.namro.access.security;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.PrimitiveValueType;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.type.JsonValueType;
import org.springframework.util.ReflectionUtils;

/**
 * Takes from a person who completes a task only the fields that the model declares as the task's inputs, and only plain values. Without it whoever
 * calls the REST API could overwrite any variable of the process, a due date or the officer among them.
 */
final class DeclaredFieldsGuard extends CommandInterceptor {

	@Override
	public <T> T execute(Command<T> command) {
		Authentication actor = Context.getCommandContext().getAuthentication();
		if (actor != null && actor.getUserId() != null) {
			if (command instanceof SubmitTaskFormCmd) {
				check(read(command, SubmitTaskFormCmd.class, "taskId"), read(command, SubmitTaskFormCmd.class, "properties"));
			}
			else if (command instanceof CompleteTaskCmd) {
				check(read(command, CompleteTaskCmd.class, "taskId"), read(command, CompleteTaskCmd.class, "variables"));
			}
		}
		return this.next.execute(command);
	}

	private static void check(String taskId, Map<String, Object> fields) {
		TaskEntity task = taskId == null ? null : Context.getCommandContext().getTaskManager().findTaskById(taskId);
		if (task == null || task.getExecution() == null || fields == null) {
			return; // the command itself says what is wrong
		}
		Set<String> undeclared = new TreeSet<>(fields.keySet());
		undeclared.removeAll(declared(task.getExecution().getActivity().getIoMapping()));
		if (!undeclared.isEmpty()) {
			throw new FormFieldValidationException(null, "Biểu mẫu của việc '" + task.getName() + "' không có các trường đã gửi thêm (" + undeclared.size() + ").");
		}
		if (fields instanceof VariableMap typed) {
			typed.keySet().forEach(field -> checkKind(field, typed.getValueTyped(field)));
		}
	}

	/** A form sends texts, numbers, dates, yes or no, and tables; objects, files and bytes are refused unread. */
	private static void checkKind(String field, TypedValue value) {
		boolean plain = value == null || value.getType() == null || value.getType() instanceof PrimitiveValueType && value.getType() != ValueType.BYTES
				|| value.getType() == JsonValueType.JSON;
		if (!plain) {
			throw new FormFieldValidationException(null, "Trường '" + field + "': kiểu dữ liệu gửi lên không dùng được trong biểu mẫu.");
		}
	}

	private static Set<String> declared(IoMapping mapping) {
		return mapping == null ? Set.of() : mapping.getInputParameters().stream().map(InputParameter::getName).collect(Collectors.toSet());
	}

	@SuppressWarnings("unchecked")
	private static <T> T read(Command<?> command, Class<?> type, String name) {
		Field field = ReflectionUtils.findField(type, name);
		if (field == null) {
			throw new IllegalStateException(type.getSimpleName() + " of this version of the engine has no " + name + "; the guard has to follow");
		}
		ReflectionUtils.makeAccessible(field);
		return (T) ReflectionUtils.getField(field, command);
	}

}
