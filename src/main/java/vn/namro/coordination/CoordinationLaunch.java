package vn.namro.coordination;

import java.time.OffsetDateTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.WorkingCalendar;
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

	private final WorkingCalendar calendar;

	private final EngineClock clock;

	private final int workingDaysBeforeLead;

	CoordinationLaunch(Coordinations coordinations, Obligations obligations, Agencies agencies, CoordinationProcess process,
			WorkingCalendar calendar, EngineClock clock, @Value("${namro.coordination.working-days-before-lead:5}") int workingDaysBeforeLead) {
		this.coordinations = coordinations;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.calendar = calendar;
		this.clock = clock;
		this.workingDaysBeforeLead = workingDaysBeforeLead;
	}

	/**
	 * Opens one agency's part, within the transaction that launches the assignment.
	 * @return id of the part
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String launch(Obligation assignment, String agencyCode, String itemAction) {
		Agency agency = this.agencies.get(agencyCode);
		Obligation part = Obligation.of(this.coordinations.nextId(assignment.id(), agencyCode), Obligation.Kind.COORDINATION, agencyCode, title(assignment),
				dueBefore(assignment.dueAt()));
		this.obligations.open(part);
		this.coordinations.insert(part.id(), assignment.id(), agencyCode);
		this.process.start(part, agency, itemAction, this.agencies.get(assignment.agencyCode()).name());
		return part.id();
	}

	static String title(Obligation assignment) {
		return "Phối hợp: " + assignment.title();
	}

	/** Some working days before the lead's date; the lead's date itself where those have passed already. */
	OffsetDateTime dueBefore(OffsetDateTime leadDue) {
		OffsetDateTime earlier = WorkingCalendar.endOf(this.calendar.workingDayFrom(WorkingCalendar.day(leadDue), -this.workingDaysBeforeLead));
		return earlier.isBefore(this.clock.now()) ? leadDue : earlier;
	}

}
