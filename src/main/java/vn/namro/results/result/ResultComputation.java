package vn.namro.results.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.namro.results.result.UnitResult.FieldResult;

/** Computes a result from scores: exact sums, one rounding at the end of each, ranks on what is published. */
public final class ResultComputation {

	private static final Comparator<UnitResult> BEST_FIRST = Comparator
		.comparing(UnitResult::percentage, Comparator.nullsFirst(Comparator.naturalOrder()))
		.reversed()
		.thenComparing(UnitResult::name)
		.thenComparing(UnitResult::code);

	private final ResultBasis basis;

	private final Map<String, String> fields;

	private ResultComputation(ResultBasis basis) {
		this.basis = basis;
		this.fields = fieldOfEach(basis.nodes());
	}

	public static ResultDocument compute(ResultBasis basis, List<Unit> units) {
		return new ResultComputation(basis).run(units);
	}

	private ResultDocument run(List<Unit> units) {
		Map<League, List<UnitResult>> leagues = units.stream()
			.collect(Collectors.groupingBy(unit -> this.basis.leagueOf(unit), Collectors.mapping(this::unranked, Collectors.toList())));
		List<UnitResult> ranked = new ArrayList<>();
		List<ResultDocument.Mean> means = new ArrayList<>();
		for (League league : this.basis.leagues()) {
			List<UnitResult> members = rank(leagues.getOrDefault(league, List.of()));
			ranked.addAll(members);
			if (!members.isEmpty()) {
				means.add(Means.of(league, members, this.basis));
			}
		}
		return new ResultDocument(ResultDocument.FORMAT, this.basis.plan(), this.basis.set(), this.basis.setName(), this.basis.setVersion(),
				this.basis.setSha256(), this.basis.year(), this.basis.mode(), this.basis.total(), this.basis.percentage(), this.basis.leagues(),
				this.basis.nodes(), List.copyOf(ranked), List.copyOf(means));
	}

	/** Equal published percentages share a rank, and the next one counts them all: 1, 2, 2, 4. Who has no base has no rank. */
	static List<UnitResult> rank(List<UnitResult> members) {
		List<UnitResult> sorted = members.stream().sorted(BEST_FIRST).toList();
		List<UnitResult> ranked = new ArrayList<>();
		for (UnitResult unit : sorted) {
			UnitResult before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
			boolean tied = before != null && before.percentage() != null && unit.percentage() != null && before.percentage().compareTo(unit.percentage()) == 0;
			ranked.add(unit.ranked(unit.percentage() == null ? null : tied ? before.rank() : Integer.valueOf(ranked.size() + 1)));
		}
		return ranked;
	}

	private UnitResult unranked(Unit unit) {
		Map<String, Tally> byField = new LinkedHashMap<>();
		this.basis.nodes().stream().filter(node -> node.parent() == null).forEach(node -> byField.put(node.code(), Tally.NONE));
		unit.lines().forEach(line -> byField.merge(this.fields.get(line.criterion()), Tally.of(line), Tally::plus));
		Tally exact = byField.values().stream().reduce(Tally.NONE, Tally::plus);
		BigDecimal counted = exact.counted().add(unit.bonus()).subtract(unit.penalty()).max(BigDecimal.ZERO).min(exact.maximum());
		BigDecimal percentage = share(counted, exact.maximum());
		League league = this.basis.leagueOf(unit);
		List<FieldResult> fieldResults = byField.entrySet().stream().map(field -> field(field.getKey(), field.getValue())).toList();
		return new UnitResult(unit.code(), unit.name(), unit.kind(), league.name(), null, percentage == null ? null : league.gradeOf(percentage), exact,
				unit.bonus(), unit.penalty(), this.basis.total().apply(counted), percentage, unit.lastYear(), fieldResults, List.copyOf(unit.lines()));
	}

	private FieldResult field(String code, Tally exact) {
		return new FieldResult(code, exact, this.basis.total().apply(exact.counted()), share(exact.counted(), exact.maximum()));
	}

	private BigDecimal share(BigDecimal part, BigDecimal of) {
		return of.signum() == 0 ? null : this.basis.percentage().percentage(part, of);
	}

	/** The sums of every node of the set that the lines touch. */
	public static Map<String, Tally> totals(List<Node> nodes, List<ResultLine> lines) {
		Map<String, Node> byCode = nodes.stream().collect(Collectors.toMap(Node::code, Function.identity()));
		Map<String, Tally> totals = new LinkedHashMap<>();
		for (ResultLine line : lines) {
			for (Node node = byCode.get(line.criterion()); node != null; node = node.parent() == null ? null : byCode.get(node.parent())) {
				totals.merge(node.code(), Tally.of(line), Tally::plus);
			}
		}
		return totals;
	}

	private static Map<String, String> fieldOfEach(List<Node> nodes) {
		Map<String, String> fields = new LinkedHashMap<>();
		nodes.forEach(node -> fields.put(node.code(), node.parent() == null ? node.code() : fields.get(node.parent())));
		return fields;
	}

}
