package vn.namro.papers.template;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.JsonNode;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/** Finds the values of tags in a tree of JSON, and nowhere else: there is no object here whose methods a template could reach. */
final class Lookup implements Mustache.Collector {

	private final Marks marks;

	private final BiFunction<Tag, JsonNode, String> writing;

	/** @param writing how a value becomes text */
	Lookup(Marks marks, BiFunction<Tag, JsonNode, String> writing) {
		this.marks = marks;
		this.writing = writing;
	}

	@Override
	public Iterator<?> toIterator(Object value) {
		if (value instanceof JsonNode node) {
			return node.isArray() ? node.elements() : null;
		}
		return value instanceof Iterable<?> none ? none.iterator() : null; // what the engine takes for a name that the values lack
	}

	@Override
	public Mustache.VariableFetcher createFetcher(Object context, String name) {
		return (at, number) -> fetch((JsonNode) at, this.marks.tag(Integer.parseInt(number)));
	}

	@Override
	public <K, V> Map<K, V> createFetcherCache() {
		return new HashMap<>();
	}

	private Object fetch(JsonNode at, Tag tag) {
		JsonNode value = find(at, tag.path());
		if (value == null) {
			return Template.NO_FETCHER_FOUND;
		}
		return switch (tag.kind()) {
			case LOOP -> value.isContainerNode() ? value : Boolean.FALSE;
			case IF, IF_NOT -> holds(value);
			default -> this.writing.apply(tag, value);
		};
	}

	/** @return null where the first name is not known here, so that the enclosing part is asked */
	private static JsonNode find(JsonNode at, List<String> path) {
		if (!path.isEmpty() && !at.has(path.get(0))) {
			return null;
		}
		JsonNode value = at;
		for (String name : path) {
			value = value.path(name);
		}
		return value;
	}

	/** Nothing, no, zero, an empty text and an empty list do not. */
	private static boolean holds(JsonNode value) {
		if (value.isContainerNode()) {
			return !value.isEmpty();
		}
		if (value.isNumber()) {
			return value.decimalValue().signum() != 0;
		}
		return value.isTextual() ? !value.asText().isBlank() : value.asBoolean();
	}


}
