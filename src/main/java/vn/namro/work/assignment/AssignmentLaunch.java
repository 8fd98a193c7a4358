package vn.namro.work.assignment;

import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanItem;
import vn.namro.planning.plan.Plans;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.coordination.CoordinationAmendment;
import vn.namro.work.coordination.CoordinationLaunch;

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

	private final CoordinationAmendment coordinationAmendment;

	private final DueDates dueDates;

	/** How many are launched in one transaction. */
	private final int chunk;

	AssignmentLaunch(Plans plans, Assignments assignments, Obligations obligations, Agencies agencies, AssignmentProcess process,
			CoordinationLaunch coordinationLaunch, CoordinationAmendment coordinationAmendment, DueDates dueDates,
			@Value("${namro.launch-chunk}") int chunk) {
		this.plans = plans;
		this.assignments = assignments;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.coordinationLaunch = coordinationLaunch;
		this.coordinationAmendment = coordinationAmendment;
		this.dueDates = dueDates;
		this.chunk = chunk;
	}

	/**
	 * Launches the next assignments of a plan; those launched before are left alone.
	 * @return whether some are left
	 */
	@Transactional
	public boolean launchNext(String planCode) {
		this.plans.lock(planCode); // an amendment waits, or is seen
		Plan plan = this.plans.get(planCode);
		Set<String> launched = this.assignments.standingPairs(planCode);
		Set<String> closed = this.agencies.closedCodes();
		List<Pair> pending = this.plans.itemsOf(planCode)
			.stream()
			.flatMap(item -> item.leads().stream().map(lead -> new Pair(item, lead)))
			.filter(pair -> !launched.contains(pair.key()) && !(closed.contains(pair.lead()) && takenOver(pair)))
			.toList();
		pending.stream().limit(this.chunk).forEach(pair -> launch(plan, pair.item(), pair.lead()));
		return pending.size() > this.chunk;
	}

	/** How many assignments of a plan are not accepted yet. */
	public int countOpen(String planCode) {
		return this.assignments.countOpen(planCode);
	}

	/**
	 * Gives an item of a plan to an agency, with the parts of those that coordinate, within the transaction that decides it.
	 * @param to code of the agency; where it is closed, its successor gets the item
	 * @return id of the assignment
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String launch(Plan plan, PlanItem item, String to) {
		Obligation obligation = start(plan, item, to);
		item.coordinators()
			.stream()
			.map(agency -> this.agencies.inCharge(agency).code())
			.filter(agency -> !agency.equals(obligation.agencyCode()) || item.coordinators().contains(agency))
			.distinct()
			.forEach(agency -> this.coordinationLaunch.launch(obligation, agency, item.action()));
		return obligation.id();
	}

	/** As {@link #launch}, but takes over the work of the agency that led before: its history is linked, the parts of others pass on. */
	@Transactional(propagation = Propagation.MANDATORY)
	public String relaunch(Plan plan, PlanItem item, String to, String former, String reason) {
		Obligation obligation = start(plan, item, to);
		this.assignments.markReplaced(obligation.id(), former);
		this.coordinationAmendment.passOn(former, obligation);
		if (!this.obligations.get(former).dueAt().isEqual(obligation.dueAt())) {
			this.coordinationAmendment.follow(obligation, reason);
		}
		return obligation.id();
	}

	private Obligation start(Plan plan, PlanItem item, String to) {
		Agency lead = this.agencies.inCharge(to);
		String id = this.assignments.nextId(plan.code(), item.code(), to);
		DueDate due = DueDate.named(item.dueOn());
		Obligation obligation = Obligation.of(id, Obligation.Kind.ASSIGNMENT, lead.code(), title(item), this.dueDates.instantOf(due))
			.worth(item.pointsAtStake());
		this.obligations.open(obligation);
		this.dueDates.remember(id, due);
		this.assignments.insert(id, plan.code(), item.code(), lead.code(), plan.year());
		if (!lead.code().equals(to)) {
			this.assignments.markOrigin(id, to);
		}
		this.process.start(obligation, lead, item);
		return obligation;
	}

	/** Whether the lead gave way to an agency that leads the same item anyway. */
	private boolean takenOver(Pair pair) {
		String inCharge = this.agencies.inCharge(pair.lead()).code();
		return !inCharge.equals(pair.lead()) && pair.item().leads().contains(inCharge);
	}

	/** The line by which people recognise an item everywhere. */
	static String title(PlanItem item) {
		String title = item.code() + " · " + item.action();
		return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH - 1) + "…";
	}

	private record Pair(PlanItem item, String lead) {

		String key() {
			return this.item.code() + ":" + this.lead;
		}

	}

}
