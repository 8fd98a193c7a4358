package vn.namro.work.coordination;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** What an amendment of the plan does to the parts of coordinating agencies; a part that is contributed stays as it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CoordinationAmendment {

	private final Coordinations coordinations;

	private final CoordinationDates dates;

	private final CoordinationProcess process;

	private final Obligations obligations;

	private final Agencies agencies;

	private final EngineClock clock;

	CoordinationAmendment(Coordinations coordinations, CoordinationDates dates, CoordinationProcess process, Obligations obligations, Agencies agencies,
			EngineClock clock) {
		this.coordinations = coordinations;
		this.dates = dates;
		this.process = process;
		this.obligations = obligations;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** The parts of some assignments that are not withdrawn. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<StandingPart> standing(Collection<String> assignments) {
		return this.coordinations.standing(assignments);
	}

	/** Takes back a part that is open. */
	public void withdraw(String id) {
		this.coordinations.withdraw(id, this.clock.now());
		this.obligations.release(id, this.clock.now());
		this.process.withdraw(id);
	}

	/** Takes back all open parts of an assignment. */
	public void withdrawOf(String assignmentId) {
		open(assignmentId).forEach(part -> withdraw(part.id()));
	}

	/** The parts of one assignment become those of another that replaces it; who leads now has no part beside it. */
	public void passOn(String former, Obligation assignment) {
		String leadName = this.agencies.get(assignment.agencyCode()).name();
		for (StandingPart part : this.coordinations.standing(List.of(former))) {
			if (part.open() && part.agencyCode().equals(assignment.agencyCode())) {
				withdraw(part.id());
			}
			else {
				this.coordinations.passOn(part.id(), assignment.id());
				this.process.tellLead(part.id(), leadName);
			}
		}
	}

	/** The open parts are due before an assignment that was given anew. */
	public void follow(Obligation assignment, String reason) {
		open(assignment.id()).forEach(part -> this.obligations.move(part.id(), this.dates.partOf(assignment.dueAt()), reason));
	}

	/** The open parts say what the item says now. */
	public void reword(Obligation assignment, String itemAction) {
		for (StandingPart part : open(assignment.id())) {
			String title = CoordinationLaunch.title(assignment);
			this.obligations.rename(part.id(), title);
			this.process.reword(part.id(), title, itemAction);
		}
	}

	private List<StandingPart> open(String assignmentId) {
		return this.coordinations.standing(List.of(assignmentId)).stream().filter(StandingPart::open).toList();
	}

}
