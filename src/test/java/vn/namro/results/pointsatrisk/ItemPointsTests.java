package vn.namro.results.pointsatrisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.namro.criteria.formula.Fraction;

/** Every point is carried once, by the items that name it nearest. */
class ItemPointsTests {

	private static final List<Leaf> LEAVES = List.of(leaf("1.1", "3"), leaf("1.2", "2"), leaf("2", "5"), leaf("3.1", "4"));

	@Test
	void theNearestNameCarriesThePoints() {
		ItemPoints points = ItemPoints.of(LEAVES, Map.of("a", List.of("PAR.1"), "b", List.of("PAR.1.2"), "c", List.of("PAR.1.2", "PAR.2"), "d", List.of("PAPI.1")));
		assertThat(sum(points, "a")).isEqualTo(exact("3"));
		assertThat(sum(points, "b")).isEqualTo(exact("1"));
		assertThat(sum(points, "c")).isEqualTo(exact("6"));
		assertThat(points.of("d")).isEmpty();
	}

	@Test
	void aWholeIndexIsTheLastToCarry() {
		ItemPoints points = ItemPoints.of(LEAVES, Map.of("a", List.of("PAR"), "b", List.of("PAR.3")));
		assertThat(sum(points, "a")).isEqualTo(exact("10"));
		assertThat(sum(points, "b")).isEqualTo(exact("4"));
	}

	/** However items name criteria, what they carry together is what is carried at all. */
	@Property
	void nothingIsCountedTwiceOrLost(@ForAll @Size(min = 1, max = 20) List<@Size(min = 1, max = 3) List<@IntRange(max = 5) Integer>> items) {
		List<String> nodes = List.of("PAR.1", "PAR.1.1", "PAR.1.2", "PAR.2", "PAR.3", "PAR.3.1");
		Map<String, List<String>> named = new HashMap<>();
		for (int i = 0; i < items.size(); i++) {
			named.put("item" + i, items.get(i).stream().map(nodes::get).toList());
		}
		ItemPoints points = ItemPoints.of(LEAVES, named);
		Fraction carried = named.keySet().stream().map(item -> sum(points, item)).reduce(Fraction.ZERO, Fraction::add);
		Fraction fed = LEAVES.stream()
			.filter(leaf -> named.values().stream().flatMap(List::stream).anyMatch(node -> leaf.node().equals(node) || leaf.node().startsWith(node + ".")))
			.map(leaf -> Fraction.of(leaf.maximum()))
			.reduce(Fraction.ZERO, Fraction::add);
		assertThat(carried).isEqualTo(fed);
	}

	private static Fraction sum(ItemPoints points, String item) {
		return points.of(item).stream().map(ItemPoints.Share::points).reduce(Fraction.ZERO, Fraction::add);
	}

	private static Fraction exact(String decimal) {
		return Fraction.of(new BigDecimal(decimal));
	}

	private static Leaf leaf(String code, String maximum) {
		return new Leaf("PAR", code, code.split("\\.")[0], "Lĩnh vực", new BigDecimal(maximum));
	}

}
