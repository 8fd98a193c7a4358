package vn.namro.results.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.results.result.ResultFixture.basis;
import static vn.namro.results.result.ResultFixture.leaf;
import static vn.namro.results.result.ResultFixture.points;
import static vn.namro.results.result.ResultFixture.reaching;

import java.util.List;

import org.junit.jupiter.api.Test;
import vn.namro.criteria.rule.Rounding;
import vn.namro.results.result.ResultComputation;
import vn.namro.results.result.ResultDocument;

/** What a correction says that it changed. */
class DifferencesTests {

	@Test
	void namesEveryLineAndWhoMovedBecauseOfIt() {
		List<Change> changes = Differences.between(result("90", "80"), result("70", "80"));
		assertThat(changes).containsExactly(new Change("a1", "Cơ quan a1", null, points("80.00"), points("80.00"), 2, 1, null, null),
				new Change("a0", "Cơ quan a0", null, points("90.00"), points("70.00"), 1, 2, null, null), new Change("a0", "Cơ quan a0", "1", points("90"), points("70"), null, null, null, null));
	}

	@Test
	void findsNothingInTheSameNumbersOtherwiseWritten() {
		assertThat(Differences.between(result("90", "80"), result("90.00", "80.0"))).isEmpty();
	}

	private static ResultDocument result(String... reached) {
		return ResultComputation.compute(basis(Rounding.USUAL, List.of(), leaf("1", "100")), reaching(reached));
	}

}
