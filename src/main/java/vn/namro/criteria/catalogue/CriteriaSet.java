package vn.namro.criteria.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.platform.input.UnknownThingException;

/**
 * A criteria set read at once, so that whoever goes over a sheet asks the database once and not for each line.
 *
 * @param criteria all nodes by code, in the order of the catalogue
 * @param file as it was loaded; null where the set was loaded before whole sets were kept
 * @param entries what the file says of the nodes, by code
 * @param rules of criteria, bonuses and penalties by code; none without a file
 */
public record CriteriaSet(String code, String name, Map<String, Criterion> criteria, CriteriaSetFile file, Map<String, Entry> entries,
		Map<String, CriterionRule> rules) {

	/** @param file null where there is none */
	static CriteriaSet of(String code, String name, List<Criterion> nodes, CriteriaSetFile file) {
		Map<String, Criterion> criteria = new LinkedHashMap<>();
		nodes.forEach(node -> criteria.put(node.code(), node));
		Map<String, Entry> entries = new LinkedHashMap<>();
		if (file != null) {
			file.criteria().forEach(entry -> collect(entry, entries));
		}
		return new CriteriaSet(code, name, Collections.unmodifiableMap(criteria), file, Collections.unmodifiableMap(entries),
				file == null ? Map.of() : Collections.unmodifiableMap(file.rules()));
	}

	private static void collect(Entry entry, Map<String, Entry> entries) {
		entries.put(entry.code(), entry);
		entry.criteria().forEach(below -> collect(below, entries));
	}

	/** What the file says of a node; nothing where it does not know it. */
	public Optional<Entry> entry(String criterionCode) {
		return Optional.ofNullable(this.entries.get(criterionCode));
	}

	/**
	 * How the points of a criterion, bonus or penalty are computed.
	 * @throws UnknownThingException when the set has none of that code
	 */
	public CriterionRule rule(String criterionCode) {
		return Optional.ofNullable(this.rules.get(criterionCode))
			.orElseThrow(() -> new UnknownThingException("Không có tiêu chí '" + criterionCode + "' trong bộ tiêu chí '" + this.code + "'."));
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
			Optional<String> holder = entry(at.code()).map(Entry::holder);
			if (holder.isPresent()) {
				return holder;
			}
		}
		return Optional.empty();
	}

	/** Whether agencies of a kind are measured by a node: neither it nor a node above is limited to other kinds. */
	public boolean appliesTo(Criterion node, String agencyKind) {
		for (Criterion at = node; at != null; at = at.parentCode() == null ? null : get(at.parentCode())) {
			Entry entry = this.entries.get(at.code());
			if (entry != null && !entry.groups().isEmpty() && !entry.groups().contains(agencyKind)) {
				return false;
			}
		}
		return true;
	}

}
