package vn.namro.time.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;

/**
 * The working days as they are known now, on every node: a question costs one look at the version of the calendar, a change is
 * read by whoever asks next. Whoever asks often within one piece of work takes {@link #days()} once.
 */
@Component
@DependsOn("shippedCalendars")
public class WorkingCalendar {

	private static final Logger log = LoggerFactory.getLogger(WorkingCalendar.class);

	/** The hour at which a computed reminder or escalation reaches people. */
	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private final Calendars calendars;

	private final DayOffRule rule;

	private final Set<Integer> missed = ConcurrentHashMap.newKeySet();

	private volatile Copy copy = new Copy(null, null);

	private record Copy(String version, WorkingDays days) {
	}

	public WorkingCalendar(Calendars calendars, @Value("${namro.deadline.fixed-date-on-day-off:keep}") DayOffRule rule) {
		this.calendars = calendars;
		this.rule = rule;
	}

	/**
	 * The calendar as it stands in the current transaction, to compute with. Versions are never given twice, so that a copy read
	 * in a transaction that is rolled back fits nobody else.
	 */
	public WorkingDays days() {
		String version = this.calendars.version();
		Copy known = this.copy;
		if (!version.equals(known.version())) {
			known = new Copy(version, new WorkingDays(this.calendars.all(), this::warnOf));
			this.copy = known;
		}
		return known.days();
	}

	/** In a year without a calendar every weekday counts as a working day, which the log says once. */
	public boolean isWorkingDay(LocalDate day) {
		return days().isWorkingDay(day);
	}

	/** See {@link WorkingDays#workingDayFrom}. */
	public LocalDate workingDayFrom(LocalDate day, int n) {
		return days().workingDayFrom(day, n);
	}

	/** See {@link WorkingDays#workingDayBefore}. */
	public LocalDate workingDayBefore(LocalDate due, int n) {
		return days().workingDayBefore(due, n);
	}

	/** See {@link WorkingDays#workingDaysFrom}. */
	public OffsetDateTime workingDaysFrom(OffsetDateTime due, int n) {
		return days().workingDaysFrom(due, n);
	}

	/** What the province decided about days off that a plan names as deadlines. */
	public DayOffRule rule() {
		return this.rule;
	}

	/** The last second of a day: a day named as a deadline is included whole (Bộ luật Dân sự 2015, Điều 148). */
	public static OffsetDateTime endOf(LocalDate day) {
		return day.atTime(END_OF_DAY).atZone(EngineClock.ZONE).toOffsetDateTime();
	}

	/** The morning of a day, when work that opens on it becomes visible. */
	public static OffsetDateTime morningOf(LocalDate day) {
		return day.atTime(MORNING).atZone(EngineClock.ZONE).toOffsetDateTime();
	}

	public static LocalDate day(OffsetDateTime instant) {
		return instant.atZoneSameInstant(EngineClock.ZONE).toLocalDate();
	}

	private void warnOf(int year) {
		if (this.missed.add(year)) {
			log.warn("No working calendar for {}: its public holidays count as working days until the page of the calendar says otherwise", year);
		}
	}

}
