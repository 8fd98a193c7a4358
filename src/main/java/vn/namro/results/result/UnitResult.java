package vn.namro.results.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What an agency, or the province as a whole, reached.
 *
 * @param code of the agency or the province
 * @param league name of the ranking it belongs to; null where there is only one
 * @param rank within the league; equal percentages share a rank (1, 2, 2, 4)
 * @param grade name of the group by thresholds, null where there is none
 * @param exact sums of all lines that apply
 * @param bonus points added beside the lines, @param penalty points taken away
 * @param points as published: what counts with bonus and penalty, rounded once
 * @param percentage of the applicable maximum as published; null where nothing applies
 * @param lastYear null where nothing of the year before is published
 */
public record UnitResult(String code, String name, String kind, String league, Integer rank, String grade, Tally exact, BigDecimal bonus,
		BigDecimal penalty, BigDecimal points, BigDecimal percentage, LastYear lastYear, List<FieldResult> fields, List<ResultLine> lines) {

	/** @param percentage of the applicable maximum of the field; null where nothing of it applies */
	public record FieldResult(String code, Tally exact, BigDecimal points, BigDecimal percentage) {
	}

	/** @param points last year's by criterion on this year's scale; criteria that cannot be compared are missing */
	public record LastYear(BigDecimal percentage, Integer rank, Map<String, BigDecimal> points) {
	}

	UnitResult ranked(Integer rank) {
		return new UnitResult(this.code, this.name, this.kind, this.league, rank, this.grade, this.exact, this.bonus, this.penalty, this.points,
				this.percentage, this.lastYear, this.fields, this.lines);
	}

	public FieldResult field(String fieldCode) {
		return this.fields.stream().filter(field -> field.code().equals(fieldCode)).findFirst().orElse(null);
	}

}
