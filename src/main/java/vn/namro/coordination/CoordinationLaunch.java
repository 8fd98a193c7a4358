package vn.namro.coordination;

import java.time.OffsetDateTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.duedate.DueDate;
import vn.namro.duedate.DueDates;
import vn.namro.engine.EngineClock;
import vn.namro.obligation.Obligation;
import vn.namro.obligation.Obligations;
import vn.namro.organisation.Agencies;
import vn.namro.organisation.Agency;

/** Opens the coordinating agencies' parts of an assignment, each due before the lead's date. */
@Component
public class CoordinationLaunch {

	private final Coordinations coordinations;

	private final Obligations obligations;

	private final Agencies agencies;

	private final CoordinationProcess process;

	private final DueDates dueDates;

	private final EngineClock clock;

	private final int workingDaysBeforeLead;

	CoordinationLaunch(Coordinations coordinations, Obligations obligations, Agencies agencies, CoordinationProcess process,
			DueDates dueDates, EngineClock clock, @Value("${namro.coordination.working-days-before-lead:5}") int workingDaysBeforeLead) {
		this.coordinations = coordinations;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.dueDates = dueDates;
		this.clock = clock;
		this.workingDaysBeforeLead = workingDaysBeforeLead;
	}

	/** Opens one agency's part, within the transaction that launches the assignment. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void launch(Obligation assignment, String agencyCode, String itemAction) {
		Agency agency = this.agencies.get(agencyCode);
		DueDate earlier = DueDate.before(assignment.dueAt(), this.workingDaysBeforeLead);
		Obligation part = Obligation.of(assignment.id() + ":" + agencyCode, Obligation.Kind.COORDINATION, agencyCode,
				"Phối hợp: " + assignment.title(), due(earlier, assignment.dueAt()));
		this.obligations.open(part);
		this.dueDates.remember(part.id(), earlier);
		this.coordinations.insert(part.id(), assignment.id(), agencyCode);
		this.process.start(part, agency, itemAction, this.agencies.get(assignment.agencyCode()).name());
	}

	/** Some working days before the lead's date; the lead's date itself where those have passed already. */
	private OffsetDateTime due(DueDate date, OffsetDateTime leadDue) {
		OffsetDateTime earlier = this.dueDates.instantOf(date);
		return earlier.isBefore(this.clock.now()) ? leadDue : earlier;
	}

}
