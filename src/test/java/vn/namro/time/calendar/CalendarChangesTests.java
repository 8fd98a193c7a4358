package vn.namro.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.time.calendar.CalendarFile.Day;
import vn.namro.time.calendar.CalendarFile.Kind;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** What is open follows the calendar, in the transaction of the change; what has passed and what people decided stays. */
@IntegrationTest
class CalendarChangesTests {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	/** A year that no other test computes with. */
	private static final CalendarFile SHIPPED = ShippedYear.of(2027);

	private static final OffsetDateTime DUE = WorkingCalendar.endOf(LocalDate.of(2027, 6, 30));

	private static final LocalDate STORM = LocalDate.of(2027, 6, 28);

	@Autowired
	private CalendarChanges changes;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private Calendars calendars;

	@Autowired
	private CalendarLog log;

	@Autowired
	private Obligations obligations;

	@Autowired
	private DueDates dueDates;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private Ledger ledger;

	@Autowired
	private TransactionTemplate transaction;

	private String id;

	@BeforeEach
	void open() {
		this.plans.prepare();
		this.driver.moveTo("2027-06-01T08:00:00+07:00");
		this.id = "kt-lich-" + NUMBER.incrementAndGet();
	}

	@AfterEach
	void putBack() {
		if (!this.calendars.find(2027).orElseThrow().equals(SHIPPED)) {
			this.changes.apply(SHIPPED, "kiểm thử", "Trả lại lịch");
		}
		ClockUtil.reset();
	}

	@Test
	void letTheReminderComeEarlierWhenADayOffIsAdded() {
		owe(this.id, DueDate.named(LocalDate.of(2027, 6, 30)));
		assertThat(reminderAt()).isEqualTo("2027-06-23T08:00:00+07:00");
		long change = addDayOff();
		assertThat(reminderAt()).isEqualTo("2027-06-22T08:00:00+07:00");
		assertThat(this.driver.the("deadline", this.id).variable("reminderAt")).isEqualTo(java.util.Date.from(OffsetDateTime.parse("2027-06-22T08:00:00+07:00").toInstant()));
		assertThat(this.ledger.dueOf(this.id)).isEqualTo(DUE);
		assertThat(this.log.effectsOf(change, "ha-tinh", 5000)).filteredOn(effect -> effect.title().equals(this.id)).singleElement().satisfies(effect -> {
			assertThat(effect.kind()).isEqualTo(DerivedDate.Kind.REMINDER);
			assertThat(effect.before()).isEqualTo("2027-06-23T08:00:00+07:00");
			assertThat(effect.after()).isEqualTo("2027-06-22T08:00:00+07:00");
			assertThat(effect.days()).containsExactly(STORM);
		});
	}

	@Test
	void letTheNextStepOfTheLadderComeLater() {
		owe(this.id, DueDate.named(LocalDate.of(2027, 6, 25)));
		this.driver.lapse(this.id);
		ProcessDriver.Instance ladder = this.driver.the("escalation", this.id);
		ladder.fireTimer("event_stepReached"); // the first step comes with the lapse itself
		assertThat(ladder.dueOf("event_stepReached")).isEqualTo("2027-06-30T08:00:00+07:00");
		addDayOff();
		assertThat(ladder.dueOf("event_stepReached")).isEqualTo("2027-07-01T08:00:00+07:00");
	}

	@Test
	void moveADueInstantThatIsCountedInWorkingDays() {
		owe(this.id, DueDate.before(DUE, 5));
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2027-06-23T23:59:59+07:00");
		addDayOff();
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2027-06-22T23:59:59+07:00");
		assertThat(this.obligations.get(this.id).originalDueAt()).isEqualTo("2027-06-23T23:59:59+07:00");
		assertThat(this.ledger.value("select reason from obligation_event where obligation_id = ? and kind = 'MOVED'", this.id)).isEqualTo("Lịch làm việc thay đổi: Nghỉ bão");
		assertThat(this.ledger.value("select reason from audit_entry where subject = ? and action = 'UPDATE' order by tx desc limit 1", this.id)).isEqualTo("Nghỉ bão");
	}

