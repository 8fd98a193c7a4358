package vn.namro.results.result;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.results.result.ResultFixture.basis;
import static vn.namro.results.result.ResultFixture.field;
import static vn.namro.results.result.ResultFixture.leaf;
import static vn.namro.results.result.ResultFixture.line;
import static vn.namro.results.result.ResultFixture.notApplicable;
import static vn.namro.results.result.ResultFixture.points;
import static vn.namro.results.result.ResultFixture.reaching;
import static vn.namro.results.result.ResultFixture.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.namro.criteria.rule.Rounding;
import vn.namro.results.result.League.Grade;

/** Results recomputed from their parts, as they were really published, and what ranks and groups they give. */
class ResultComputationTests {

	private static final Rounding CUT = new Rounding(RoundingMode.DOWN, 2);

	/** A province published 54.20 of 61.5 and 31.59 of 38.5, and as the whole 85.78 and not their sum: each part was rounded by itself. */
	@Test
	void roundsTheWholeOnceFromExactParts() {
		UnitResult exact = only(basis(Rounding.USUAL, List.of(), leaf("1", "61.5"), leaf("2", "38.5")),
				unit("ninh-thuan", "province", line("1", "61.5", null, "54.195"), line("2", "38.5", null, "31.585")));
		assertThat(exact.fields()).extracting(UnitResult.FieldResult::points).containsExactly(points("54.20"), points("31.59"));
		assertThat(exact.points()).isEqualTo("85.78");
		UnitResult rounded = only(basis(Rounding.USUAL, List.of(), leaf("1", "61.5"), leaf("2", "38.5")),
				unit("ninh-thuan", "province", line("1", "61.5", null, "54.20"), line("2", "38.5", null, "31.59")));
		assertThat(rounded.points()).isEqualTo("85.79");
		assertThat(rounded.percentage()).isEqualTo("85.79");
	}

	/** The survey's 31.59 are 8.23 + 18.05 + 5.31, the last of which is not surveyed. */
	@Test
	void addsUpAFieldFromItsCriteria() {
		UnitResult unit = only(basis(Rounding.USUAL, List.of(), field("2", "38.5"), leaf("2.1", "10"), leaf("2.2", "22"), leaf("2.3", "6.5")),
				unit("ninh-thuan", "province", line("2.1", "10", null, "8.23"), line("2.2", "22", null, "18.05"), line("2.3", "6.5", null, "5.31")));
		assertThat(unit.field("2").points()).isEqualTo("31.59");
		assertThat(unit.field("2").exact().maximum()).isEqualTo("38.5");
	}

	/** 62.62 of 70 is 89.457 %: printed as 89,45 by who cuts, as 89,46 by who rounds. */
	@Test
	void cutsOrRoundsThePercentageAsTheSetSays() {
		Unit unit = unit("so", "department", line("1", "70", "64.75", "62.62"));
		assertThat(only(basis(CUT, List.of(), leaf("1", "70")), unit).percentage()).isEqualTo("89.45");
		assertThat(only(basis(Rounding.USUAL, List.of(), leaf("1", "70")), unit).percentage()).isEqualTo("89.46");
		assertThat(only(basis(CUT, List.of(), leaf("1", "70")), unit).exact().gap()).isEqualTo("2.13");
		assertThat(only(basis(CUT, List.of(), leaf("1", "70")), unit("huyen", "district", line("1", "70", "65.17", "61.46"))).percentage()).isEqualTo("87.80");
	}

	/** An office without procedures of its own skips a field of 20 points. */
	@Test
	void takesASkippedFieldOutOfTheBase() {
		UnitResult unit = only(basis(Rounding.USUAL, List.of(), leaf("1", "80"), field("3", "20"), leaf("3.1", "12"), leaf("3.2", "8")),
				unit("van-phong", "office", line("1", "80", "80", "72"), notApplicable("3.1", "12"), notApplicable("3.2", "8")));
		assertThat(unit.exact().maximum()).isEqualTo("80");
		assertThat(unit.percentage()).isEqualTo("90.00");
		assertThat(unit.field("3").percentage()).isNull();
	}

	/** Six agencies without the survey of 16 points were scored on 84. */
	@Test
	void scoresOnTheBaseThatApplies() {
		UnitResult unit = only(basis(Rounding.USUAL, List.of(), leaf("1", "84"), leaf("2", "16")),
				unit("so", "department", line("1", "84", "80", "75.6"), notApplicable("2", "16")));
		assertThat(unit.points()).isEqualTo("75.60");
		assertThat(unit.percentage()).isEqualTo("90.00");
	}

