package vn.namro.papers.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.papers.officefile.Fault;

/**
 * The names that a template may use, as a tree: where a list is, one element with all names of its elements. Null stands for
 * what nobody has given an example of, below which every name will do.
 */
public final class Names {

	private static final int MOST_PROPOSALS = 3;

	private final JsonNode tree;

	private Names(JsonNode tree) {
		this.tree = tree;
	}

	/** @param examples values that templates get; what occurs in one of them is known */
	public static Names of(JsonNode... examples) {
		JsonNode tree = NullNode.getInstance();
		for (JsonNode example : examples) {
			tree = merge(tree, tidy(example));
		}
		return new Names(tree);
	}

	/** All names with dots, those within lists behind the list's name and []. */
	public List<String> all() {
		TreeSet<String> names = new TreeSet<>();
		collect(this.tree, "", names);
		return List.copyOf(names);
	}

	JsonNode tree() {
		return this.tree;
	}

	private static JsonNode tidy(JsonNode value) {
		if (value.isArray()) {
			JsonNode element = NullNode.getInstance();
			for (JsonNode one : value) {
				element = merge(element, tidy(one));
			}
			return new ArrayNode(JsonNodeFactory.instance).add(element);
		}
		if (value.isObject()) {
			ObjectNode tidy = JsonNodeFactory.instance.objectNode();
			value.fields().forEachRemaining(field -> tidy.set(field.getKey(), tidy(field.getValue())));
			return tidy;
		}
		return value;
	}

	private static JsonNode merge(JsonNode one, JsonNode other) {
		if (one.isObject() && other.isObject()) {
			ObjectNode merged = ((ObjectNode) one).deepCopy();
			other.fields().forEachRemaining(field -> merged.set(field.getKey(),
					one.has(field.getKey()) ? merge(one.get(field.getKey()), field.getValue()) : field.getValue()));
			return merged;
		}
		if (one.isArray() && other.isArray()) {
			return new ArrayNode(JsonNodeFactory.instance).add(merge(one.get(0), other.get(0)));
		}
		return one.isNull() ? other : one;
	}

	private static void collect(JsonNode node, String before, TreeSet<String> names) {
		node.fields().forEachRemaining(field -> {
			JsonNode value = field.getValue();
			String name = before + field.getKey();
			names.add(value.isArray() ? name + "[]" : name);
			collect(value.isArray() ? value.get(0) : value, name + (value.isArray() ? "[]." : "."), names);
		});
	}

	/** Whether there is such a name anywhere, also within lists. */
	boolean knows(String first) {
		return this.tree.isNull() || all().stream().anyMatch(name -> ("." + name.replace("[]", "") + ".").contains("." + first + "."));
	}

	/** The faults of tags that no place would make right. */
	List<Fault> strange(List<Tag> tags) {
		return tags.stream().filter(tag -> tag.kind() != Tag.Kind.CLOSE && !tag.ofRound() && !tag.path().isEmpty() && !knows(tag.path().get(0)))
			.map(tag -> tag.fault(unknown(tag.name(), List.of(this.tree)))).toList();
	}

	/** What to say about a name that is not known where it stands, and which one may be meant. */
	static String unknown(String name, List<JsonNode> scopes) {
		TreeSet<String> known = new TreeSet<>();
		scopes.forEach(scope -> collect(scope, "", known));
		List<String> lists = known.stream().filter(one -> one.endsWith("[]." + name) && one.indexOf("[]") == one.length() - name.length() - 3)
			.map(one -> "{{#" + one.substring(0, one.indexOf("[]")) + "}}").toList();
		if (!lists.isEmpty()) {
			return "chỉ có trong danh sách; hãy đặt giữa " + String.join(" hoặc ", lists) + " … và thẻ đóng của nó";
		}
		List<String> near = near(name, scopes);
		return "không có tên này" + (near.isEmpty() ? "" : "; có phải " + String.join(", ", near) + "?");
	}

	/** Known names that look like an unknown one, the nearest first. */
	private static List<String> near(String unknown, List<JsonNode> scopes) {
		TreeSet<String> known = new TreeSet<>();
		scopes.forEach(scope -> collect(scope, "", known));
		List<String> near = new ArrayList<>(known.stream().filter(name -> !name.contains("[].")).map(name -> name.replace("[]", "")).toList());
		int most = Math.max(2, unknown.length() / 3);
		near.removeIf(name -> distance(unknown, name) > most && !name.endsWith("." + unknown));
		near.sort(Comparator.comparingInt(name -> distance(unknown, name)));
		return near.subList(0, Math.min(MOST_PROPOSALS, near.size()));
	}

	/** Letters to insert, to drop or to replace (Levenshtein). */
	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}

}
