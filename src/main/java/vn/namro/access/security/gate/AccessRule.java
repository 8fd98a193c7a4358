package vn.namro.access.security.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;

/** A line of the access list: a method, an address, and the roles that may call it. */
record AccessRule(String method, String pattern, Set<String> roles, boolean ownOnly, boolean visibleTaskOnly, RequestMatcher matcher) {

	/** In place of roles: everybody, as far as {id} is the own account. */
	private static final String SELF = "self";

	/** Beside roles: only if {id} is a task of the person's agencies. */
	private static final String VISIBLE_TASK = "visible-task";

	/** Stands for each door to the engine's REST API. */
	private static final String ENGINE = "{engine}";

	private static final List<String> DOORS = List.of("/engine-rest", "/camunda/api/engine/engine/default");

	/** @param line methods, path and roles, separated by blanks */
	static Stream<AccessRule> parse(String line) {
		String[] columns = line.strip().split("\\s+", 3);
		if (columns.length < 3) {
			throw new IllegalArgumentException("Not a line of methods, path and roles: " + line);
		}
		return paths(columns[1]).flatMap(path -> Arrays.stream(columns[0].split(",")).map(method -> of(method, path, columns[2].strip())));
	}

	boolean matches(HttpServletRequest request) {
		return this.matcher.matches(request);
	}

	/** Whether the rule lets a person pass whose request it matches. */
	boolean allows(Person person, HttpServletRequest request) {
		return person.hasAny(this.roles) && (!this.ownOnly || person.account().equals(idOf(request)));
	}

	String idOf(HttpServletRequest request) {
		return this.matcher.matcher(request).getVariables().get("id");
	}

	private static AccessRule of(String method, String path, String words) {
		return new AccessRule(method, path, roles(words), words.equals(SELF), words.contains(VISIBLE_TASK), PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.valueOf(method), withDistinctNames(path)));
	}

	private static Stream<String> paths(String path) {
		return path.startsWith(ENGINE) ? DOORS.stream().map(door -> door + path.substring(ENGINE.length())) : Stream.of(path);
	}

	/** Two {id} in a path are readable, but a path pattern wants each name once. */
	private static String withDistinctNames(String path) {
		String first = "{id}";
		int second = path.indexOf(first, path.indexOf(first) + 1);
		return path.contains(first) && second > 0 ? path.substring(0, second) + "{part}" + path.substring(second + first.length()) : path;
	}

	private static Set<String> roles(String words) {
		Set<String> roles = new TreeSet<>();
		for (String word : words.strip().split("\\s+")) {
			roles.addAll(switch (word) {
				case "everybody", SELF -> Groups.ALL;
				case "workers" -> Groups.WORKERS;
				case "overseers" -> Groups.OVERSEERS;
				case VISIBLE_TASK -> List.<String>of();
				default -> List.of(word);
			});
		}
		if (!Groups.ALL.containsAll(roles)) {
			throw new IllegalArgumentException("Not all of these are roles: " + words);
		}
		return roles;
	}

}
