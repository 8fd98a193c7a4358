package vn.namro.results.pointsatrisk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.namro.criteria.formula.Fraction;

/**
 * What each item of a plan carries. A criterion's points go to the items that name it, or else to those that name the nearest node
 * above it, in equal parts: every point is carried once, so that sums over fields, agencies and officers mean something.
 */
final class ItemPoints {

	/** @param field code of the field within the index, with its title */
	record Share(String index, String field, String fieldTitle, Fraction points) {
	}

	private final Map<String, List<Share>> shares = new HashMap<>();

	/**
	 * Spreads the points of criteria.
	 * @param items nodes that an item names, by its code; only items of which something is owed or was delivered
	 */
	static ItemPoints of(Collection<Leaf> leaves, Map<String, List<String>> items) {
		Map<String, List<String>> byNode = new HashMap<>();
		items.forEach((item, nodes) -> nodes.stream().distinct().forEach(node -> byNode.computeIfAbsent(node, any -> new ArrayList<>()).add(item)));
		ItemPoints points = new ItemPoints();
		leaves.forEach(leaf -> points.spread(leaf, carriers(leaf.node(), byNode)));
		return points;
	}

	private static List<String> carriers(String node, Map<String, List<String>> byNode) {
		List<String> items = byNode.get(node);
		int dot = node.lastIndexOf('.');
		return items != null ? items : dot < 0 ? List.of() : carriers(node.substring(0, dot), byNode);
	}

	private void spread(Leaf leaf, List<String> items) {
		if (!items.isEmpty()) {
			Fraction part = Fraction.of(leaf.maximum()).divide(Fraction.of(BigDecimal.valueOf(items.size())));
			items.forEach(item -> this.shares.computeIfAbsent(item, any -> new ArrayList<>()).add(new Share(leaf.index(), leaf.field(), leaf.fieldTitle(), part)));
		}
	}

	List<Share> of(String item) {
		return this.shares.getOrDefault(item, List.of());
	}

}
