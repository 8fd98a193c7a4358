package vn.namro.criteria.rule;

/**
 * What a criteria set rounds, and how.
 *
 * @param points the points of one criterion, as a rule gives them
 * @param total sums of points: fields and the whole, rounded once from the exact points
 * @param percentage shares of a maximum
 */
public record Roundings(Rounding points, Rounding total, Rounding percentage) {

	public static final Roundings USUAL = new Roundings(null, null, null);

	public Roundings {
		points = points == null ? Rounding.FINE : points;
		total = total == null ? Rounding.USUAL : total;
		percentage = percentage == null ? Rounding.USUAL : percentage;
	}

}
