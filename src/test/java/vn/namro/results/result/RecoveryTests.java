package vn.namro.results.result;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.results.result.ResultFixture.basis;
import static vn.namro.results.result.ResultFixture.leaf;
import static vn.namro.results.result.ResultFixture.line;
import static vn.namro.results.result.ResultFixture.notApplicable;
import static vn.namro.results.result.ResultFixture.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.namro.criteria.rule.Rounding;

/** Which of last year's lost points came back. */
class RecoveryTests {

	@Test
	void countsWhatCameBackAndNothingThatWasNotLost() {
		UnitResult unit = unit(new UnitResult.LastYear(points("70"), 3, Map.of("1", points("3"), "2", points("5"), "3", points("1"))));
		assertThat(Recovery.of(unit)).isEqualTo(new Recovery(points("2"), points("1.5")));
	}

	@Test
	void saysNothingWithoutAYearBefore() {
		assertThat(Recovery.of(unit(null))).isNull();
		assertThat(Recovery.of(unit(new UnitResult.LastYear(points("70"), 3, Map.of())))).isNull();
	}

	/** The first lost 2 and has 1.5 of it back; the second lost nothing; the third does not apply any more; the fourth is new. */
	private static UnitResult unit(UnitResult.LastYear before) {
		Unit unit = new Unit("a", "A", "department", null, BigDecimal.ZERO, BigDecimal.ZERO, before,
				List.of(line("1", "5", null, "4.5"), line("2", "5", null, "4"), notApplicable("3", "5"), line("4", "5", null, "5")));
		return ResultComputation.compute(basis(Rounding.USUAL, List.of(), leaf("1", "5"), leaf("2", "5"), leaf("3", "5"), leaf("4", "5")), List.of(unit)).units().get(0);
	}

}
