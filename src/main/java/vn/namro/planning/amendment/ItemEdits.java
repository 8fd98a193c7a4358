package vn.namro.planning.amendment;

import java.time.DateTimeException;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.planning.plan.DeadlineWording.Reading;
import vn.namro.planning.plan.DeadlineWording;
import vn.namro.planning.plan.PlanFile.Deadline.Kind;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanJson;
import vn.namro.platform.input.InvalidInputException;

/** Lays what somebody changes over what an item says; what is not mentioned stays. */
final class ItemEdits {

	private ItemEdits() {
	}

	/**
	 * @param before null for a new item
	 * @param edits fields of an item as in files of plans; null empties one
	 * @param year the year of a day that a wording names without one
	 * @throws InvalidInputException naming the field that cannot be taken
	 */
	static Item lay(Item before, ObjectNode edits, int year) {
		ObjectNode item = before == null ? PlanJson.MAPPER.createObjectNode() : PlanJson.MAPPER.valueToTree(before);
		if (edits.hasNonNull("lead")) {
			item.putNull("leads");
		}
		if (edits.hasNonNull("leads")) {
			item.putNull("lead");
		}
		edits.fields().forEachRemaining(field -> {
			boolean nested = field.getValue() instanceof ObjectNode && item.get(field.getKey()) instanceof ObjectNode;
			if (nested) {
				((ObjectNode) item.get(field.getKey())).setAll((ObjectNode) field.getValue());
			}
			else {
				item.set(field.getKey(), field.getValue());
			}
		});
		if (edits.get("deadline") instanceof ObjectNode deadline && !deadline.has("kind") && item.get("deadline") instanceof ObjectNode merged) {
			interpret(merged, deadline, year);
		}
		return item(item);
	}

	/** The kind follows the wording, and so does the day where none is given with it. */
	private static void interpret(ObjectNode deadline, ObjectNode edits, int year) {
		if (!edits.has("assumption")) {
			deadline.putNull("assumption"); // the decision chose the day
		}
		String wording = deadline.path("wording").asText("");
		Optional<Reading> reading = wording.isEmpty() || !edits.has("wording") ? Optional.empty() : read(wording, year);
		reading.ifPresent(found -> {
			deadline.set("kind", PlanJson.MAPPER.valueToTree(found.kind()));
			if (!edits.hasNonNull("due") && found.due() != null) {
				deadline.put("due", found.due().toString());
			}
		});
		if (!deadline.hasNonNull("kind")) {
			deadline.set("kind", PlanJson.MAPPER.valueToTree(deadline.hasNonNull("due") ? Kind.FIXED : Kind.OPEN));
		}
	}

	private static Optional<Reading> read(String wording, int year) {
		try {
			return DeadlineWording.read(wording, year);
		}
		catch (DateTimeException ex) {
			throw new InvalidInputException("Thời hạn '" + wording + "' nêu một ngày không có thật.");
		}
	}

	private static Item item(JsonNode tree) {
		try {
			return PlanJson.MAPPER.convertValue(tree, Item.class);
		}
		catch (IllegalArgumentException ex) {
			String field = ex.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty() ? "'" + mapping.getPath().get(0).getFieldName() + "' " : "";
			throw new InvalidInputException("Nhiệm vụ '" + tree.path("code").asText() + "': trường " + field + "không được biết đến hoặc có giá trị không hợp lệ.");
		}
	}

}
