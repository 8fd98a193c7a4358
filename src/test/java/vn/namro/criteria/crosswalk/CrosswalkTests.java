package vn.namro.criteria.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.criteria.catalogue.CriteriaSetFile.Link.Kind;
import vn.namro.criteria.catalogue.CriteriaSetFile.Link;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.criteria.formula.Fraction;

/** Last year's points reach this year's scale by every kind of link, and nothing is lost on the way. */
class CrosswalkTests {

	private static final CriteriaSetFile OLD = set("cu", null, List.of(entry("1", "10"), entry("2", "6"), entry("3", "4"), entry("4", "5"), entry("5", "2"), entry("9", "3")), List.of());

	private static final CriteriaSetFile NEW = set("moi", "cu",
			List.of(entry("1", "10"), entry("2.1", "4"), entry("2.2", "2"), entry("3", "12"), entry("6", "7"), entry("9", "3")),
			List.of(new Link(Kind.SAME, List.of("1"), List.of("1"), null), new Link(Kind.SPLIT, List.of("2"), List.of("2.1", "2.2"), null),
					new Link(Kind.MERGED, List.of("3", "4"), List.of("3"), null), new Link(Kind.DROPPED, List.of("5"), List.of(), null),
					new Link(Kind.NEW, List.of(), List.of("6"), null)));

	@Test
	void carriesEveryKindOfLink() {
		CarriedScores carried = Crosswalk.onto(OLD, NEW, points("1", "9.5", "2", "4", "3", "3", "4", "4", "5", "2", "9", "3"));
		assertThat(carried.points()).containsOnlyKeys("1", "2.1", "2.2", "3", "9");
		assertThat(carried.points().get("1")).isEqualByComparingTo("9.5");
		assertThat(carried.points().get("2.1")).isEqualByComparingTo("2.6667");
		assertThat(carried.points().get("2.2")).isEqualByComparingTo("1.3333");
		assertThat(carried.points().get("3")).isEqualByComparingTo("9.3333");
		assertThat(carried.rows()).extracting(CarriedScores.Row::kind).containsExactly(Kind.SAME, Kind.SPLIT, Kind.MERGED, Kind.DROPPED, Kind.NEW, Kind.SAME);
	}

	@Test
	void comparesTheCommonPartOnly() {
		CarriedScores.LikeForLike both = Crosswalk.onto(OLD, NEW, points("1", "9.5", "2", "4", "3", "3", "4", "4", "5", "2", "9", "3"))
			.compare(points("1", "10", "2.1", "3", "2.2", "2", "3", "9", "6", "7", "9", "3"));
		assertThat(both.maximum()).isEqualByComparingTo("31");
		assertThat(both.lastYear()).isEqualByComparingTo("25.83");
		assertThat(both.thisYear()).isEqualByComparingTo("27");
		assertThat(both.change()).isEqualByComparingTo("1.17");
		assertThat(both.lastPercentage()).isEqualByComparingTo("83.33");
	}

	@Test
	void leavesOutWhatDidNotApplyInOneOfTheYears() {
		CarriedScores carried = Crosswalk.onto(OLD, NEW, points("1", "9.5", "3", "3", "4", "4"));
		assertThat(carried.points()).containsOnlyKeys("1", "3");
		assertThat(carried.compare(points("3", "9")).maximum()).isEqualByComparingTo("12");
		assertThat(carried.compare(Map.of())).isNull();
	}

	/** A re-weighted field: 13 points became 16, the share stays. */
	@Test
	void reweightsByTheShare() {
		CriteriaSetFile heavier = set("nang", "cu", List.of(entry("1", "16")), List.of(new Link(Kind.REWEIGHTED, List.of("1"), List.of("1"), null)));
		assertThat(Crosswalk.onto(OLD, heavier, points("1", "7.5")).points().get("1")).isEqualByComparingTo("12");
	}

	@Test
	void knowsOnlySetsThatFollowEachOther() {
		assertThatThrownBy(() -> Crosswalk.onto(NEW, OLD, Map.of())).isInstanceOf(IllegalArgumentException.class);
	}

	/** Where the maximum stays, splitting and merging keep the sum exactly, whatever the parts. */
	@Property
	void keepsTheSumWhereTheMaximumStays(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 40) Integer> parts, @ForAll @IntRange(min = 0, max = 1000) int permille, @ForAll boolean merged) {
		int whole = parts.stream().mapToInt(Integer::intValue).sum();
		List<Entry> many = new ArrayList<>();
		Map<String, BigDecimal> points = new HashMap<>();
		for (int i = 0; i < parts.size(); i++) {
			many.add(entry("1." + i, parts.get(i).toString()));
			points.put("1." + i, BigDecimal.valueOf((long) parts.get(i) * ((permille + 137 * i) % 1001), 3));
		}
		List<String> codes = many.stream().map(Entry::code).toList();
		List<Entry> one = List.of(entry("1", String.valueOf(whole)));
		points.put("1", BigDecimal.valueOf((long) whole * permille, 3));
		Kind kind = parts.size() == 1 ? Kind.SAME : merged ? Kind.MERGED : Kind.SPLIT;
		CriteriaSetFile old = set("cu", null, merged ? many : one, List.of());
		CriteriaSetFile now = set("moi", "cu", merged ? one : many, List.of(new Link(kind, merged ? codes : List.of("1"), merged ? List.of("1") : codes, null)));
		CarriedLink link = Crosswalk.onto(old, now, points).links().get(0);
		assertThat(link.carried()).isEqualTo(link.points());
		assertThat(link.carried().compareTo(link.newMaximum())).isLessThanOrEqualTo(0);
	}

	/** There and back by other weights gives the same share. */
	@Property
	void aShareSurvivesOtherWeights(@ForAll @IntRange(min = 1, max = 500) int before, @ForAll @IntRange(min = 1, max = 500) int after, @ForAll @IntRange(min = 0, max = 500) int reached) {
		BigDecimal points = BigDecimal.valueOf(Math.min(reached, before));
		CriteriaSetFile old = set("cu", null, List.of(entry("1", String.valueOf(before))), List.of());
		CriteriaSetFile now = set("moi", "cu", List.of(entry("1", String.valueOf(after))), List.of(new Link(Kind.REWEIGHTED, List.of("1"), List.of("1"), null)));
		Fraction carried = Crosswalk.onto(old, now, Map.of("1", points)).links().get(0).carried();
		assertThat(carried.divide(Crosswalk.exact(BigDecimal.valueOf(after)))).isEqualTo(Crosswalk.exact(points).divide(Crosswalk.exact(BigDecimal.valueOf(before))));
	}

	private static CriteriaSetFile set(String code, String supersedes, List<Entry> entries, List<Link> links) {
		return new CriteriaSetFile(code, code, "1", "PAR", List.of(2024), null, null, supersedes, null, null, entries, null, links);
	}

	private static Entry entry(String code, String maximum) {
		return new Entry(code, "Tiêu chí " + code, new BigDecimal(maximum), null, "self", null, null, false, null, null, null, null, null, null, null, null);
	}

	private static Map<String, BigDecimal> points(String... pairs) {
		Map<String, BigDecimal> points = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			points.put(pairs[i], new BigDecimal(pairs[i + 1]));
		}
		return points;
	}

}
