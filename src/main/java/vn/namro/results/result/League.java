package vn.namro.results.result;

import java.math.BigDecimal;
import java.util.List;

/**
 * Agencies that are ranked among each other.
 *
 * @param name null where there is only one
 * @param kinds kinds of agencies that belong to it; empty for all that are left
 * @param grades groups by percentage, the best first; empty where nobody groups
 */
public record League(String name, List<String> kinds, List<Grade> grades) {

	/** All agencies in one ranking without groups. */
	static final League OF_ALL = new League(null, null, null);

	public League {
		kinds = kinds == null ? List.of() : List.copyOf(kinds);
		grades = grades == null ? List.of() : List.copyOf(grades);
	}

	/** @param from percentage at least, included */
	public record Grade(String name, BigDecimal from) {
	}

	boolean takes(String kind) {
		return this.kinds.isEmpty() || this.kinds.contains(kind);
	}

	/** Name of the group that a percentage reaches; null where there are no groups, or none that low. */
	public String gradeOf(BigDecimal percentage) {
		return this.grades.stream().filter(grade -> percentage.compareTo(grade.from()) >= 0).map(Grade::name).findFirst().orElse(null);
	}

}
