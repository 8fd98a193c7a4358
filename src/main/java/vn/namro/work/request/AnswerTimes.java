package vn.namro.work.request;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;

/** Until when whoever is asked has to answer. */
@Component
public class AnswerTimes {

	private final DueDates dueDates;

	private final EngineClock clock;

	AnswerTimes(DueDates dueDates, EngineClock clock) {
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/** The end of the n-th working day from today. */
	public OffsetDateTime after(int workingDays) {
		return this.dueDates.instantOf(new DueDate(today(), workingDays));
	}

	/** Lets an answer that was asked for today follow the calendar. */
	public void remember(String obligationId, int workingDays) {
		this.dueDates.remember(obligationId, new DueDate(today(), workingDays));
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
