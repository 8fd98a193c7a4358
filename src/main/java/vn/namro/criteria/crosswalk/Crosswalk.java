package vn.namro.criteria.crosswalk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.namro.criteria.catalogue.CriteriaSetFile.Link;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.criteria.formula.Fraction;

/**
 * Carries points of a superseded set onto the set that replaced it. What was reached stays reached in the same share: a criterion
 * split in three gives each part the share of the whole, merged ones give their common share, a re-weighted one keeps its share.
 */
public final class Crosswalk {

	private final CodeBook from;

	private final CodeBook to;

	private final Map<String, BigDecimal> points;

	private final List<CarriedLink> links = new ArrayList<>();

	private Crosswalk(CriteriaSetFile from, CriteriaSetFile to, Map<String, BigDecimal> points) {
		this.from = new CodeBook(from);
		this.to = new CodeBook(to);
		this.points = points;
	}

	/**
	 * Last year on this year's scale.
	 * @param to the set whose table leads from the other; criteria that the table leaves out and that have kept code, title and
	 * maximum count as the same
	 * @param points by code of the leaves of {@code from}; one without points, such as one that did not apply, cannot be compared
	 * @throws IllegalArgumentException when the one set does not replace the other
	 */
	public static CarriedScores onto(CriteriaSetFile from, CriteriaSetFile to, Map<String, BigDecimal> points) {
		if (!from.code().equals(to.supersedes())) {
			throw new IllegalArgumentException(to.code() + " does not replace " + from.code());
		}
		Crosswalk crosswalk = new Crosswalk(from, to, points);
		to.crosswalk().forEach(crosswalk::carry);
		crosswalk.unchanged(to.crosswalk());
		return new CarriedScores(to.roundings(), crosswalk.to, crosswalk.links);
	}

	private void carry(Link link) {
		Fraction before = link.from().isEmpty() ? null : this.from.maximum(link.from());
		Fraction now = link.to().isEmpty() ? null : this.to.maximum(link.to());
		Fraction reached = link.from().isEmpty() ? null : this.from.points(link.from(), this.points);
		boolean carried = before != null && now != null && reached != null;
		this.links.add(new CarriedLink(link.kind(), link.from(), link.to(), reached, before, carried ? reached.divide(before).multiply(now) : null, now));
	}

	private void unchanged(List<Link> told) {
		Set<String> left = new HashSet<>();
		Set<String> reached = new HashSet<>();
		told.forEach(link -> {
			link.from().forEach(code -> left.addAll(this.from.leaves(code)));
			link.to().forEach(code -> reached.addAll(this.to.leaves(code)));
		});
		this.to.leaves().stream().filter(code -> !reached.contains(code)).forEach(code -> {
			boolean same = !left.contains(code) && this.from.knows(code) && this.from.sameAs(this.to, code);
			carry(new Link(same ? Link.Kind.SAME : Link.Kind.NEW, same ? List.of(code) : List.of(), List.of(code), null));
			left.add(code);
		});
		this.from.leaves().stream().filter(code -> !left.contains(code)).forEach(code -> carry(new Link(Link.Kind.DROPPED, List.of(code), List.of(), null)));
	}

	static Fraction exact(BigDecimal decimal) {
		return Fraction.of(decimal);
	}

}
