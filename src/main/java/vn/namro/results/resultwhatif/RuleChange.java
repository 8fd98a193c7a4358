package vn.namro.results.resultwhatif;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.whatif.Change;
import vn.namro.platform.input.InvalidInputException;

/**
 * Another rule, bands or maximum for a criterion, tried and not kept.
 *
 * @param rule FEEL expression; null leaves the rule
 * @param maximum null leaves the maximum
 * @param bands in place of a rule: the first from above that the figure reaches gives its points, below all there are none
 * @param of what the bands are about, a FEEL expression; null for the criterion's only figure
 */
public record RuleChange(String criterion, String rule, BigDecimal maximum, List<Band> bands, String of) {

	private static final int MOST_PLACES = 4;

	private static final BigDecimal BEYOND = BigDecimal.valueOf(10_000);

	/** @param from figure at least, included */
	public record Band(BigDecimal from, BigDecimal points) {
	}

	/** @throws InvalidInputException when nothing or too much is said, or there are bands and nobody says of what */
	Change of(CriterionRule known) {
		boolean banded = this.bands != null && !this.bands.isEmpty();
		boolean ruled = this.rule != null && !this.rule.isBlank();
		if (banded && ruled) {
			throw new InvalidInputException("Tiêu chí " + known.code() + ": chỉ nêu công thức (rule) hoặc khoảng điểm (bands), không nêu cả hai.");
		}
		if (!banded && !ruled && this.maximum == null) {
			throw new InvalidInputException("Tiêu chí " + known.code() + ": chưa nêu gì thay đổi; cần công thức (rule), khoảng điểm (bands) hoặc điểm tối đa (maximum).");
		}
		if (this.maximum != null && (this.maximum.stripTrailingZeros().scale() > MOST_PLACES || this.maximum.compareTo(BEYOND) >= 0)) {
			throw new InvalidInputException("Tiêu chí " + known.code() + ": điểm tối đa phải nhỏ hơn " + BEYOND + ", có không quá " + MOST_PLACES + " chữ số thập phân.");
		}
		return new Change(this.criterion, this.maximum, banded ? banded(known) : ruled ? this.rule : null);
	}

	private String banded(CriterionRule known) {
		String figure = this.of != null && !this.of.isBlank() ? this.of : known.figures().size() == 1 ? known.figures().get(0).name() : null;
		if (figure == null || this.bands.stream().anyMatch(band -> band == null || band.from() == null || band.points() == null)) {
			throw new InvalidInputException("Tiêu chí " + known.code() + ": khoảng điểm cần nêu tính theo số liệu nào (of), mức từ (from) và điểm (points).");
		}
		StringBuilder expression = new StringBuilder();
		this.bands.stream()
			.sorted(Comparator.comparing(Band::from).reversed())
			.forEach(band -> expression.append("if (").append(figure).append(") >= ").append(band.from().toPlainString()).append(" then ")
				.append(band.points().toPlainString()).append(" else "));
		return expression.append('0').toString();
	}

}
