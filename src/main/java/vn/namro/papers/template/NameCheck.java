package vn.namro.papers.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import vn.namro.papers.officefile.Fault;

/** Follows the marks of a part through its loops and finds the names that nobody knows there. */
final class NameCheck {

	private final Marks marks;

	private final List<Fault> faults = new ArrayList<>();

	/** The innermost first. */
	private final Deque<JsonNode> scopes = new ArrayDeque<>();

	private final Deque<Tag> open = new ArrayDeque<>();

	NameCheck(Marks marks, Names names) {
		this.marks = marks;
		this.scopes.push(names.tree());
	}

	List<Fault> check(String text) {
		Matcher mark = Marks.MARK.matcher(text);
		while (mark.find()) {
			Tag tag = this.marks.tag(Integer.parseInt(mark.group(2)));
			if (!mark.group(1).equals("/")) {
				enter(tag);
			}
			else if (this.open.peek() == tag) {
				this.open.pop();
				this.scopes.pop();
			}
			else {
				this.faults.add(tag.fault("chồng chéo với " + this.open.peek().raw() + " ở " + this.open.peek().place()));
				return this.faults;
			}
		}
		return this.faults;
	}

	private void enter(Tag tag) {
		JsonNode found = NullNode.getInstance();
		if (tag.ofRound()) {
			if (this.open.stream().noneMatch(around -> around.kind() == Tag.Kind.LOOP)) {
				this.faults.add(tag.fault("chỉ dùng được trong một danh sách lặp {{#…}}"));
			}
		}
		else {
			found = find(tag);
			complain(tag, found);
			refuseAgain(tag, found);
		}
		if (tag.opens()) {
			this.open.push(tag);
			this.scopes.push(tag.kind() != Tag.Kind.LOOP ? this.scopes.peek() : found.isArray() ? found.get(0) : found);
		}
	}

	private JsonNode find(Tag tag) {
		if (tag.path().isEmpty()) {
			return this.scopes.peek();
		}
		JsonNode at = this.scopes.stream().filter(scope -> scope.isNull() || scope.has(tag.path().get(0))).findFirst().orElse(null);
		for (String name : tag.path()) {
			at = at == null || at.isNull() ? at : at.get(name);
		}
		if (at == null) {
			this.faults.add(tag.fault(Names.unknown(tag.name(), List.copyOf(this.scopes))));
			return NullNode.getInstance();
		}
		return at;
	}

	/** A list within a loop over itself would square its rows. */
	private void refuseAgain(Tag tag, JsonNode found) {
		if (tag.kind() == Tag.Kind.LOOP && found.isArray() && !found.get(0).isNull() && this.scopes.stream().anyMatch(scope -> scope == found.get(0))) {
			this.faults.add(tag.fault("nằm trong chính vòng lặp của danh sách này; bên trong hãy gọi thẳng tên các phần"));
		}
	}

	private void complain(Tag tag, JsonNode found) {
		if (tag.kind() == Tag.Kind.LOOP && found.isValueNode() && !found.isNull()) {
			this.faults.add(tag.fault("là một giá trị, không phải danh sách; muốn hỏi có hay không hãy viết {{?" + tag.name() + "}}"));
		}
		if (tag.kind() == Tag.Kind.VALUE && found.isArray()) {
			this.faults.add(tag.fault("là danh sách; hãy viết {{#" + tag.name() + "}} … {{/" + tag.name() + "}}"));
		}
		if (tag.kind() == Tag.Kind.VALUE && found.isObject()) {
			List<String> fields = new ArrayList<>();
			found.fieldNames().forEachRemaining(field -> fields.add(tag.name() + "." + field));
			this.faults.add(tag.fault("có nhiều phần; hãy chọn một: " + String.join(", ", fields)));
		}
	}

}
