package vn.namro.planning.coverage;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanItem;

/**
 * A plan with everything that the rules look at.
 *
 * @param names of the agencies by code
 * @param mostAWeek items of one agency that may fall due in the same week
 * @param mostOnADay share of all items that may fall due on the same day
 */
record CoveredPlan(Plan plan, PlanFile paper, List<PlanItem> items, Map<String, String> names, int mostAWeek, double mostOnADay) {

	/** A gap for each item that the function finds something to say about. */
	List<Gap> each(CoverageRule rule, Function<PlanItem, String> complaint) {
		return this.items.stream().filter(item -> complaint.apply(item) != null).map(item -> new Gap(rule, item.code(), complaint.apply(item))).toList();
	}

	String nameOf(String agency) {
		return this.names.getOrDefault(agency, agency);
	}

}
