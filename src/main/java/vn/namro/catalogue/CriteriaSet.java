package vn.namro.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.namro.catalogue.CriteriaSetFile.Entry;

/**
 * A criteria set read at once, so that whoever goes over a sheet asks the database once and not for each line.
 *
 * @param criteria all nodes by code, in the order of the catalogue
 * @param groups the kinds of agencies that a node is limited to; nodes for all agencies are missing here
 * @param holders code of the agency that holds the figures of a node and all below it; nodes that name none are missing here
 */
public record CriteriaSet(String code, String name, Map<String, Criterion> criteria, Map<String, List<String>> groups,
		Map<String, String> holders) {

	static CriteriaSet of(String code, String name, List<Criterion> nodes, List<Entry> entries) {
		Map<String, Criterion> criteria = new LinkedHashMap<>();
		nodes.forEach(node -> criteria.put(node.code(), node));
		Map<String, List<String>> groups = new LinkedHashMap<>();
		Map<String, String> holders = new LinkedHashMap<>();
		new ArrayList<>(entries).forEach(entry -> collect(entry, groups, holders));
		return new CriteriaSet(code, name, java.util.Collections.unmodifiableMap(criteria), Map.copyOf(groups), Map.copyOf(holders));
	}

	private static void collect(Entry entry, Map<String, List<String>> groups, Map<String, String> holders) {
		if (!entry.groups().isEmpty()) {
			groups.put(entry.code(), entry.groups());
		}
		if (entry.holder() != null) {
			holders.put(entry.code(), entry.holder());
		}
		entry.criteria().forEach(below -> collect(below, groups, holders));
	}

	/** @throws IllegalArgumentException when the set has no such node */
	public Criterion get(String criterionCode) {
		Criterion criterion = this.criteria.get(criterionCode);
		if (criterion == null) {
			throw new IllegalArgumentException("No criterion '" + criterionCode + "' in '" + this.code + "'");
		}
		return criterion;
	}

	/** The nodes to which points are given. */
	public List<Criterion> leaves() {
		return leaves(criterion -> true).toList();
	}

	/** The leaves whose points an agency scores itself, under appraisal. */
	public List<Criterion> selfScored() {
		return leaves(Criterion::selfScored).toList();
	}

	private Stream<Criterion> leaves(java.util.function.Predicate<Criterion> wanted) {
		return this.criteria.values().stream().filter(Criterion::leaf).filter(wanted);
	}

	/** The fields, in the order of the catalogue. */
	public List<Criterion> fields() {
		return this.criteria.values().stream().filter(criterion -> criterion.parentCode() == null).toList();
	}

	/** Code of the agency that holds a node's figures: named at it or at a node above; nothing where the coordinator collects them. */
	public Optional<String> holderOf(Criterion node) {
		for (Criterion at = node; at != null; at = at.parentCode() == null ? null : get(at.parentCode())) {
			if (this.holders.containsKey(at.code())) {
				return Optional.of(this.holders.get(at.code()));
			}
		}
		return Optional.empty();
	}

	/** Whether agencies of a kind are measured by a node: neither it nor a node above is limited to other kinds. */
	public boolean appliesTo(Criterion node, String agencyKind) {
		for (Criterion at = node; at != null; at = at.parentCode() == null ? null : get(at.parentCode())) {
			List<String> limited = this.groups.get(at.code());
			if (limited != null && !limited.contains(agencyKind)) {
				return false;
			}
		}
		return true;
	}

}
