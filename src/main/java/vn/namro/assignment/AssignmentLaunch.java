package vn.namro.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.WorkingCalendar;
import vn.namro.coordination.CoordinationLaunch;
import vn.namro.obligation.Obligation;
import vn.namro.obligation.Obligations;
import vn.namro.organisation.Agencies;
import vn.namro.organisation.Agency;
import vn.namro.plan.Plan;
import vn.namro.plan.PlanItem;
import vn.namro.plan.Plans;

/** Turns the items of an issued plan into assignments, a bounded number at a time so that no transaction grows with the plan. */
@Component
public class AssignmentLaunch {

	private static final int TITLE_LENGTH = 200;

	private final Plans plans;

	private final Assignments assignments;

	private final Obligations obligations;

	private final Agencies agencies;

	private final AssignmentProcess process;

	private final CoordinationLaunch coordinationLaunch;

	/** How many are launched in one transaction. */
	private final int chunk;

	AssignmentLaunch(Plans plans, Assignments assignments, Obligations obligations, Agencies agencies, AssignmentProcess process,
			CoordinationLaunch coordinationLaunch, @Value("${namro.launch-chunk}") int chunk) {
		this.plans = plans;
		this.assignments = assignments;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.coordinationLaunch = coordinationLaunch;
		this.chunk = chunk;
	}

	/**
	 * Launches the next assignments of a plan; those launched before are left alone.
	 * @return whether some are left
	 */
	@Transactional
	public boolean launchNext(String planCode) {
		Plan plan = this.plans.get(planCode);
		Set<String> launched = new HashSet<>(this.assignments.idsOf(planCode));
		Set<String> closed = this.agencies.closedCodes();
		List<Pair> pending = this.plans.itemsOf(planCode)
			.stream()
			.flatMap(item -> item.leads().stream().map(lead -> new Pair(item, lead)))
			.filter(pair -> !launched.contains(pair.id()) && !(closed.contains(pair.lead()) && takenOver(pair)))
			.toList();
		pending.stream().limit(this.chunk).forEach(pair -> launch(plan, pair));
		return pending.size() > this.chunk;
	}

	/** How many assignments of a plan are not accepted yet. */
	public int countOpen(String planCode) {
		return this.assignments.countOpen(planCode);
	}

	private void launch(Plan plan, Pair pair) {
		PlanItem item = pair.item();
		Agency lead = this.agencies.inCharge(pair.lead());
		Obligation obligation = Obligation.of(pair.id(), Obligation.Kind.ASSIGNMENT, lead.code(), title(item), WorkingCalendar.endOf(item.dueOn()))
			.worth(item.pointsAtStake());
		this.obligations.open(obligation);
		this.assignments.insert(pair.id(), plan.code(), item.code(), lead.code(), plan.year());
		if (!lead.code().equals(pair.lead())) {
			this.assignments.markOrigin(pair.id(), pair.lead());
		}
		this.process.start(obligation, lead, item);
		item.coordinators()
			.stream()
			.map(agency -> this.agencies.inCharge(agency).code())
			.filter(agency -> !agency.equals(lead.code()) || item.coordinators().contains(agency))
			.distinct()
			.forEach(agency -> this.coordinationLaunch.launch(obligation, agency, item.action()));
	}

	/** Whether the lead gave way to an agency that leads the same item anyway. */
	private boolean takenOver(Pair pair) {
		String inCharge = this.agencies.inCharge(pair.lead()).code();
		return !inCharge.equals(pair.lead()) && pair.item().leads().contains(inCharge);
	}

	private static String title(PlanItem item) {
		String title = item.code() + " · " + item.action();
		return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH - 1) + "…";
	}

	private record Pair(PlanItem item, String lead) {

		String id() {
			return Assignment.idOf(this.item.planCode(), this.item.code(), this.lead);
		}

	}

}
