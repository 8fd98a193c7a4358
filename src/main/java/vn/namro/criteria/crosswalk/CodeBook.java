package vn.namro.criteria.crosswalk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.criteria.formula.Fraction;

/** The criteria of a set by code, fields and criteria as the sum of their leaves. */
final class CodeBook {

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	CodeBook(CriteriaSetFile set) {
		add(set.criteria());
	}

	private void add(List<Entry> entries) {
		entries.forEach(entry -> {
			this.entries.put(entry.code(), entry);
			add(entry.criteria());
		});
	}

	List<String> leaves() {
		return this.entries.values().stream().filter(entry -> entry.criteria().isEmpty()).map(Entry::code).toList();
	}

	/** The leaves below a code, itself when it is one; nothing for an unknown code. */
	List<String> leaves(String code) {
		List<String> leaves = new ArrayList<>();
		Entry entry = this.entries.get(code);
		if (entry != null && entry.criteria().isEmpty()) {
			leaves.add(code);
		}
		else if (entry != null) {
			entry.criteria().forEach(child -> leaves.addAll(leaves(child.code())));
		}
		return leaves;
	}

	/** The leaf of that code, nothing else. */
	boolean knows(String code) {
		return this.entries.containsKey(code) && this.entries.get(code).criteria().isEmpty();
	}

	boolean sameAs(CodeBook other, String code) {
		Entry one = this.entries.get(code);
		Entry two = other.entries.get(code);
		return one.title().equals(two.title()) && one.maximum() != null && two.maximum() != null && one.maximum().compareTo(two.maximum()) == 0;
	}

	BigDecimal maximumOf(String leaf) {
		return this.entries.get(leaf).maximum();
	}

	/** @return null when one of the codes is unknown or has no maximum */
	Fraction maximum(Collection<String> codes) {
		return sum(codes.stream().map(code -> this.entries.containsKey(code) ? this.entries.get(code).maximum() : null).toList());
	}

	/** @return null when a leaf below one of the codes has no points */
	Fraction points(Collection<String> codes, Map<String, BigDecimal> points) {
		List<String> leaves = codes.stream().flatMap(code -> leaves(code).stream()).toList();
		return leaves.isEmpty() ? null : sum(leaves.stream().map(points::get).toList());
	}

	private static Fraction sum(List<BigDecimal> decimals) {
		return decimals.stream().anyMatch(Objects::isNull) ? null : decimals.stream().map(Crosswalk::exact).reduce(Fraction.ZERO, Fraction::add);
	}

}
