package vn.namro.criteria.crosswalk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.namro.criteria.catalogue.CriteriaSetFile.Link;
import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.rule.Rounding;
import vn.namro.criteria.rule.Roundings;

/** Last year's points on this year's scale; sums are made of the exact points and rounded once, as this year's set says. */
public final class CarriedScores {

	/**
	 * One line for people.
	 *
	 * @param points of last year on the old scale; null where there were none, as with {@code maximum}
	 * @param carried last year on the new scale; null where nothing can be carried
	 */
	public record Row(Link.Kind kind, List<String> from, List<String> to, BigDecimal points, BigDecimal maximum, BigDecimal carried, BigDecimal newMaximum) {
	}

	/**
	 * Two years over what both sets measure.
	 *
	 * @param lastYear carried onto this year's scale
	 * @param maximum of the common part on this year's scale
	 * @param change in points; positive is better
	 */
	public record LikeForLike(BigDecimal lastYear, BigDecimal thisYear, BigDecimal maximum, BigDecimal lastPercentage, BigDecimal thisPercentage,
			BigDecimal change) {
	}

	private final Roundings roundings;

	private final CodeBook to;

	private final List<CarriedLink> links;

	CarriedScores(Roundings roundings, CodeBook to, List<CarriedLink> links) {
		this.roundings = roundings;
		this.to = to;
		this.links = List.copyOf(links);
	}

	List<CarriedLink> links() {
		return this.links;
	}

	/** Every criterion of both sets once, in the order of the table, then of the sets. */
	public List<Row> rows() {
		return this.links.stream()
			.map(link -> new Row(link.kind(), link.from(), link.to(), rounded(link.points()), rounded(link.maximum()), rounded(link.carried()), rounded(link.newMaximum())))
			.toList();
	}

	private BigDecimal rounded(Fraction value) {
		return value == null ? null : this.roundings.points().apply(value);
	}

	/** Last year's points by leaf of the new set, for a column beside this year's; leaves that cannot be compared are missing. */
	public Map<String, BigDecimal> points() {
		Map<String, BigDecimal> points = new LinkedHashMap<>();
		this.links.stream().filter(CarriedLink::isComparable).forEach(link -> link.to().stream().flatMap(code -> this.to.leaves(code).stream()).forEach(leaf -> {
			Fraction share = link.carried().divide(link.newMaximum());
			points.put(leaf, this.roundings.points().apply(share.multiply(Crosswalk.exact(this.to.maximumOf(leaf)))));
		}));
		return points;
	}

	/**
	 * The common part in both years.
	 * @param thisYear points by leaf of the new set; a link of which one leaf has none is left out of both years
	 * @return null when the years have nothing in common
	 */
	public LikeForLike compare(Map<String, BigDecimal> thisYear) {
		Fraction last = Fraction.ZERO;
		Fraction now = Fraction.ZERO;
		Fraction maximum = Fraction.ZERO;
		for (CarriedLink link : this.links) {
			Fraction reached = link.isComparable() ? this.to.points(link.to(), thisYear) : null;
			if (reached != null) {
				last = last.add(link.carried());
				now = now.add(reached);
				maximum = maximum.add(link.newMaximum());
			}
		}
		return maximum.signum() == 0 ? null : likeForLike(last, now, maximum);
	}

	private LikeForLike likeForLike(Fraction last, Fraction now, Fraction maximum) {
		Rounding total = this.roundings.total();
		return new LikeForLike(total.apply(last), total.apply(now), total.apply(maximum), percentage(last, maximum), percentage(now, maximum), total.apply(now.subtract(last)));
	}

	private BigDecimal percentage(Fraction part, Fraction of) {
		return this.roundings.percentage().apply(part.divide(of).multiply(100));
	}

}
