package vn.namro.time.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.platform.engine.EngineClock;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.time.calendar.CalendarChange;
import vn.namro.time.calendar.Calendars;
import vn.namro.time.calendar.DayOffRule;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.calendar.WorkingDays;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** A day that a plan names and that is a day off is due as the province decided, also when it becomes a day off later. */
@IntegrationTest
class NamedDayTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Calendars calendars;

	@Autowired
	private Obligations obligations;

	@Autowired
	private EngineClock clock;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private Ledger ledger;

	@Autowired
	private TransactionTemplate transaction;

	@ParameterizedTest
	@CsvSource(textBlock = """
			KEEP,                 2027-08-01, 2027-08-01, 2027-08-01
			NEXT_WORKING_DAY,     2027-08-01, 2027-08-02, 2027-08-03
			PREVIOUS_WORKING_DAY, 2027-08-01, 2027-07-30, 2027-07-30
			KEEP,                 2027-08-02, 2027-08-02, 2027-08-02
			NEXT_WORKING_DAY,     2027-08-02, 2027-08-02, 2027-08-03
			PREVIOUS_WORKING_DAY, 2027-08-02, 2027-08-02, 2027-07-30
			""")
	void followsTheRuleWhenMondayTheSecondBecomesADayOff(DayOffRule rule, LocalDate named, LocalDate before, LocalDate after) {
		this.plans.prepare();
		WorkingCalendar calendar = new WorkingCalendar(this.calendars, rule);
		DueDates dueDates = new DueDates(this.jdbc, calendar);
		String id = "kt-ngay-neu-ten";
		this.transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			DueDate date = DueDate.named(named);
			this.obligations.open(Obligation.of(id, Obligation.Kind.ASSIGNMENT, "so-ke-hoach-dau-tu", "Rà soát", dueDates.instantOf(date)));
			dueDates.remember(id, date);
			assertThat(this.ledger.dueOf(id)).isEqualTo(WorkingCalendar.endOf(before));
			WorkingDays days = calendar.days();
			this.ledger.change("insert into calendar_day (day, kind, name, verified) values ('2027-08-02', 'COMPENSATORY', 'Nghỉ bão', true)");
			this.ledger.change("update calendar_year set version = nextval('calendar_version') where year = 2027");
			new DerivedDueDates(this.jdbc, this.obligations, calendar, this.clock).recompute(new CalendarChange(days, calendar.days(), List.of(), "Nghỉ bão"));
			assertThat(this.ledger.dueOf(id)).isEqualTo(WorkingCalendar.endOf(after));
		});
	}

}
