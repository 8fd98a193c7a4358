package vn.namro.results.resultwhatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.results.resultwhatif.RuleChange.Band;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Figure;

/** What somebody wants to try is one thing, and it says which. */
class RuleChangeTests {

	private static final CriterionRule KNOWN = new CriterionRule("1.1", BigDecimal.TEN, "x", List.of(Figure.number("x", "X")), null);

	private static final List<Band> BANDS = List.of(new Band(BigDecimal.valueOf(50), BigDecimal.ONE), new Band(BigDecimal.valueOf(90), BigDecimal.TEN));

	@Test
	void bandsBecomeARuleFromAboveOverTheOnlyFigure() {
		assertThat(new RuleChange("1.1", null, null, BANDS, null).of(KNOWN).rule()).isEqualTo("if (x) >= 90 then 10 else if (x) >= 50 then 1 else 0");
	}

	@Test
	void refusesToGuess() {
		refuses(new RuleChange("1.1", null, null, null, null), "chưa nêu gì thay đổi");
		refuses(new RuleChange("1.1", " ", null, List.of(), null), "chưa nêu gì thay đổi");
		refuses(new RuleChange("1.1", "x", null, BANDS, null), "không nêu cả hai");
		refuses(new RuleChange("1.1", null, null, List.of(new Band(BigDecimal.ONE, null)), null), "mức từ (from) và điểm (points)");
		refuses(new RuleChange("1.1", null, new BigDecimal("1E+9"), null, null), "nhỏ hơn 10000");
		refuses(new RuleChange("1.1", null, new BigDecimal("4.12345"), null, null), "4 chữ số thập phân");
	}

	private static void refuses(RuleChange change, String words) {
		assertThatThrownBy(() -> change.of(KNOWN)).isInstanceOf(InvalidInputException.class).hasMessageContaining("Tiêu chí 1.1").hasMessageContaining(words);
	}

}
