package vn.namro.access.security;

import java.lang.reflect.Field;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses expressions that a caller hides in the or-parts of a task query, alone or on top of a stored filter. The engine
 * checks the query's outer part only and would evaluate them, which runs code in anybody's name (CVE-2026-109432, closed
 * in the enterprise edition only). Expressions of the stored filters themselves go on working; only administrators write filters.
 */
final class AdHocExpressionGuard extends CommandInterceptor {

	private static final Field EXTENDING_QUERY = extendingQuery();

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof TaskQueryImpl query) {
			refuseExpressions(query);
		}
		else if (command instanceof AbstractExecuteFilterCmd && ReflectionUtils.getField(EXTENDING_QUERY, command) instanceof TaskQueryImpl query) {
			refuseExpressions(query);
		}
		return this.next.execute(command);
	}

	private static void refuseExpressions(TaskQueryImpl query) {
		if (query.getQueries().stream().anyMatch(part -> !part.getExpressions().isEmpty())) {
			throw new BadUserRequestException("Truy vấn không được chứa biểu thức.");
		}
	}

	private static Field extendingQuery() {
		Field field = ReflectionUtils.findField(AbstractExecuteFilterCmd.class, "extendingQuery");
		if (field == null) {
			throw new IllegalStateException("This version of the engine keeps extending queries elsewhere; the guard has to follow");
		}
		ReflectionUtils.makeAccessible(field);
		return field;
	}

}
