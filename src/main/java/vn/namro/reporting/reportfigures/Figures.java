package vn.namro.reporting.reportfigures;

import java.util.List;
import java.util.Map;

/**
 * Everything that a report counts.
 *
 * @param window from which it was counted
 * @param byAgency totals by code of the agency; only of agencies that have anything
 * @param byIndex in order of their codes
 * @param lines the assignments behind it, without those that are of no concern to the window
 */
public record Figures(Window window, Totals totals, List<Group> byIndex, List<Group> byField, Map<String, Totals> byAgency, List<AssignmentLine> lines) {

	/** @param name title of the index or field, its code where no criteria set names it */
	public record Group(String code, String name, Totals totals) {
	}

	/** What is counted of no plan. */
	public static Figures none(Window window) {
		return new Figures(window, new Tally().totals(), List.of(), List.of(), Map.of(), List.of());
	}

	/** All zero. */
	public static Totals nothing() {
		return new Tally().totals();
	}

}
