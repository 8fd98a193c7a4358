package vn.namro.planning.planimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanFile;

/**
 * What a file changes in a draft, by codes of items.
 *
 * @param missing items of the draft that the file does not have; they stay
 * @param head whether anything beside the items differs
 */
record Changes(List<String> added, List<String> changed, List<String> unchanged, List<String> missing, boolean head) {

	/** @param known null for a plan that is not known yet */
	static Changes between(PlanFile known, PlanFile file) {
		Map<String, Item> before = byCode(known);
		Changes changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				known == null || !PlanFiles.withItems(known, List.of()).equals(PlanFiles.withItems(file, List.of())));
		for (Item item : file.items()) {
			Item old = before.remove(item.code());
			(old == null ? changes.added : old.equals(item) ? changes.unchanged : changes.changed).add(item.code());
		}
		changes.missing.addAll(before.keySet());
		return changes;
	}

	boolean none() {
		return this.added.isEmpty() && this.changed.isEmpty() && !this.head;
	}

	private static Map<String, Item> byCode(PlanFile plan) {
		Map<String, Item> items = new LinkedHashMap<>();
		if (plan != null) {
			plan.items().forEach(item -> items.put(item.code(), item));
		}
		return items;
	}

}
