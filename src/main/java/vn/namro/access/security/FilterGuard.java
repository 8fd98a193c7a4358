package vn.namro.access.security;

import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;
import vn.namro.access.people.Groups;

/**
 * Lets only administrators store filters, and only with expressions that ask who or when: the engine evaluates the
 * expressions of a stored filter in the name of everybody who uses it. The filters that the application brings follow the same list.
 */
final class FilterGuard extends CommandInterceptor {

	private static final Pattern ALLOWED = Pattern
		.compile("\\$\\{(?:currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|dateTime\\(\\)(?:\\.(?:plus|minus)(?:Hours|Days|Weeks|Months|Years)\\(\\d{1,4}\\))*)}");

	private static final Field FILTER = filterOfCommand();

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof SaveFilterCmd && ReflectionUtils.getField(FILTER, command) instanceof Filter filter) {
			requireAdministrator(Context.getCommandContext().getAuthentication());
			AbstractQuery<?, ?> query = filter.getQuery();
			check(query);
		}
		return this.next.execute(command);
	}

	private static void requireAdministrator(Authentication actor) {
		if (actor != null && actor.getUserId() != null && (actor.getGroupIds() == null || !actor.getGroupIds().contains(Groups.ADMINISTRATOR))) {
			throw new AuthorizationException("Chỉ người quản trị được tạo hoặc sửa bộ lọc.");
		}
	}

	private static void check(AbstractQuery<?, ?> query) {
		List<? extends AbstractQuery<?, ?>> parts = query instanceof TaskQueryImpl tasks ? tasks.getQueries() : List.of(query);
		parts.stream().flatMap(part -> part.getExpressions().values().stream()).forEach(FilterGuard::check);
		query.getExpressions().values().forEach(FilterGuard::check);
	}

	private static void check(String expression) {
		if (!ALLOWED.matcher(expression).matches()) {
			throw new BadUserRequestException("Bộ lọc không được chứa biểu thức '" + expression.replace('<', '‹').replace('>', '›')
					+ "'. Dùng được: ${currentUser()}, ${currentUserGroups()}, ${now()}, ${dateTime().plusDays(7)} và tương tự.");
		}
	}

	private static Field filterOfCommand() {
		Field field = ReflectionUtils.findField(SaveFilterCmd.class, "filter");
		if (field == null) {
			throw new IllegalStateException("This version of the engine keeps filters elsewhere; the guard has to follow");
		}
		ReflectionUtils.makeAccessible(field);
		return field;
	}

}
