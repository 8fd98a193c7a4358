package vn.namro.criteria.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.platform.input.InvalidInputException;

/** Another rule moves exactly the agencies that it concerns. */
class WhatIfTests {

	private static final CriteriaSetFile SET = CriteriaSetFile.read(Path.of("config/catalogues/noi-bo-so-nganh-mau.yaml"));

	private static final Map<String, Object> NINETY = Map.of("soViec", 10, "soViecHoanThanh", 9);

	private static final Map<String, Object> SEVENTY = Map.of("soViec", 10, "soViecHoanThanh", 7);

	private static final String LOWER_BAND = "if soViec = 0 then 0 else if soViecHoanThanh / soViec >= 0.7 then 4 * soViecHoanThanh / soViec else 0";

	@Test
	void anotherBandChangesTheRanking() {
		List<Line> lines = List.of(line("a", "1.2", NINETY, "3.6"), line("a", "3.1", Map.of(), "0"), line("b", "1.2", SEVENTY, "0"), line("b", "3.1", Map.of(), "2"));
		List<Standing> standings = WhatIf.run(SET, List.of(new Change("1.2", null, LOWER_BAND)), lines);
		assertThat(standings).extracting(Standing::agency, Standing::climbed).containsExactly(tuple("b", 1), tuple("a", -1));
		assertThat(standings.get(0).before().points()).isEqualByComparingTo("2");
		assertThat(standings.get(0).after().points()).isEqualByComparingTo("4.8");
		assertThat(standings.get(0).after().percentage()).isEqualByComparingTo("80");
		assertThat(standings.get(1).after()).satisfies(place -> assertThat(place.percentage()).isEqualByComparingTo("60"));
	}

	@Test
	void whatAnAppraiserTookAwayDoesNotComeBack() {
		Standing standing = WhatIf.run(SET, List.of(new Change("1.2", new BigDecimal("8"), "8 * soViecHoanThanh / max(1, soViec)")), List.of(line("a", "1.2", NINETY, "1.8"))).get(0);
		assertThat(standing.after().points()).isEqualByComparingTo("3.6");
		assertThat(standing.after().maximum()).isEqualByComparingTo("8");
	}

	/** The old rule gives nothing below eight tenths; somebody gave 2.9 all the same. */
	@Test
	void whatWasGivenBeyondARuleThatGivesNothingStays() {
		assertThat(afterLowerBand("2.9").points()).isEqualByComparingTo("2.9");
		assertThat(afterLowerBand("1").points()).isEqualByComparingTo("2.8");
		Standing untouched = WhatIf.run(SET, List.of(new Change("1.2", null, LOWER_BAND.replace("0.7", "0.75"))), List.of(line("a", "1.2", SEVENTY, "2.9"))).get(0);
		assertThat(untouched.after()).isEqualTo(untouched.before());
	}

	private static Standing.Place afterLowerBand(String given) {
		return WhatIf.run(SET, List.of(new Change("1.2", null, LOWER_BAND)), List.of(line("a", "1.2", SEVENTY, given))).get(0).after();
	}

	@Test
	void bonusNeverLeadsAboveTheBaseAndPenaltyNeverBelowNothing() {
		List<Line> lines = List.of(line("a", "3.1", Map.of(), "2"), line("a", "C1", Map.of(), "1"), line("b", "3.1", Map.of(), "0"), line("b", "T1", Map.of(), "1"));
		assertThat(WhatIf.run(SET, List.of(), lines)).extracting(standing -> standing.before().points().intValue()).containsExactly(2, 0);
	}

	@Test
	void whoHasNoBaseHasNoPlace() {
		assertThat(WhatIf.run(SET, List.of(), List.of(line("a", "3.1", Map.of(), "1"), new Line("b", "3.1", Map.of(), null, true)))).extracting(Standing::agency).containsExactly("a");
	}

	@Test
	void whatDoesNotApplyStaysOutOfTheBaseAndPenaltiesCountAgainst() {
		List<Line> lines = List.of(line("a", "1.2", NINETY, "3.6"), new Line("a", "3.2", Map.of(), null, true), line("a", "T1", Map.of("soTruongHop", 1), "1"));
		Standing standing = WhatIf.run(SET, List.of(new Change("T1", null, "min(3, 2 * soTruongHop)")), lines).get(0);
		assertThat(standing.before().maximum()).isEqualByComparingTo("4");
		assertThat(standing.before().points()).isEqualByComparingTo("2.6");
		assertThat(standing.after().points()).isEqualByComparingTo("1.6");
	}

	@Test
	void equalPercentagesShareTheBetterRank() {
		List<Line> lines = List.of(line("a", "3.1", Map.of(), "2"), line("b", "3.1", Map.of(), "2"), line("c", "3.1", Map.of(), "0"));
		assertThat(WhatIf.run(SET, List.of(), lines)).extracting(standing -> standing.after().rank()).containsExactly(1, 1, 3);
	}

	@Test
	void refusesARuleWithFaults() {
		assertThatThrownBy(() -> WhatIf.run(SET, List.of(new Change("1.2", null, "5 * soViecHoanThanh")), List.of())).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining("vượt điểm tối đa");
		assertThatThrownBy(() -> WhatIf.run(SET, List.of(new Change("77", null, "1")), List.of())).hasMessageContaining("Không có tiêu chí '77'");
	}

	/** 250 agencies with 100 lines each, every rule of the set replaced by itself in other words. */
	@Test
	void aProvinceOfManyAgenciesStaysTheSame() {
		List<Line> lines = new ArrayList<>();
		for (int agency = 0; agency < 250; agency++) {
			for (int line = 0; line < 100; line++) {
				lines.add(line("agency" + agency, "1.2", agency % 2 == 0 ? NINETY : SEVENTY, agency % 2 == 0 ? "3.6" : "0"));
			}
		}
		List<Standing> standings = WhatIf.run(SET, List.of(new Change("1.2", null, LOWER_BAND.replace("0.7", "0.8"))), lines);
		assertThat(standings).hasSize(250).allSatisfy(standing -> assertThat(standing.climbed()).isZero());
	}

	private static org.assertj.core.groups.Tuple tuple(Object... values) {
		return org.assertj.core.groups.Tuple.tuple(values);
	}

	private static Line line(String agency, String criterion, Map<String, ?> declared, String points) {
		return new Line(agency, criterion, declared, new BigDecimal(points), false);
	}

}