	@Test
	void countsWhatTheCouncilDecidedAndWhatNobodyGaveAsNothing() {
		ResultLine decided = new ResultLine("1", "s", "a", points("5"), points("5"), points("3"), points("4"), points("2.5"), null, null, null, null);
		UnitResult unit = only(basis(Rounding.USUAL, List.of(), leaf("1", "5"), leaf("2", "5")), unit("a", "department", decided, line("2", "5", null, null)));
		assertThat(unit.exact()).isEqualTo(new Tally(points("5"), points("4"), points("2.5"), points("10")));
		assertThat(unit.percentage()).isEqualTo("25.00");
	}

	@Test
	void neverPublishesMoreThanTheMaximumOrLessThanNothing() {
		ResultBasis basis = basis(Rounding.USUAL, List.of(), leaf("1", "10"));
		Unit best = new Unit("a", "A", "department", null, points("2"), BigDecimal.ZERO, null, List.of(line("1", "10", "10", "9.5")));
		Unit worst = new Unit("b", "B", "department", null, BigDecimal.ZERO, points("3"), null, List.of(line("1", "10", "1", "1")));
		assertThat(only(basis, best).points()).isEqualTo("10.00");
		assertThat(only(basis, worst).points()).isEqualTo("0.00");
	}

	@Test
	void sharesARankAmongEqualsAndCountsThemAll() {
		ResultDocument result = ResultComputation.compute(basis(Rounding.USUAL, List.of(), leaf("1", "100")), reaching("80", "90.001", "90.004", "95"));
		assertThat(result.units()).extracting(UnitResult::rank).containsExactly(1, 2, 2, 4);
		assertThat(result.units()).extracting(unit -> unit.percentage().toPlainString()).containsExactly("95.00", "90.00", "90.00", "80.00");
	}

	@Test
	void leavesWhoHasNoBaseWithoutARank() {
		ResultDocument result = ResultComputation.compute(basis(Rounding.USUAL, List.of(), leaf("1", "100")),
				List.of(unit("a", "department", notApplicable("1", "100")), unit("b", "department", line("1", "100", "0", "0"))));
		assertThat(result.units()).extracting(UnitResult::code).containsExactly("b", "a");
		assertThat(result.units()).extracting(UnitResult::rank).containsExactly(1, null);
		assertThat(result.unit("a").percentage()).isNull();
	}

	/** Thresholds that differ by kind of agency: 90 and 80 for departments, 80 and 70 for districts. */
	@Test
	void groupsEachKindOfAgencyByItsOwnThresholds() {
		List<League> leagues = List.of(new League("Sở", List.of("department"), List.of(new Grade("Nhóm I", points("90")), new Grade("Nhóm II", points("80")))),
				new League("Huyện", null, List.of(new Grade("Nhóm I", points("80")), new Grade("Nhóm II", points("70")))));
		ResultDocument result = ResultComputation.compute(basis(CUT, leagues, leaf("1", "100")),
				List.of(unit("s1", "department", line("1", "100", null, "85")), unit("s2", "department", line("1", "100", null, "90")),
						unit("h1", "district", line("1", "100", null, "85")), unit("h2", "commune", line("1", "100", null, "69.999"))));
		assertThat(result.units()).extracting(unit -> unit.code() + " " + unit.rank() + " " + unit.grade())
			.containsExactly("s2 1 Nhóm I", "s1 2 Nhóm II", "h1 1 Nhóm I", "h2 2 null");
		assertThat(result.means()).extracting(ResultDocument.Mean::percentage).containsExactly(points("87.50"), points("77.49"));
	}

	@Test
	void addsUpEveryNodeBetweenLeafAndField() {
		List<Node> nodes = List.of(field("1", "5"), new Node("1.1", "1", "", points("5"), null, null, false), leaf("1.1.1", "2"), leaf("1.1.2", "3"));
		var totals = ResultComputation.totals(nodes, List.of(line("1.1.1", "2", "2", "1.5"), line("1.1.2", "3", "3", "2.25")));
		assertThat(totals.get("1.1").counted()).isEqualTo("3.75");
		assertThat(totals.get("1")).isEqualTo(totals.get("1.1"));
	}

	private static UnitResult only(ResultBasis basis, Unit unit) {
		return ResultComputation.compute(basis, List.of(unit)).units().get(0);
	}

}
