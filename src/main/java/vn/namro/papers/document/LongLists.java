package vn.namro.papers.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.papers.template.OfficeTemplate;

/**
 * Leaves lists that nobody would print to the workbook that goes with a paper, where the template has a sentence that says so: of
 * {@code items} it asks for {@code itemsInWorkbook}, the number of rows that are there. A row costs some 20 ms and 30 kB of heap in a PDF.
 */
final class LongLists {

	/** Some 150 pages. */
	static final int MOST_ROWS = 2_000;

	private static final String IN_WORKBOOK = "InWorkbook";

	private LongLists() {
	}

	/** Whether there is one. */
	static boolean in(JsonNode model) {
		return model.properties().stream().anyMatch(field -> field.getValue().isArray() && field.getValue().size() > MOST_ROWS);
	}

	static JsonNode shorten(JsonNode model, OfficeTemplate template) {
		ObjectNode shortened = null;
		for (var field : model.properties()) {
			String told = field.getKey() + IN_WORKBOOK;
			if (field.getValue().isArray() && field.getValue().size() > MOST_ROWS && template.uses(told)) {
				shortened = shortened == null ? copy(model) : shortened;
				shortened.putArray(field.getKey());
				shortened.put(told, field.getValue().size());
			}
		}
		return shortened == null ? model : shortened;
	}

	/** The names that a template may ask for beside those of the values. */
	static JsonNode names(JsonNode model) {
		ObjectNode names = JsonNodeFactory.instance.objectNode();
		model.properties().stream().filter(field -> field.getValue().isArray()).forEach(list -> names.putNull(list.getKey() + IN_WORKBOOK));
		return names;
	}

	/** Not of the lists themselves. */
	private static ObjectNode copy(JsonNode model) {
		ObjectNode copy = ((ObjectNode) model).objectNode();
		copy.setAll((ObjectNode) model);
		return copy;
	}

}
