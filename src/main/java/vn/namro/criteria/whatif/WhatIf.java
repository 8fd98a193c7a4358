package vn.namro.criteria.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.criteria.rule.Roundings;
import vn.namro.platform.input.InvalidInputException;

/** Computes the ranking again with other rules, from the figures that all agencies declared; nothing is stored. */
public final class WhatIf {

	private final Roundings roundings;

	private final ChangedRules rules;

	private WhatIf(Roundings roundings, ChangedRules rules) {
		this.roundings = roundings;
		this.rules = rules;
	}

	/**
	 * Every agency's place before and after, the best after the changes first; who has no base has no place, as in results.
	 * @param lines one for each agency and criterion that is scored
	 * @throws InvalidInputException when a change names no criterion of the set or its rule has faults
	 */
	public static List<Standing> run(CriteriaSetFile set, List<Change> changes, List<Line> lines) {
		WhatIf whatIf = new WhatIf(set.roundings(), ChangedRules.of(set, changes));
		List<AgencySum> sums = lines.stream()
			.collect(Collectors.groupingBy(Line::agency, TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map(agency -> whatIf.sum(agency.getKey(), agency.getValue()))
			.filter(sum -> sum.beforeMaximum().signum() > 0)
			.toList();
		return whatIf.ranked(sums);
	}

	/** What an agency's lines add up to. */
	private record AgencySum(String agency, BigDecimal before, BigDecimal beforeMaximum, BigDecimal after, BigDecimal afterMaximum, List<String> problems) {
	}

	private AgencySum sum(String agency, List<Line> lines) {
		BigDecimal before = BigDecimal.ZERO;
		BigDecimal beforeMaximum = BigDecimal.ZERO;
		BigDecimal after = BigDecimal.ZERO;
		BigDecimal afterMaximum = BigDecimal.ZERO;
		List<String> problems = new ArrayList<>();
		for (Line line : lines) {
			if (!line.notApplicable()) {
				before = before.add(this.rules.signed(line.criterion(), line.points()));
				beforeMaximum = beforeMaximum.add(this.rules.maximumBefore(line.criterion()));
				after = after.add(this.rules.signed(line.criterion(), this.rules.pointsAfter(line, problems)));
				afterMaximum = afterMaximum.add(this.rules.maximumAfter(line.criterion()));
			}
		}
		return new AgencySum(agency, limited(before, beforeMaximum), beforeMaximum, limited(after, afterMaximum), afterMaximum, List.copyOf(problems));
	}

	/** As in results: bonus and penalty never lead above the base or below 0. */
	private static BigDecimal limited(BigDecimal points, BigDecimal maximum) {
		return points.max(BigDecimal.ZERO).min(maximum);
	}

	private List<Standing> ranked(List<AgencySum> sums) {
		List<BigDecimal> before = sums.stream().map(sum -> percentage(sum.before(), sum.beforeMaximum())).toList();
		List<BigDecimal> after = sums.stream().map(sum -> percentage(sum.after(), sum.afterMaximum())).toList();
		ToIntFunction<BigDecimal> rankBefore = ranks(before);
		ToIntFunction<BigDecimal> rankAfter = ranks(after);
		List<Standing> standings = new ArrayList<>();
		for (int i = 0; i < sums.size(); i++) {
			AgencySum sum = sums.get(i);
			standings.add(new Standing(sum.agency(), place(sum.before(), sum.beforeMaximum(), before.get(i), rankBefore),
					place(sum.after(), sum.afterMaximum(), after.get(i), rankAfter), sum.problems()));
		}
		standings.sort(Comparator.comparingInt((Standing standing) -> standing.after().rank()).thenComparing(Standing::agency));
		return standings;
	}

	private Standing.Place place(BigDecimal points, BigDecimal maximum, BigDecimal percentage, ToIntFunction<BigDecimal> ranks) {
		return new Standing.Place(this.roundings.total().apply(points), maximum, percentage, ranks.applyAsInt(percentage));
	}

	private BigDecimal percentage(BigDecimal points, BigDecimal maximum) {
		return this.roundings.percentage().percentage(points, maximum);
	}

	/** On what is published, so that equal percentages never have unequal ranks. */
	private static ToIntFunction<BigDecimal> ranks(List<BigDecimal> percentages) {
		Map<BigDecimal, Integer> ranks = new TreeMap<>();
		List<BigDecimal> falling = percentages.stream().sorted(Comparator.reverseOrder()).toList();
		for (int i = 0; i < falling.size(); i++) {
			ranks.putIfAbsent(falling.get(i), i + 1);
		}
		return ranks::get;
	}

}
