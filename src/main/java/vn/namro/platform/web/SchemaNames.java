package vn.namro.platform.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.swagger.v3.core.jackson.TypeNameResolver;
import org.springframework.util.StringUtils;

/** Names schemas by their class and the classes around it; of two from different packages the later one gets its package before it. */
final class SchemaNames extends TypeNameResolver {

	private final Map<String, Class<?>> known = new ConcurrentHashMap<>();

	@Override
	protected String getNameOfClass(Class<?> type) {
		Deque<String> names = new ArrayDeque<>();
		for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
			names.addFirst(around.getSimpleName());
		}
		String name = String.join("", names);
		boolean first = this.known.computeIfAbsent(name, any -> type) == type;
		String room = type.getPackageName();
		return first ? name : StringUtils.capitalize(room.substring(room.lastIndexOf('.') + 1)) + name;
	}

}
