package vn.namro.criteria.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;

/** What is scored below each criterion of a set. */
final class Leaves {

	private final Map<String, List<String>> byCode = new HashMap<>();

	Leaves(CriteriaSetFile set) {
		set.criteria().forEach(this::add);
	}

	private List<String> add(Entry entry) {
		List<String> leaves = new ArrayList<>();
		if (entry.leaf()) {
			leaves.add(entry.code());
		}
		entry.criteria().forEach(child -> leaves.addAll(add(child)));
		this.byCode.put(entry.code(), leaves);
		return leaves;
	}

	/** The leaves below a code; the code itself where the set does not know it, as with bonus points. */
	List<String> of(String code) {
		return this.byCode.getOrDefault(code, List.of(code));
	}

}
