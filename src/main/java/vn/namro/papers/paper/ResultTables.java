package vn.namro.papers.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.namro.criteria.rule.Rounding;
import vn.namro.results.result.League;
import vn.namro.results.result.Node;
import vn.namro.results.result.ResultComputation;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.Tally;
import vn.namro.results.result.UnitResult;
import vn.namro.scores.scoring.Campaign;

/**
 * A result as the tables of a decision.
 *
 * @param province whether it is the province's own result, which is not ranked
 * @param maximum of the whole set
 * @param leagues the rankings, one where all are ranked together; empty for the province's own result
 * @param units what each reached by field (the agencies) or by criterion (the province), in order of rank
 */
record ResultTables(boolean province, BigDecimal maximum, List<Ranking> leagues, List<Unit> units) {

	/** @param name null where there is only one */
	record Ranking(String name, int units, BigDecimal meanPoints, BigDecimal meanPercentage, List<Group> groups, List<Rank> rows) {
	}

	/** @param from percentage at least */
	record Group(String name, BigDecimal from, long units) {
	}

	/**
	 * An agency in a ranking.
	 *
	 * @param league null where there is only one
	 * @param rank null where it is not ranked
	 * @param percentage of the maximum that applies to it, by which it is ranked
	 * @param ofWhole percentage of the maximum of the whole set
	 */
	record Rank(String league, Integer rank, String name, BigDecimal self, BigDecimal appraised, BigDecimal bonus, BigDecimal penalty, BigDecimal points, BigDecimal maximum,
			BigDecimal percentage, BigDecimal ofWhole, String grade) {
	}

	/** @param rank null where it is not ranked */
	record Unit(Integer rank, String name, BigDecimal points, BigDecimal maximum, BigDecimal percentage, List<Part> parts) {
	}

	/**
	 * A field, or a criterion below one.
	 *
	 * @param maximum 0 where nothing of it applies
	 */
	record Part(String unit, String code, String title, boolean field, BigDecimal maximum, BigDecimal self, BigDecimal appraised, BigDecimal counted,
			BigDecimal percentage) {
	}

	static ResultTables of(ResultDocument result) {
		boolean province = result.mode() == Campaign.Mode.BY_LEAD;
		BigDecimal whole = result.fields().stream().map(Node::maximum).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		return new ResultTables(province, whole, province ? List.of() : result.means().stream().map(mean -> ranking(result, mean, whole)).toList(),
				result.units().stream().map(unit -> unit(result, unit, province)).toList());
	}

	private static Ranking ranking(ResultDocument result, ResultDocument.Mean mean, BigDecimal whole) {
		List<UnitResult> members = result.units().stream().filter(unit -> Objects.equals(unit.league(), mean.league())).toList();
		List<Group> groups = result.leagues()
			.stream()
			.filter(league -> Objects.equals(league.name(), mean.league()))
			.flatMap(league -> league.grades().stream())
			.map(grade -> group(grade, members))
			.toList();
		return new Ranking(mean.league(), mean.units(), mean.points(), mean.percentage(), groups,
				members.stream().map(unit -> rank(unit, whole, result.percentage())).toList());
	}

	private static Group group(League.Grade grade, List<UnitResult> members) {
		return new Group(grade.name(), grade.from(), members.stream().filter(unit -> grade.name().equals(unit.grade())).count());
	}

	private static Rank rank(UnitResult unit, BigDecimal whole, Rounding rounding) {
		Tally exact = unit.exact();
		BigDecimal ofWhole = whole.signum() == 0 ? null : rounding.percentage(unit.points(), whole);
		return new Rank(unit.league(), unit.rank(), unit.name(), exact.self(), exact.appraised(), unit.bonus(), unit.penalty(), unit.points(), exact.maximum(), unit.percentage(),
				ofWhole, unit.grade());
	}

	private static Unit unit(ResultDocument result, UnitResult unit, boolean whole) {
		Map<String, Tally> sums = ResultComputation.totals(result.nodes(), unit.lines());
		List<Part> parts = new ArrayList<>();
		for (Node node : result.nodes()) {
			if (sums.containsKey(node.code()) && (whole || node.parent() == null)) {
				parts.add(part(unit.name(), node, sums.get(node.code()), result.percentage()));
			}
		}
		return new Unit(unit.rank(), unit.name(), unit.points(), unit.exact().maximum(), unit.percentage(), parts);
	}

	private static Part part(String unit, Node node, Tally sum, Rounding rounding) {
		BigDecimal share = sum.maximum().signum() > 0 ? rounding.percentage(sum.counted(), sum.maximum()) : null;
		return new Part(unit, node.code(), node.title(), node.parent() == null, sum.maximum(), sum.self(), sum.appraised(), sum.counted(), share);
	}

}
