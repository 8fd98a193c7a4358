package vn.namro.results.result;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.results.result.ResultFixture.basis;
import static vn.namro.results.result.ResultFixture.field;
import static vn.namro.results.result.ResultFixture.leaf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.criteria.rule.Rounding;

/** What holds for any scores whatever: bounds, exact sums, ranks, and that the same result has the same bytes. */
class ResultPropertyTests {

	private static final int FIELDS = 4;

	private static final int LEAVES = 5;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
	void holdsForAnyScores(long seed) {
		Random random = new Random(seed);
		ResultBasis basis = anyBasis(random);
		List<Unit> units = new ArrayList<>();
		int number = 1 + random.nextInt(30);
		for (int i = 0; i < number; i++) {
			units.add(anyUnit(random, i, basis));
		}
		ResultDocument result = ResultComputation.compute(basis, units);
		assertThat(result.units()).hasSize(number);
		result.units().forEach(unit -> holds(unit, basis));
		ranksHold(result.units());
		isWrittenTheSame(result, basis, units, random);
	}

	private static void holds(UnitResult unit, ResultBasis basis) {
		BigDecimal fields = unit.fields().stream().map(field -> field.exact().counted()).reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(fields).isEqualByComparingTo(unit.exact().counted());
		BigDecimal lines = unit.lines().stream().filter(line -> line.notApplicable() == null && line.counted() != null).map(ResultLine::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(lines).isEqualByComparingTo(unit.exact().counted());
		assertThat(unit.points()).isBetween(BigDecimal.ZERO, unit.exact().maximum().setScale(2, RoundingMode.CEILING));
		if (unit.percentage() != null) {
			assertThat(unit.percentage()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
			assertThat(unit.percentage().scale()).isEqualTo(basis.percentage().places());
		}
	}

	/** Better is never behind worse, equals share, and a rank is one more than the number of those who are better. */
	private static void ranksHold(List<UnitResult> units) {
		for (UnitResult unit : units) {
			if (unit.percentage() != null) {
				long better = units.stream().filter(other -> other.percentage() != null && other.percentage().compareTo(unit.percentage()) > 0).count();
				assertThat(unit.rank()).isEqualTo((int) better + 1);
			}
		}
	}

	private static void isWrittenTheSame(ResultDocument result, ResultBasis basis, List<Unit> units, Random random) {
		byte[] bytes = CanonicalJson.write(result);
		assertThat(CanonicalJson.write(CanonicalJson.read(bytes))).isEqualTo(bytes);
		List<Unit> shuffled = new ArrayList<>(units);
		Collections.shuffle(shuffled, random);
		assertThat(CanonicalJson.write(ResultComputation.compute(basis, shuffled))).isEqualTo(bytes);
	}

	private static ResultBasis anyBasis(Random random) {
		List<Node> nodes = new ArrayList<>();
		for (int i = 1; i <= FIELDS; i++) {
			nodes.add(field(String.valueOf(i), null));
			for (int j = 1; j <= LEAVES; j++) {
				nodes.add(leaf(i + "." + j, amount(random, 500)));
			}
		}
		Rounding percentage = new Rounding(random.nextBoolean() ? RoundingMode.DOWN : RoundingMode.HALF_UP, random.nextInt(4));
		return basis(percentage, List.of(), nodes.toArray(Node[]::new));
	}

	private static Unit anyUnit(Random random, int number, ResultBasis basis) {
		List<ResultLine> lines = basis.nodes().stream().filter(Node::leaf).map(node -> anyLine(random, node)).toList();
		return new Unit("a" + number, "Cơ quan " + number, "department", null, new BigDecimal(amount(random, 200)), new BigDecimal(amount(random, 300)), null, lines);
	}

	private static ResultLine anyLine(Random random, Node node) {
		return new ResultLine(node.code(), "s", "a", node.maximum(), part(random, node), part(random, node), part(random, node), random.nextInt(5) == 0 ? part(random, node) : null,
				null, null, null, random.nextInt(6) == 0 ? "1/QĐ" : null);
	}

	/** Null now and then; never above the maximum, as the score's own checks see to. */
	private static BigDecimal part(Random random, Node node) {
		return random.nextInt(8) == 0 ? null : node.maximum().multiply(BigDecimal.valueOf(random.nextInt(10_001), 4)).setScale(4, RoundingMode.DOWN);
	}

	private static String amount(Random random, int most) {
		return BigDecimal.valueOf(1 + random.nextInt(most), 2).toPlainString();
	}

}
