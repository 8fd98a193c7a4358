package vn.namro.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** The watch over a due instant: reminder, lapse, and the end of both when the obligation ends or moves. */
@IntegrationTest
class DeadlineProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("deadline");

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private static final OffsetDateTime DUE = WorkingCalendar.endOf(LocalDate.of(2023, 6, 30));

	private static final OffsetDateTime LATER = WorkingCalendar.endOf(LocalDate.of(2023, 9, 29));

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private Obligations obligations;

	@Autowired
	private TransactionTemplate transaction;

	private String id;

	private ProcessDriver.Instance deadline;

	@BeforeEach
	void open() {
		this.plans.prepare();
		this.driver.moveTo("2023-06-01T08:00:00+07:00");
		this.id = "kt-thoi-han-" + NUMBER.incrementAndGet();
		inTransaction(() -> this.obligations.open(Obligation.of(this.id, Obligation.Kind.ASSIGNMENT, "so-tu-phap", "Rà soát", DUE)));
		this.deadline = this.driver.the("deadline", this.id);
	}

	@Test
	void remindsThenStartsTheLadder() {
		assertThat(this.deadline.dueOf("event_reminderDue")).isEqualTo("2023-06-23T08:00:00+07:00");
		this.driver.remind(this.id);
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).containsExactly("chuyenvien.so-tu-phap", "thutruong.so-tu-phap");
		assertThat(this.deadline.dueOf("event_deadlineLapsed")).isEqualTo("2023-06-30T23:59:59+07:00");
		this.deadline.fireTimer("event_deadlineLapsed");
		assertThat(this.deadline.get()).isEnded().hasPassed("event_lapsed", "event_escalationStarted").hasNotPassed("event_watchEnded");
		assertThat(this.driver.runs("escalation", this.id)).isTrue();
	}

	@Test
	void endsWhenTheObligationIsMet() {
		inTransaction(() -> this.obligations.meet(this.id, OffsetDateTime.parse("2023-06-10T09:00:00+07:00")));
		assertThat(this.deadline.get()).isEnded().hasPassed("event_deadlineVoid", "event_watchEnded").hasNotPassed("event_escalationStarted");
		assertThat(this.driver.runs("escalation", this.id)).isFalse();
	}

	@Test
	void watchesAgainWhatIsOwedAgain() {
		inTransaction(() -> this.obligations.meet(this.id, OffsetDateTime.parse("2023-06-10T09:00:00+07:00")));
		inTransaction(() -> this.obligations.reopen(this.id));
		assertThat(this.driver.the("deadline", this.id).dueOf("event_reminderDue")).isEqualTo("2023-06-23T08:00:00+07:00");
	}

	@Test
	void tellsEachReturnAtOnceToWhoHandedItIn() {
		for (int time = 1; time <= 2; time++) {
			assertThat(this.ledger.value("select count(*)::text from notice where subject_id = ? and kind = 'RETURN'", this.id)).isEqualTo(String.valueOf(2 * (time - 1)));
			inTransaction(() -> this.obligations.meet(this.id, OffsetDateTime.parse("2023-06-10T09:00:00+07:00")));
			inTransaction(() -> this.obligations.reopen(this.id));
		}
		assertThat(this.ledger.texts("select recipient || ': ' || subject from notice where unique_key like ? order by recipient", this.id + "/returned2/%"))
			.containsExactly("chuyenvien.so-tu-phap: Bị trả lại: Rà soát", "thutruong.so-tu-phap: Bị trả lại: Rà soát");
	}

	@Test
	void doesNotRemindOfWhatHasLapsed() {
		this.driver.moveTo("2023-07-03T08:00:00+07:00");
		this.driver.lapse(this.id);
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).isEmpty();
	}

	@Test
	void startsOverAtTheNewInstantAndRemindsAgain() {
		this.driver.remind(this.id);
		inTransaction(() -> this.obligations.move(this.id, LATER, "Quyết định gia hạn 12/QĐ-UBND"));
		assertThat(this.deadline.get()).isEnded().hasPassed("event_watchEnded").hasNotPassed("event_escalationStarted");
		ProcessDriver.Instance again = this.driver.the("deadline", this.id);
		assertThat(again.dueOf("event_reminderDue")).isEqualTo("2023-09-22T08:00:00+07:00");
		again.fireTimer("event_reminderDue");
		assertThat(this.ledger.texts("select unique_key from notice where starts_with(unique_key, ?) and recipient = 'thutruong.so-tu-phap' order by 1",
				this.id + "/"))
			.containsExactly(this.id + "/2023-06-30/reminder/thutruong.so-tu-phap", this.id + "/2023-09-29/reminder/thutruong.so-tu-phap");
	}

	@Test
	void keepsTheOriginalInstantAndSaysWhyItMoved() {
		inTransaction(() -> this.obligations.move(this.id, LATER, "Quyết định gia hạn 12/QĐ-UBND"));
		assertThat(this.ledger.dueOf(this.id)).isEqualTo(LATER);
		assertThat(this.obligations.get(this.id).originalDueAt()).isEqualTo(DUE);
		assertThat(this.ledger.value("select due_from || ' ' || reason from obligation_event where obligation_id = ? and kind = 'MOVED'", this.id))
			.startsWith("2023-06-30").endsWith("12/QĐ-UBND");
	}

	@Test
	void leavesWhatDoesNotMoveAlone() {
		inTransaction(() -> this.obligations.move(this.id, DUE, "Không đổi"));
		assertThat(this.deadline.get()).isNotEnded();
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED");
	}

	@Test
	void refusesToMoveWhatIsOwedNoLonger() {
		inTransaction(() -> this.obligations.release(this.id, OffsetDateTime.parse("2023-06-10T09:00:00+07:00")));
		assertThatThrownBy(() -> inTransaction(() -> this.obligations.move(this.id, LATER, "Muộn"))).isInstanceOf(IllegalStateException.class);
		assertThat(this.driver.runs("deadline", this.id)).isFalse();
	}

	private void inTransaction(Runnable action) {
		this.transaction.executeWithoutResult(status -> action.run());
	}

}
