package vn.namro.access;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method and an address of the application.
 *
 * @param path with names in braces for what varies; {@code {engine}} stands for both doors to the engine's REST API
 */
record Endpoint(String method, String path) implements Comparable<Endpoint> {

	static final String ENGINE = "{engine}";

	static final String REST = "/engine-rest";

	static final String APPLICATIONS = "/camunda/api/engine/engine/default";

	private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

	/** The addresses behind {@code {engine}}, or the path itself. */
	List<String> paths() {
		return this.path.startsWith(ENGINE) ? List.of(REST + this.path.substring(ENGINE.length()), APPLICATIONS + this.path.substring(ENGINE.length()))
				: List.of(this.path);
	}

	/** The names that vary, in order. */
	List<String> names() {
		return NAME.matcher(this.path).results().map(found -> found.group(1)).filter(name -> !name.equals("engine")).toList();
	}

	boolean hasNames() {
		return !names().isEmpty();
	}

	boolean changes() {
		return !this.method.equals("GET") && !this.method.equals("OPTIONS") && !isQuery();
	}

	/** A question that is posted because it may be long. */
	boolean isQuery() {
		return this.method.equals("POST") && (this.path.matches(".*/(count|list|called-process-definitions|called-process-instances)") || this.path.matches(
				"\\{engine}/(task|process-instance|execution|variable-instance|job|job-definition|history/[a-z-]+)|/camunda/api/cockpit/plugin/base/.*"));
	}

	/** A path with values in place of the names. */
	static String fill(String path, java.util.function.Function<String, String> values) {
		return NAME.matcher(path.replace("/**", "/liveness")).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
	}

	@Override
	public int compareTo(Endpoint other) {
		int byPath = this.path.compareTo(other.path);
		return byPath != 0 ? byPath : this.method.compareTo(other.method);
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
