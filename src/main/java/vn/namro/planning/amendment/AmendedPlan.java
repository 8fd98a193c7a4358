package vn.namro.planning.amendment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanAmending;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanFile.LegalBasis;
import vn.namro.planning.plan.PlanFile;

/**
 * A plan in force with the changes that an amendment asks for. People speak of days of the year in which the plan runs; the
 * paper keeps its own.
 */
record AmendedPlan(Plan plan, PlanFile paper, List<ItemChange> changes) {

	/** The items of the plan by their codes, as people speak of them. */
	Map<String, Item> items() {
		return this.paper.items().stream().map(this.plan.shift()::item).collect(Collectors.toMap(Item::code, Function.identity()));
	}

	/** The paper as it will be. */
	PlanFile amended(LegalBasis basis) {
		return PlanAmending.amended(this.paper, this.changes.stream().map(ItemChange::after).filter(item -> item != null).map(this.plan.shift().reversed()::item).toList(),
				withdrawn(), basis);
	}

	/** Codes of the items that say something new. */
	Collection<String> stated() {
		return this.changes.stream().filter(change -> change.after() != null).map(ItemChange::itemCode).toList();
	}

	Collection<String> withdrawn() {
		return this.changes.stream().filter(change -> change.after() == null).map(ItemChange::itemCode).toList();
	}

}
