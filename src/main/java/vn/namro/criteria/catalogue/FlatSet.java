package vn.namro.criteria.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.platform.workbook.Layout;

/** The tree of a criteria set laid out as the rows of its sheets. */
final class FlatSet {

	private final Map<Layout, List<JsonNode>> records = new HashMap<>();

	private FlatSet() {
	}

	static FlatSet of(ObjectMapper json, CriteriaSetFile file) {
		ObjectNode set = json.valueToTree(file);
		FlatSet flat = new FlatSet();
		flat.records.put(CatalogueSheets.SET, List.of(set));
		flat.criteria(set.get("criteria"), null);
		set.get("adjustments").forEach(adjustment -> {
			flat.add(CatalogueSheets.ADJUSTMENTS, adjustment);
			flat.inputs(adjustment);
		});
		set.get("crosswalk").forEach(link -> flat.add(CatalogueSheets.CROSSWALK, link));
		return flat;
	}

	private void criteria(JsonNode criteria, String parent) {
		for (JsonNode criterion : criteria) {
			String code = criterion.get("code").asText();
			((ObjectNode) criterion).put("parent", parent);
			add(CatalogueSheets.CRITERIA, criterion);
			inputs(criterion);
			criterion.get("evidence").forEach(evidence -> add(CatalogueSheets.EVIDENCE, ((ObjectNode) evidence).put("criterion", code)));
			criteria(criterion.get("criteria"), code);
		}
	}

	private void inputs(JsonNode owner) {
		owner.get("inputs").forEach(input -> add(CatalogueSheets.INPUTS, ((ObjectNode) input).put("criterion", owner.get("code").asText())));
	}

	private void add(Layout layout, JsonNode record) {
		this.records.computeIfAbsent(layout, any -> new ArrayList<>()).add(record);
	}

	List<JsonNode> records(Layout layout) {
		return this.records.getOrDefault(layout, List.of());
	}

}
