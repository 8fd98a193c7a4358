package vn.namro.results.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.namro.criteria.rule.Rounding;
import vn.namro.scores.scoring.Campaign;

/** Criteria, scores and agencies for tests of the computation. */
public final class ResultFixture {

	private ResultFixture() {
	}

	public static BigDecimal points(String number) {
		return number == null ? null : new BigDecimal(number);
	}

	public static ResultBasis basis(Rounding percentage, List<League> leagues, Node... nodes) {
		return new ResultBasis("kh", "bo", "Bộ tiêu chí", "1", null, 2023, Campaign.Mode.BY_AGENCY, Rounding.USUAL, percentage, leagues, Arrays.asList(nodes));
	}

	public static Node field(String code, String maximum) {
		return new Node(code, null, "Lĩnh vực " + code, points(maximum), null, null, false);
	}

	public static Node leaf(String code, String maximum) {
		return new Node(code, code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : null, "Tiêu chí " + code, points(maximum), "self", null, true);
	}

	public static ResultLine line(String code, String maximum, String self, String appraised) {
		return new ResultLine(code, "kh:tu-cham:bo:a", "a", points(maximum), points(self), points(appraised), points(appraised), null, null, null, null, null);
	}

	public static ResultLine notApplicable(String code, String maximum) {
		return new ResultLine(code, "kh:tu-cham:bo:a", "a", points(maximum), null, null, null, null, null, null, null, "7/QĐ-UBND");
	}

	public static Unit unit(String code, String kind, ResultLine... lines) {
		return new Unit(code, "Cơ quan " + code, kind, null, BigDecimal.ZERO, BigDecimal.ZERO, null, Arrays.asList(lines));
	}

	/** Agencies with one line of 100 points each. */
	public static List<Unit> reaching(String... points) {
		List<Unit> units = new ArrayList<>();
		for (int i = 0; i < points.length; i++) {
			units.add(unit("a" + i, "department", line("1", "100", points[i], points[i])));
		}
		return units;
	}

}
