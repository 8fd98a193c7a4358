package vn.namro.planning.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.assignment.AssignmentLaunch;

/** A step from its first morning to its last period, what it says to the assignment above, and how it ends early. */
@IntegrationTest
class StepProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("step");

	private static final String OFFICER = "chuyenvien.so-tu-phap";

	private static final String HEAD = "thutruong.so-tu-phap";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private AssignmentLaunch assignments;

	@Autowired
	private StepEditing editing;

	@Autowired
	private StepLaunch launch;

	@Autowired
	private StepEnding ending;

	@Autowired
	private Obligations obligations;

	@Autowired
	private TransactionTemplate transaction;

	private String assignment;

	private long plan;

	@BeforeEach
	void breakDown() {
		this.driver.moveTo(PlanFixture.START);
		String code = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30))).code();
		this.assignments.launchNext(code);
		this.assignment = code + ":1:so-tu-phap";
		this.ledger.change("""
				insert into agency_plan (agency_code, title, year, status, created_by, created_at, started_at) values ('so-tu-phap', ?, 2023, 'RUNNING', 'kt', now(), now())
				""", code);
		this.plan = Long.parseLong(this.ledger.value("select id from agency_plan where title = ?", code));
		this.ledger.change("insert into agency_plan_assignment (assignment_id, agency_plan_id) values (?, ?)", this.assignment, this.plan);
	}

	@Test
	void waitsForItsFirstMorningThenGoesToThePersonWhomThePlanNames() {
		long step = start(Rhythm.ONCE, OFFICER, "2023-02-06", "2023-03-31");
		ProcessDriver.Instance period = period(step, 1);
		assertThat(period.dueOf("event_periodOpens")).isEqualTo("2023-02-06T08:00:00+07:00");
		assertThat(this.ledger.changesOf(key(step, 1))).isEmpty();
		period.fireTimer("event_periodOpens");
		assertThat(period.task("userTask_doStep").getAssignee()).isEqualTo(OFFICER);
		assertThat(period.task("userTask_doStep").getDueDate()).isEqualTo("2023-03-31T23:59:59+07:00");
		assertThat(period.shown("userTask_doStep", "itemText")).isEqualTo("1 · Rà soát văn bản 1.");
		assertThat(period.shown("userTask_doStep", "cascadePath")).endsWith("/cascade/items/1");
		assertThat(this.ledger.changesOf(key(step, 1))).containsExactly("OPENED");
		assertThat(this.ledger.value("select officer from obligation where id = ?", key(step, 1))).isEqualTo(OFFICER);
	}

	@Test
	void staysOpenUntilItIsDoneAndTellsTheAssignmentHowFarItIs() {
		long step = start(Rhythm.ONCE, OFFICER, "2023-02-01", "2023-03-31");
		start(Rhythm.ONCE, null, "2023-02-01", "2023-03-31");
		ProcessDriver.Instance period = period(step, 1).fireTimer("event_periodOpens");
		period.complete(OFFICER, "userTask_doStep", done(40)).runJobOf("serviceTask_recordStep");
		assertThat(period.get()).isWaitingAt("userTask_doStep").hasNotPassed("event_periodDone");
		assertThat(suggested()).isEqualTo("20% (2 bước, đã xong 0)");
		period.complete(OFFICER, "userTask_doStep", done(100)).runJobOf("serviceTask_recordStep");
		assertThat(period.get()).isEnded().hasPassed("event_periodDone", "event_periodClosed").hasNotPassed("event_stopped");
		assertThat(this.ledger.changesOf(key(step, 1))).containsExactly("OPENED", "MET");
		assertThat(status(step)).isEqualTo("DONE 0");
		assertThat(suggested()).isEqualTo("50% (2 bước, đã xong 1)");
	}

	@Test
	void anySpecialistOfTheAgencyTakesAStepThatNamesNobody() {
		long step = start(Rhythm.ONCE, null, "2023-02-01", "2023-03-31");
		ProcessDriver.Instance period = period(step, 1).fireTimer("event_periodOpens");
		assertThat(period.task("userTask_doStep").getAssignee()).isNull();
		period.complete(OFFICER, "userTask_doStep", done(10));
		assertThat(this.ledger.value("select officer from obligation where id = ?", key(step, 1))).isEqualTo(OFFICER);
	}

	@Test
	void theNextWeekFollowsAndWeeksThatWentByCountAsMissed() {
		long step = start(Rhythm.WEEKLY, OFFICER, "2023-02-01", "2023-02-28");
		finish(step, 1);
		assertThat(period(step, 2).dueOf("event_periodOpens")).isEqualTo("2023-02-06T08:00:00+07:00");
		period(step, 2).fireTimer("event_periodOpens");
		this.driver.moveTo("2023-02-20T09:00:00+07:00");
		finish(step, 2);
		assertThat(this.driver.runs("step", key(step, 3))).isFalse();
		assertThat(period(step, 4).dueOf("event_periodOpens")).isEqualTo("2023-02-20T08:00:00+07:00");
		assertThat(status(step)).isEqualTo("RUNNING 1");
		assertThat(suggested()).isEqualTo("40% (1 bước, đã xong 0)");
	}

	@Test
	void nothingFollowsTheLastPeriodNorAnAcceptedResult() {
		long step = start(Rhythm.WEEKLY, OFFICER, "2023-02-01", "2023-02-10");
		this.ledger.change("update assignment set status = 'ACCEPTED', accepted_at = now() where id = ?", this.assignment);
		finish(step, 1);
		assertThat(this.driver.runs("step", key(step, 2))).isFalse();
		assertThat(status(step)).isEqualTo("DONE 0");
	}

	@Test
	void endsWhenTheHeadStopsItAndAsksForTheReason() {
		long step = start(Rhythm.ONCE, OFFICER, "2023-02-01", "2023-03-31");
		ProcessDriver.Instance period = period(step, 1).fireTimer("event_periodOpens");
		assertThatThrownBy(() -> this.ending.end(step, " ")).isInstanceOf(InvalidInputException.class).hasMessageContaining("lý do");
		this.ending.end(step, "Đã gộp vào bước khác");
		assertThat(period.get()).isEnded().hasPassed("event_stepEnded", "event_stopped").hasNotPassed("event_periodClosed");
		assertThat(this.ledger.changesOf(key(step, 1))).containsExactly("OPENED", "RELEASED");
		assertThat(this.driver.runs("deadline", key(step, 1))).isFalse();
		assertThatThrownBy(() -> this.ending.end(step, "lần nữa")).hasMessageContaining("không còn thực hiện");
	}

	@Test
	void endsWithAnAssignmentThatIsAskedForNoLongerEvenBeforeItBegan() {
		long open = start(Rhythm.ONCE, OFFICER, "2023-02-01", "2023-03-31");
		period(open, 1).fireTimer("event_periodOpens");
		long waiting = start(Rhythm.MONTHLY, null, "2023-03-01", "2023-05-31");
		ProcessDriver.Instance waits = period(waiting, 1);
		this.transaction.executeWithoutResult(status -> this.obligations.release(this.assignment, OffsetDateTime.parse("2023-02-02T09:00:00+07:00")));
		assertThat(waits.get()).isEnded().hasNotPassed("serviceTask_openPeriod");
		assertThat(this.driver.runs("step", key(open, 1))).isFalse();
		assertThat(this.ledger.texts("select status || ': ' || end_reason from step where assignment_id = ? order by id", this.assignment))
			.containsExactly("ENDED: Nhiệm vụ của tỉnh không còn thực hiện.", "ENDED: Nhiệm vụ của tỉnh không còn thực hiện.");
	}

	@Test
	void goesOnWhenTheResultOfItsAssignmentIsHandedIn() {
		long step = start(Rhythm.ONCE, OFFICER, "2023-02-01", "2023-03-31");
		this.transaction.executeWithoutResult(status -> this.obligations.meet(this.assignment, OffsetDateTime.parse("2023-02-02T09:00:00+07:00")));
		assertThat(status(step)).isEqualTo("RUNNING 0");
	}

	@Test
	void escalatesToTheHeadAndNeverOutsideTheAgency() {
		long step = start(Rhythm.ONCE, OFFICER, "2023-02-01", "2023-03-31");
		period(step, 1).fireTimer("event_periodOpens");
		ProcessDriver.Instance ladder = this.driver.lapse(key(step, 1)).fireTimer("event_stepReached").fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(key(step, 1))).containsExactly("1: " + OFFICER + ", " + HEAD, "2: " + HEAD);
		assertThat(ladder.get()).isEnded();
	}

	@Test
	void refusesAReportWithoutWordsOrWithAWrongPercentage() {
		long step = start(Rhythm.ONCE, OFFICER, "2023-02-01", "2023-03-31");
		ProcessDriver.Instance period = period(step, 1).fireTimer("event_periodOpens");
		assertThat(period.refusal(OFFICER, "userTask_doStep", Map.of("stepPercent", 50))).contains("Việc đã làm không được để trống.");
		assertThat(period.refusal(OFFICER, "userTask_doStep", Map.of("stepPercent", 101, "stepNarrative", "x"))).contains("từ 0 đến 100");
	}

	@Test
	void doesNotBeginWhatIsOverAndCutsOffThePast() {
		add(Rhythm.ONCE, OFFICER, "2023-01-02", "2023-01-31");
		assertThatThrownBy(this::begin).isInstanceOf(InvalidInputException.class).hasMessageContaining("ngày cuối đã qua");
		this.ledger.change("delete from step where assignment_id = ?", this.assignment);
		long weekly = start(Rhythm.WEEKLY, OFFICER, "2023-01-02", "2023-02-10");
		assertThat(this.ledger.value("select starts_on || ' ' || periods || ' ' || missed from step where id = ?", weekly)).isEqualTo("2023-02-01 2 0");
	}

	private long start(Rhythm rhythm, String account, String from, String until) {
		long step = add(rhythm, account, from, until);
		begin();
		return step;
	}

	private long add(Rhythm rhythm, String account, String from, String until) {
		StepDraft draft = new StepDraft("Rà soát", "so-tu-phap", account, rhythm, LocalDate.parse(from), LocalDate.parse(until));
		this.transaction.executeWithoutResult(status -> this.editing.add(this.plan, this.assignment, draft));
		return Long.parseLong(this.ledger.value("select max(id) from step where assignment_id = ?", this.assignment));
	}

	private void begin() {
		this.transaction.executeWithoutResult(status -> this.launch.start(this.plan));
	}

	/** Opens the period where it still waits, and does it. */
	private void finish(long step, int number) {
		ProcessDriver.Instance period = period(step, number);
		if (period.hasJobOf("event_periodOpens")) {
			period.fireTimer("event_periodOpens");
		}
		period.complete(OFFICER, "userTask_doStep", done(100)).runJobOf("serviceTask_recordStep");
	}

	private ProcessDriver.Instance period(long step, int number) {
		return this.driver.the("step", key(step, number));
	}

	private static String key(long step, int number) {
		return "step:" + step + ":" + number;
	}

	private String status(long step) {
		return this.ledger.value("select status || ' ' || missed from step where id = ?", step);
	}

	private Object suggested() {
		return this.driver.the("assignment", this.assignment).variable("stepProgress");
	}

	private static Map<String, Object> done(int percent) {
		return Map.of("stepPercent", percent, "stepNarrative", "Đã rà soát");
	}

}
