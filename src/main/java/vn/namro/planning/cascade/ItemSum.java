package vn.namro.planning.cascade;

import java.time.LocalDate;
import java.util.List;

/**
 * An item of a plan with what has come of it, as far as somebody may see.
 *
 * @param criteria the index nodes that it serves
 * @param assignments how many agencies lead it
 * @param percent the mean of what they reported
 * @param accepted how many results were accepted
 * @param overdue how many are due and not handed in
 * @param steps how many steps agencies made of it
 * @param lateSteps how many of those are overdue
 */
record ItemSum(String code, String action, List<String> criteria, LocalDate dueOn, int assignments, int percent, int accepted, int overdue, int steps,
		int lateSteps) {

	/** The colour that says whether to look at it first. */
	public String light() {
		if (this.overdue > 0 || this.lateSteps > 0) {
			return "red";
		}
		return this.percent > 0 ? "green" : "grey";
	}

}
