package vn.namro.work.coordination;

import java.time.OffsetDateTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.ObligationMoved;
import vn.namro.time.obligation.Obligations;

/** When the coordinating agencies' parts are due: some working days before the lead's date, also when that moves. */
@Component
class CoordinationDates {

	private final Coordinations coordinations;

	private final Obligations obligations;

	private final DueDates dueDates;

	private final EngineClock clock;

	private final int workingDaysBeforeLead;

	CoordinationDates(Coordinations coordinations, Obligations obligations, DueDates dueDates, EngineClock clock,
			@Value("${namro.coordination.working-days-before-lead:5}") int workingDaysBeforeLead) {
		this.coordinations = coordinations;
		this.obligations = obligations;
		this.dueDates = dueDates;
		this.clock = clock;
		this.workingDaysBeforeLead = workingDaysBeforeLead;
	}

	/** Some working days before the lead's date; the lead's date itself where those have passed already. */
	OffsetDateTime partOf(OffsetDateTime leadDue) {
		OffsetDateTime earlier = this.dueDates.instantOf(DueDate.before(leadDue, this.workingDaysBeforeLead));
		return earlier.isBefore(this.clock.now()) ? leadDue : earlier;
	}

	/** Keeps from what a part's date was computed, for the day when the calendar changes. */
	void remember(String partId, OffsetDateTime leadDue) {
		this.dueDates.remember(partId, DueDate.before(leadDue, this.workingDaysBeforeLead));
	}

	/** The open parts follow the lead's date. */
	@EventListener
	void follow(ObligationMoved lead) {
		this.coordinations.openPartsOf(lead.obligationId()).forEach(part -> {
			remember(part, lead.to());
			this.obligations.move(part, partOf(lead.to()), "Theo hạn mới của cơ quan chủ trì");
		});
	}

}
