package vn.namro.planning.planimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanJson;

/** Puts plans together from parts. */
final class PlanFiles {

	private PlanFiles() {
	}

	static PlanFile withItems(PlanFile plan, List<Item> items) {
		return new PlanFile(plan.code(), plan.title(), plan.year(), plan.issuer(), plan.coordinator(), plan.number(), plan.issued(), plan.source(),
				plan.organisation(), plan.criteriaSet(), plan.note(), plan.legalBases(), plan.parents(), plan.baseline(), plan.fields(),
				plan.contradictions(), plan.targets(), plan.general(), plan.answerable(), plan.openDeadline(), items, plan.milestones(), plan.waivers(),
				plan.implementingDocument(), plan.campaigns());
	}

	/** What a plan leaves unsaid because it goes without saying in its province. */
	static PlanFile completed(PlanFile plan, String organisation, String issuer, String coordinator) {
		ObjectNode tree = PlanJson.MAPPER.valueToTree(plan);
		Map.of("organisation", organisation, "issuer", issuer, "coordinator", coordinator).forEach((field, value) -> {
			if (!tree.hasNonNull(field)) {
				tree.put(field, value);
			}
		});
		return PlanJson.MAPPER.convertValue(tree, PlanFile.class);
	}

	/** Without the items at some positions. */
	static PlanFile without(PlanFile plan, Set<Integer> positions) {
		List<Item> kept = new ArrayList<>();
		for (int i = 0; i < plan.items().size(); i++) {
			if (!positions.contains(i)) {
				kept.add(plan.items().get(i));
			}
		}
		return withItems(plan, kept);
	}

	/** The draft after an update: the file's head and items, in the draft's order, followed by what is new. */
	static PlanFile updated(PlanFile known, PlanFile file) {
		Map<String, Item> items = new LinkedHashMap<>();
		known.items().forEach(item -> items.put(item.code(), item));
		file.items().forEach(item -> items.put(item.code(), item));
		return withItems(file, List.copyOf(items.values()));
	}

	/** The draft with only the items that it did not have. */
	static PlanFile extended(PlanFile known, PlanFile file) {
		Set<String> codes = new HashSet<>();
		List<Item> items = new ArrayList<>(known.items());
		known.items().forEach(item -> codes.add(item.code()));
		file.items().stream().filter(item -> !codes.contains(item.code())).forEach(items::add);
		return withItems(known, items);
	}

}
