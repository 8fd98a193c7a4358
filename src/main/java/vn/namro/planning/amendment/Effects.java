package vn.namro.planning.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.ItemResolution;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanItem;
import vn.namro.planning.plan.Plans;
import vn.namro.work.assignment.AssignmentAmendment;
import vn.namro.work.assignment.StandingAssignment;
import vn.namro.work.coordination.CoordinationAmendment;

/** Foresees what an amendment does to every assignment and part, so that people see it before they decide. */
@Component
class Effects {

	private final AssignmentAmendment assignments;

	private final CoordinationAmendment coordination;

	private final ItemResolution resolution;

	private final Plans plans;

	private final Agencies agencies;

	Effects(AssignmentAmendment assignments, CoordinationAmendment coordination, ItemResolution resolution, Plans plans, Agencies agencies) {
		this.assignments = assignments;
		this.coordination = coordination;
		this.resolution = resolution;
		this.plans = plans;
		this.agencies = agencies;
	}

	/** All effects, in the order in which they are carried out. */
	List<Effect> of(AmendedPlan plan) {
		List<String> codes = plan.changes().stream().map(ItemChange::itemCode).toList();
		Map<String, List<StandingAssignment>> standing = this.assignments.standing(plan.plan().code(), codes)
			.stream()
			.collect(Collectors.groupingBy(StandingAssignment::itemCode));
		Map<String, PlanItem> before = this.plans.itemsOf(plan.plan().code()).stream().collect(Collectors.toMap(PlanItem::code, item -> item));
		Map<String, PlanItem> after = after(plan);
		List<Effect> effects = new ArrayList<>();
		for (String code : codes) {
			effects.addAll(new ItemEffects(before.get(code), after.get(code), standing.getOrDefault(code, List.of()), this.coordination, this.agencies).list());
		}
		effects.sort(Comparator.comparing(Effect::kind));
		return effects;
	}

	/** The items that say something new, ready to be launched, by their codes. */
	Map<String, PlanItem> after(AmendedPlan plan) {
		PlanFile paper = plan.amended(null);
		return paper.items()
			.stream()
			.filter(item -> plan.stated().contains(item.code()))
			.map(item -> this.resolution.resolve(paper, item, plan.plan().shift()))
			.collect(Collectors.toMap(PlanItem::code, item -> item));
	}

}
