package vn.namro.coordination;

import java.time.OffsetDateTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.calendar.WorkingCalendar;
import vn.namro.engine.EngineClock;
import vn.namro.obligation.ObligationMoved;
import vn.namro.obligation.Obligations;

/** When the coordinating agencies' parts are due: some working days before the lead's date, also when that moves. */
@Component
class CoordinationDates {

	private final Coordinations coordinations;

	private final Obligations obligations;

	private final WorkingCalendar calendar;

	private final EngineClock clock;

	private final int workingDaysBeforeLead;

	CoordinationDates(Coordinations coordinations, Obligations obligations, WorkingCalendar calendar, EngineClock clock,
			@Value("${namro.coordination.working-days-before-lead:5}") int workingDaysBeforeLead) {
		this.coordinations = coordinations;
		this.obligations = obligations;
		this.calendar = calendar;
		this.clock = clock;
		this.workingDaysBeforeLead = workingDaysBeforeLead;
	}

	/** Some working days before the lead's date; the lead's date itself where those have passed already. */
	OffsetDateTime partOf(OffsetDateTime leadDue) {
		OffsetDateTime earlier = WorkingCalendar.endOf(this.calendar.workingDayFrom(WorkingCalendar.day(leadDue), -this.workingDaysBeforeLead));
		return earlier.isBefore(this.clock.now()) ? leadDue : earlier;
	}

	/** The open parts follow the lead's date. */
	@EventListener
	void follow(ObligationMoved lead) {
		this.coordinations.openPartsOf(lead.obligationId())
			.forEach(part -> this.obligations.move(part, partOf(lead.to()), "Theo hạn mới của cơ quan chủ trì"));
	}

}
