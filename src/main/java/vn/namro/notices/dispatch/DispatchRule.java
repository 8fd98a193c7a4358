package vn.namro.notices.dispatch;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.stereotype.Component;
import vn.namro.time.calendar.WorkingCalendar;

/**
 * How what waits for a person goes out now. Urgent notices go one by one, unless they are many or one of them is old news, as
 * after an outage: then all of them come with the digest, so that nobody is flooded.
 */
@Component
class DispatchRule {

	enum Way {

		WAIT, URGENT_ALONE, ALL_IN_DIGEST

	}

	private final OfficeHours hours;

	private final DispatchSettings settings;

	DispatchRule(OfficeHours hours, DispatchSettings settings) {
		this.hours = hours;
		this.settings = settings;
	}

	Way of(Waiting waiting, OffsetDateTime now) {
		if (!this.hours.open(now)) {
			return Way.WAIT;
		}
		if (waiting.urgent() > 0 && !folds(waiting, now)) {
			return quiet(waiting.newestUrgent(), this.settings.gather(), now) ? Way.URGENT_ALONE : Way.WAIT;
		}
		return !waiting.digestMade() && digestIsDue(waiting, now) && quiet(waiting.newest(), this.settings.settle(), now) ? Way.ALL_IN_DIGEST : Way.WAIT;
	}

	/** What could have been told on an earlier day is told by the digest; nobody waits at the door for it. */
	private boolean folds(Waiting waiting, OffsetDateTime now) {
		LocalDate today = WorkingCalendar.day(now);
		return waiting.urgent() + waiting.aloneToday() > this.settings.mostAlone() || this.hours.firstDayFor(waiting.urgentSince()).isBefore(today);
	}

	private boolean digestIsDue(Waiting waiting, OffsetDateTime now) {
		return !OfficeHours.time(now).isBefore(waiting.digestAt() == null ? this.settings.digestAt() : waiting.digestAt());
	}

	private boolean quiet(OffsetDateTime newest, Duration pause, OffsetDateTime now) {
		return !newest.plus(pause).isAfter(now) || this.hours.endSoon(now);
	}

}
