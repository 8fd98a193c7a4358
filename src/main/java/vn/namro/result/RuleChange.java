package vn.namro.result;

import java.math.BigDecimal;
import java.util.List;

import vn.namro.input.InvalidInputException;
import vn.namro.rule.CriterionRule;

/**
 * Another rule, bands or maximum for a criterion, tried and not kept.
 *
 * @param rule FEEL expression; null leaves the rule
 * @param maximum null leaves the maximum
 * @param bands in place of a rule: the first that the figure reaches gives its points, below all there are none
 * @param of what the bands are about, a FEEL expression; null for the criterion's only figure
 */
public record RuleChange(String criterion, String rule, BigDecimal maximum, List<Band> bands, String of) {

	/** @param from figure at least, included */
	public record Band(BigDecimal from, BigDecimal points) {
	}

	/** @throws InvalidInputException when there are bands and nobody says of what */
	CriterionRule onto(CriterionRule known) {
		String expression = this.bands == null || this.bands.isEmpty() ? this.rule : bands(known);
		return new CriterionRule(known.code(), this.maximum == null ? known.maximum() : this.maximum, expression == null || expression.isBlank() ? known.expression() : expression,
				known.figures(), known.rounding());
	}

	private String bands(CriterionRule known) {
		String figure = this.of != null && !this.of.isBlank() ? this.of : known.figures().size() == 1 ? known.figures().get(0).name() : null;
		if (figure == null || this.bands.stream().anyMatch(band -> band == null || band.from() == null || band.points() == null)) {
			throw new InvalidInputException("Tiêu chí " + known.code() + ": khoảng điểm cần nêu tính theo số liệu nào (of), mức từ (from) và điểm (points).");
		}
		StringBuilder expression = new StringBuilder();
		this.bands.stream()
			.sorted((one, other) -> other.from().compareTo(one.from()))
			.forEach(band -> expression.append("if (").append(figure).append(") >= ").append(band.from().toPlainString()).append(" then ")
				.append(band.points().toPlainString()).append(" else "));
		return expression.append('0').toString();
	}

}