	@Test
	void leaveWhatADecisionMovedAndWhatHasPassed() {
		owe(this.id, DueDate.before(DUE, 5));
		owe(this.id + "-qua-han", DueDate.before(DUE, 5));
		OffsetDateTime decided = WorkingCalendar.endOf(LocalDate.of(2027, 7, 15));
		this.transaction.executeWithoutResult(status -> this.obligations.move(this.id, decided, "Gia hạn"));
		this.driver.moveTo("2027-06-24T08:00:00+07:00");
		addDayOff();
		assertThat(this.ledger.dueOf(this.id)).isEqualTo(decided);
		assertThat(this.ledger.dueOf(this.id + "-qua-han")).isEqualTo("2027-06-23T23:59:59+07:00");
	}

	@Test
	void showInAPreviewWhatWouldHappenAndDoNothing() {
		owe(this.id, DueDate.named(LocalDate.of(2027, 6, 30)));
		String before = this.ledger.value("select count(*) from calendar_change");
		List<CalendarLog.Effect> seen = this.changes.preview(stormy(), "kiểm thử", "Xem trước", change -> this.log.effectsOf(change, "ha-tinh", 5000));
		assertThat(seen).filteredOn(effect -> effect.title().equals(this.id)).hasSize(1);
		assertThat(reminderAt()).isEqualTo("2027-06-23T08:00:00+07:00");
		assertThat(this.calendar.isWorkingDay(STORM)).isTrue();
		assertThat(this.ledger.value("select count(*) from calendar_change")).isEqualTo(before);
	}

	@Test
	void countAtOnceAndForgetWhatWasTakenBack() {
		assertThat(this.calendar.isWorkingDay(STORM)).isTrue();
		this.transaction.executeWithoutResult(status -> {
			this.calendars.save(stormy());
			assertThat(this.calendar.isWorkingDay(STORM)).as("within the transaction that changes it").isFalse();
			status.setRollbackOnly();
		});
		assertThat(this.calendar.isWorkingDay(STORM)).isTrue();
		addDayOff();
		assertThat(this.calendar.isWorkingDay(STORM)).isFalse();
		assertThat(new WorkingCalendar(this.calendars, DayOffRule.KEEP).isWorkingDay(STORM)).as("on another node").isFalse();
	}

	@Test
	void refuseWhatBreaksARuleOrChangesNothing() {
		assertThatThrownBy(() -> this.changes.apply(SHIPPED, "kiểm thử", "Không")).isInstanceOf(InvalidInputException.class).hasMessageContaining("không có gì thay đổi");
		List<Day> days = new ArrayList<>(SHIPPED.days());
		days.add(new Day(LocalDate.of(2027, 6, 6), Kind.WORKINGSATURDAY, " ", true, null, null));
		assertThatThrownBy(() -> this.changes.apply(SHIPPED.with(days), "kiểm thử", "Sai")).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining("Chưa nêu tên ngày")
			.hasMessageContaining("06/06/2027 không phải thứ Bảy");
	}

	@Test
	void neverOverwriteWhatPeopleEdited() {
		addDayOff();
		this.changes.add(SHIPPED, "hệ thống", "Nạp khi khởi động");
		assertThat(this.calendar.isWorkingDay(STORM)).isFalse();
	}

	private long addDayOff() {
		return this.changes.apply(stormy(), "kiểm thử", "Nghỉ bão");
	}

	private static CalendarFile stormy() {
		List<Day> days = new ArrayList<>(SHIPPED.days());
		days.add(new Day(STORM, Kind.COMPENSATORY, "Nghỉ tránh bão", true, null, null));
		return SHIPPED.with(days);
	}

	private void owe(String obligation, DueDate date) {
		this.transaction.executeWithoutResult(status -> {
			this.obligations.open(Obligation.of(obligation, Obligation.Kind.ASSIGNMENT, "so-ke-hoach-dau-tu", obligation, this.dueDates.instantOf(date)));
			this.dueDates.remember(obligation, date);
		});
	}

	private OffsetDateTime reminderAt() {
		return this.driver.the("deadline", this.id).dueOf("event_reminderDue");
	}

}
