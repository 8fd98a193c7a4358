package vn.namro.papers.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.samskivert.mustache.Mustache;
import vn.namro.papers.officefile.Markup;

/**
 * One part of a template.
 *
 * @param name within the file
 * @param text its XML with marks
 */
record Part(String name, String text) {

	/** The number of the round of a loop, which the template engine counts. */
	private static final Tag ROUND = new Tag(Tag.Kind.INDEX, List.of(), null, "{{stt}}", "");

	static Part of(String name, Markup markup) {
		return new Part(name, new String(markup.bytes(), StandardCharsets.UTF_8));
	}

	Markup fill(Marks marks, JsonNode model, BiFunction<Tag, JsonNode, String> writing) {
		String xml = Mustache.compiler()
			.withDelims(Marks.BEGIN + " " + Marks.END)
			.withCollector(new Lookup(marks, writing))
			.withFormatter(value -> value instanceof Integer round ? writing.apply(ROUND, IntNode.valueOf(round)) : value.toString())
			.defaultValue("")
			.compile(marks.source(this.text))
			.execute(model);
		return Markup.parse(xml.getBytes(StandardCharsets.UTF_8), this.name);
	}

}
