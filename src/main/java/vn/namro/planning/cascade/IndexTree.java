package vn.namro.planning.cascade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A plan's items below the criteria that they serve, and those below their indices; an item that serves several is below each. */
record IndexTree(List<Index> indices) {

	/** A plan with no more items than this is shown unfolded. */
	private static final int SMALL = 12;

	/** Numbers within codes count as numbers: PAR.2 before PAR.10. */
	private static final Comparator<String> BY_CODE = Comparator.comparing(IndexTree::padded);

	/** @param title null where no criteria set names it */
	record Index(String code, String title, List<Node> nodes) {

		public int items() {
			return (int) this.nodes.stream().flatMap(node -> node.items.stream()).map(ItemSum::code).distinct().count();
		}

	}

	/** A criterion, or the index itself for what serves the whole of it. */
	record Node(String code, String title, List<ItemSum> items) {

		boolean red() {
			return this.items.stream().anyMatch(item -> item.light().equals("red"));
		}

	}

	/** Whether a node shows its items without being asked: what is overdue always does. */
	public boolean unfolds(Node node) {
		return node.red() || this.indices.stream().mapToInt(Index::items).sum() <= SMALL;
	}

	/** @param titles of indices and criteria by the codes that plans use */
	static IndexTree of(List<ItemSum> items, Map<String, String> titles) {
		Map<String, Map<String, List<ItemSum>>> tree = new TreeMap<>();
		for (ItemSum item : items) {
			for (String node : item.criteria()) {
				tree.computeIfAbsent(node.split("\\.")[0], index -> new TreeMap<>(BY_CODE)).computeIfAbsent(node, code -> new ArrayList<>()).add(item);
			}
		}
		List<Index> indices = new ArrayList<>();
		tree.forEach((index, nodes) -> {
			List<Node> below = new ArrayList<>();
			nodes.forEach((code, served) -> below.add(new Node(code, titles.get(code), served)));
			indices.add(new Index(index, titles.get(index), below));
		});
		return new IndexTree(indices);
	}

	/** The criteria of one item with their titles, in order. */
	static Map<String, String> titled(List<String> criteria, Map<String, String> titles) {
		Map<String, String> titled = new LinkedHashMap<>();
		criteria.stream().sorted(BY_CODE).forEach(code -> titled.put(code, titles.get(code)));
		return titled;
	}

	private static String padded(String code) {
		StringBuilder padded = new StringBuilder();
		for (String part : code.split("\\.")) {
			padded.append(part.matches("\\d+") ? "0".repeat(Math.max(0, 6 - part.length())) + part : part).append('.');
		}
		return padded.toString();
	}

}
