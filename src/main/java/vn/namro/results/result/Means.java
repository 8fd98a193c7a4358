package vn.namro.results.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import vn.namro.criteria.rule.Rounding;
import vn.namro.results.result.ResultDocument.FieldMean;
import vn.namro.results.result.ResultDocument.Mean;

/** The means of those who are ranked among each other: of the exact points, and of the published percentages. */
final class Means {

	private Means() {
	}

	static Mean of(League league, List<UnitResult> members, ResultBasis basis) {
		List<FieldMean> fields = basis.nodes()
			.stream()
			.filter(node -> node.parent() == null)
			.map(node -> new FieldMean(node.code(), mean(members, unit -> unit.field(node.code()).exact().counted(), basis.total()),
					mean(members, unit -> unit.field(node.code()).percentage(), basis.percentage())))
			.toList();
		return new Mean(league.name(), members.size(), mean(members, UnitResult::points, basis.total()),
				mean(members, UnitResult::percentage, basis.percentage()), mean(members, unit -> unit.exact().gap(), basis.total()), fields);
	}

	/** Null where nobody has the figure. */
	private static BigDecimal mean(List<UnitResult> members, Function<UnitResult, BigDecimal> figure, Rounding rounding) {
		List<BigDecimal> figures = members.stream().map(figure).filter(Objects::nonNull).toList();
		return figures.isEmpty() ? null
				: figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(figures.size()), rounding.places(), rounding.mode());
	}

}
