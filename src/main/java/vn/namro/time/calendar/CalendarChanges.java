package vn.namro.time.calendar;

import java.util.List;
import java.util.function.LongFunction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.audit.AuditContext;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Problem;

/** Changes the calendar and, in the same transaction, everything open that was computed from it. */
@Service
public class CalendarChanges {

	private final Calendars calendars;

	private final WorkingCalendar calendar;

	private final List<DerivedDates> derived;

	private final CalendarLog log;

	private final AuditContext audit;

	private final EngineClock clock;

	private final TransactionTemplate transaction;

	CalendarChanges(Calendars calendars, WorkingCalendar calendar, List<DerivedDates> derived, CalendarLog log, AuditContext audit, EngineClock clock,
			TransactionTemplate transaction) {
		this.calendars = calendars;
		this.calendar = calendar;
		this.derived = derived;
		this.log = log;
		this.audit = audit;
		this.clock = clock;
		this.transaction = transaction;
	}

	/**
	 * Puts a year in the place of what was known of it.
	 * @param account who does it
	 * @param reason why, for the logs
	 * @return id of the change in {@link CalendarLog}
	 * @throws InvalidInputException when the year breaks a rule or nothing of it changes
	 */
	public long apply(CalendarFile year, String account, String reason) {
		return this.transaction.execute(status -> change(year, account, reason));
	}

	/**
	 * What a change would do: it is carried out, looked at and taken back, so that the look shows exactly what would happen.
	 * @param look reads the log by the id of the change
	 */
	public <T> T preview(CalendarFile year, String account, String reason, LongFunction<T> look) {
		return this.transaction.execute(status -> {
			status.setRollbackOnly();
			return look.apply(change(year, account, reason));
		});
	}

	/** Takes a year in that nobody knows yet; one that is known stays as people left it. */
	void add(CalendarFile year, String account, String reason) {
		this.transaction.executeWithoutResult(status -> {
			this.calendars.lock();
			if (this.calendars.find(year.year()).isEmpty()) {
				change(year, account, reason);
			}
		});
	}

	private long change(CalendarFile file, String account, String reason) {
		refuse(CalendarRules.check(file));
		CalendarFile year = file.ordered();
		this.calendars.lock();
		CalendarFile known = this.calendars.find(year.year()).orElse(null);
		if (year.equals(known)) {
			throw new InvalidInputException("Lịch năm " + year.year() + " không có gì thay đổi.");
		}
		this.audit.reason(reason);
		WorkingDays before = this.calendar.days();
		this.calendars.save(year);
		CalendarChange change = CalendarChange.between(before, known, this.calendar.days(), year, reason);
		List<DerivedDate> dates = change.moves() ? this.derived.stream().flatMap(one -> one.recompute(change).stream()).toList() : List.of();
		return this.log.record(year.year(), change, dates, this.clock.now(), account);
	}

	private static void refuse(List<Problem> problems) {
		List<String> errors = problems.stream().filter(Problem::isError).map(Problem::message).toList();
		if (!errors.isEmpty()) {
			throw new InvalidInputException(errors);
		}
	}

}
