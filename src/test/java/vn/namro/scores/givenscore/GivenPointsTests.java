package vn.namro.scores.givenscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Figure;
import vn.namro.platform.input.InvalidInputException;

class GivenPointsTests {

	private static final Criterion CRITERION = new Criterion("bo", "3.2", "3", "Hồ sơ đúng hạn", new BigDecimal("6"), "authority", null, true, false);

	private static final CriterionRule RULE = new CriterionRule("3.2", new BigDecimal("6"), "6 * soDungHan / soHoSo",
			List.of(Figure.number("soHoSo", "Số hồ sơ"), Figure.number("soDungHan", "Số hồ sơ đúng hạn")), null);

	@Test
	void computesPointsFromTheFiguresOfACell() {
		assertThat(of("soHoSo = 200", "soDungHan = 190").points()).isEqualByComparingTo("5.7");
	}

	@Test
	void takesNeitherAFigureTwiceNorOneThatTheRuleDoesNotKnow() {
		assertThatThrownBy(() -> of("soHoSo = 200", "soHoSo = 300", "soDungHan = 190")).isInstanceOf(InvalidInputException.class).hasMessageContaining("'soHoSo' ghi hai lần");
		assertThatThrownBy(() -> of("soHoSo = 200", "soDungHan = 190", "soTre = 1")).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining("không có số liệu tên 'soTre'")
			.hasMessageContaining("soHoSo, soDungHan");
	}

	private GivenPoints.Result of(String... figures) {
		return new GivenPoints(Map.of("3.2", RULE)).of(CRITERION, new GivenScore("3.2", "so-tu-phap", null, List.of(figures), "Cổng dịch vụ công"));
	}

}
