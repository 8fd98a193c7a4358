package vn.namro.work.assignment;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.PlanItem;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.time.obligation.Obligations;

/** Gives disputed work to the agency that it belongs to, as the coordinator decides; the due instant stays. */
@Component
class Handover {

	private final Assignments assignments;

	private final AssignmentLaunch launch;

	private final Obligations obligations;

	private final Plans plans;

	private final Agencies agencies;

	private final Directory directory;

	private final EngineClock clock;

	Handover(Assignments assignments, AssignmentLaunch launch, Obligations obligations, Plans plans, Agencies agencies, Directory directory,
			EngineClock clock) {
		this.assignments = assignments;
		this.launch = launch;
		this.obligations = obligations;
		this.plans = plans;
		this.agencies = agencies;
		this.directory = directory;
		this.clock = clock;
	}

	/** The agencies of the province to which the work can be given instead. */
	List<Agency> candidates(String id) {
		Agency lead = this.agencies.get(this.assignments.get(id).leadAgency());
		return this.agencies.of(lead.province()).stream().filter(agency -> !agency.closed() && !agency.code().equals(lead.code())).toList();
	}

	/**
	 * Ends the assignment as handed over and starts the one that replaces it.
	 * @throws InvalidInputException when the agency is none of {@link #candidates}, or has the item already
	 */
	void move(String id, String agencyCode, String reason) {
		Agency to = candidates(id).stream()
			.filter(agency -> agency.code().equals(agencyCode))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException("Cơ quan nhận '" + agencyCode + "' không có trong danh sách cơ quan của tỉnh."));
		Assignment former = this.assignments.get(id);
		if (this.assignments.standingPairs(former.planCode()).contains(former.itemCode() + ":" + to.code())) {
			throw new InvalidInputException(to.name() + " đã chủ trì nhiệm vụ này.");
		}
		PlanItem item = this.plans.itemsOf(former.planCode()).stream().filter(each -> each.code().equals(former.itemCode())).findFirst().orElseThrow();
		this.assignments.withdraw(id, this.clock.now());
		this.assignments.recordEvent(id, this.clock.now(), this.directory.actor(), "HANDED_OVER", null, "Chuyển cho " + to.name() + ". " + reason, null);
		String next = this.launch.relaunch(this.plans.get(former.planCode()), item, to.code(), id, reason);
		this.assignments.markOrigin(next, this.assignments.givenTo(id));
		if (this.obligations.get(id).open()) {
			this.obligations.release(id, this.clock.now());
		}
	}

}
