package vn.namro.time.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** The ladder after a lapse: each step once and at its time, to its people, until the obligation is met or the ladder ends. */
@IntegrationTest
class EscalationProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("escalation");

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private static final String HEAD = "thutruong.so-tu-phap";

	private static final String OFFICER = "chuyenvien.so-tu-phap";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private Obligations obligations;

	@Autowired
	private Escalations escalations;

	@Autowired
	private People people;

	@Autowired
	private TransactionTemplate transaction;

	private String id;

	@BeforeEach
	void prepare() {
		this.plans.prepare();
	}

	@Test
	void climbsTheLadderOfAnAssignmentToItsEnd() {
		ProcessDriver.Instance escalation = lapse(Obligation.Kind.ASSIGNMENT);
		assertThat(escalation.get()).isWaitingAt("gateway_awaitStep");
		assertThat(escalation.dueOf("event_stepReached")).isEqualTo("2023-06-30T23:59:59+07:00");
		escalation.fireTimer("event_stepReached");
		assertThat(escalation.dueOf("event_stepReached")).isEqualTo("2023-07-05T08:00:00+07:00");
		escalation.fireTimer("event_stepReached");
		assertThat(escalation.dueOf("event_stepReached")).isEqualTo("2023-07-07T08:00:00+07:00");
		escalation.fireTimer("event_stepReached");
		assertThat(escalation.dueOf("event_stepReached")).isEqualTo("2023-07-14T08:00:00+07:00");
		escalation.fireTimer("event_stepReached");

		assertThat(escalation.get()).isEnded().hasPassed("serviceTask_escalate", "event_ladderExhausted").hasNotPassed("event_escalationEnded", "event_obligationEnded");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: " + OFFICER + ", " + HEAD, "2: " + HEAD + ", dieuphoi",
				"3: " + HEAD + ", dieuphoi, lanhdao", "4: dieuphoi, thutruong.ubnd-tinh");
		assertThat(this.ledger.notifiedOf(this.id, "level1")).containsExactly(OFFICER, HEAD);
		assertThat(this.ledger.notifiedOf(this.id, "level3")).containsExactly("dieuphoi", "lanhdao", HEAD);
		assertThat(this.ledger.value("select subject || ' | ' || body from notice where unique_key = ?", this.id + "/2023-06-30/level2/dieuphoi"))
			.isEqualTo("Quá hạn (bậc 2): Rà soát | Đã quá hạn từ 30/06/2023 và chưa hoàn thành.");
	}

	@Test
	void endsWhenTheObligationIsMet() {
		ProcessDriver.Instance escalation = lapse(Obligation.Kind.ASSIGNMENT).fireTimer("event_stepReached");
		inTransaction(() -> this.obligations.meet(this.id, OffsetDateTime.parse("2023-07-03T09:00:00+07:00")));
		assertThat(escalation.get()).isEnded().hasPassed("event_obligationEnded", "event_escalationEnded").hasNotPassed("event_ladderExhausted");
		assertThat(this.ledger.escalationsOf(this.id)).hasSize(1);
	}

	@Test
	void endsWhenTheObligationIsOwedNoLonger() {
		ProcessDriver.Instance escalation = lapse(Obligation.Kind.SELF_SCORING);
		inTransaction(() -> this.obligations.release(this.id, OffsetDateTime.parse("2023-07-03T09:00:00+07:00")));
		assertThat(escalation.get()).isEnded().hasPassed("event_escalationEnded").hasNotPassed("serviceTask_escalate");
	}

	@Test
	void endsTheLadderOfThatObligationAlone() {
		ProcessDriver.Instance other = lapse(Obligation.Kind.ASSIGNMENT);
		lapse(Obligation.Kind.ASSIGNMENT);
		inTransaction(() -> this.obligations.meet(this.id, OffsetDateTime.parse("2023-07-03T09:00:00+07:00")));
		assertThat(other.get()).isNotEnded();
		assertThat(this.driver.runs("escalation", this.id)).isFalse();
	}

	@Test
	void goesOnAboveTheLevelThatWasRecordedBeforeAReturn() {
		lapse(Obligation.Kind.ASSIGNMENT).fireTimer("event_stepReached");
		inTransaction(() -> this.obligations.meet(this.id, OffsetDateTime.parse("2023-07-03T09:00:00+07:00")));
		inTransaction(() -> this.obligations.reopen(this.id));
		ProcessDriver.Instance again = this.driver.lapse(this.id);
		assertThat(again.dueOf("event_stepReached")).isEqualTo("2023-07-05T08:00:00+07:00");
		again.fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: " + OFFICER + ", " + HEAD, "2: " + HEAD + ", dieuphoi");
	}

	@Test
	void startsOneLadderAnObligation() {
		lapse(Obligation.Kind.ASSIGNMENT);
		inTransaction(() -> this.escalations.start(this.id));
		assertThat(this.driver.the("escalation", this.id)).isNotNull();
		assertThat(this.ledger.value("select count(*) from act_ru_execution where business_key_ = ? and parent_id_ is null", this.id)).isEqualTo("1");
	}

	@Test
	void recordsAndTellsAStepOnce() {
		lapse(Obligation.Kind.ASSIGNMENT).fireTimer("event_stepReached");
		inTransaction(() -> this.escalations.escalate(this.id, 1, "leader", OffsetDateTime.parse("2023-07-03T08:00:00+07:00")));
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: " + OFFICER + ", " + HEAD);
		assertThat(this.ledger.notifiedOf(this.id, "level1")).doesNotContain("lanhdao");
	}

	@Test
	void tellsTheOfficerWhoWasNamed() {
		lapse(Obligation.Kind.ASSIGNMENT);
		inTransaction(() -> this.obligations.name(this.id, "chuyenvien.so-noi-vu"));
		this.driver.the("escalation", this.id).fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: chuyenvien.so-noi-vu, " + HEAD);
	}

	@Test
	void tellsTheDeputyBesideTheOfficer() {
		lapse(Obligation.Kind.ASSIGNMENT);
		inTransaction(() -> this.obligations.nameDeputy(this.id, "chuyenvien.so-noi-vu"));
		this.driver.the("escalation", this.id).fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: " + OFFICER + ", chuyenvien.so-noi-vu, " + HEAD);
	}

	@Test
	void tellsTheLeaderWhoAnswersForTheAgency() {
		ProcessDriver.Instance escalation = lapse(Obligation.Kind.AGENCY_REPORT).fireTimer("event_stepReached").fireTimer("event_stepReached");
		this.people.save("lanhdao.phu-trach", "Phó Chủ tịch phụ trách", null);
		this.people.appoint("lanhdao.phu-trach", Groups.LEADER, "ubnd-tinh", Scope.PROVINCE, null, null, null);
		this.ledger.change("insert into agency_responsibility (account, agency_code, valid_from) values ('lanhdao.phu-trach', 'so-tu-phap', '2023-01-01')");
		try {
			escalation.fireTimer("event_stepReached");
			assertThat(this.ledger.escalationsOf(this.id)).last().isEqualTo("3: " + HEAD + ", lanhdao.phu-trach");
		}
		finally {
			this.ledger.change("delete from agency_responsibility where account = 'lanhdao.phu-trach'");
			this.ledger.change("update person set disabled_at = now() where account = 'lanhdao.phu-trach'");
		}
	}

	@Test
	void climbsFasterWhenPointsAreAtStake() {
		ProcessDriver.Instance escalation = lapse(obligation(Obligation.Kind.ASSIGNMENT).worth(new BigDecimal("2.5"))).fireTimer("event_stepReached");
		assertThat(escalation.dueOf("event_stepReached")).isEqualTo("2023-07-04T08:00:00+07:00");
	}

	@Test
	void takesNoStepBetweenTheSignatureAndItsRecord() {
		ProcessDriver.Instance escalation = lapse(Obligation.Kind.ASSIGNMENT);
		inTransaction(() -> this.obligations.deliver(this.id, OffsetDateTime.parse("2023-07-03T09:00:00+07:00")));
		escalation.fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(this.id)).isEmpty();
		inTransaction(() -> this.obligations.meet(this.id, OffsetDateTime.parse("2023-07-04T09:00:00+07:00")));
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		assertThat(escalation.get()).isEnded();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			COORDINATION    | 2 | 2: thutruong.so-tu-phap, dieuphoi
			AGENCY_REPORT   | 3 | 3: thutruong.so-tu-phap, lanhdao
			PERIODIC_REPORT | 2 | 2: dieuphoi, lanhdao
			SELF_SCORING    | 2 | 2: thutruong.so-tu-phap, dieuphoi
			APPRAISAL       | 2 | 2: dieuphoi, lanhdao
			""")
	void climbsTheLadderOfEveryKind(Obligation.Kind kind, int levels, String last) {
		ProcessDriver.Instance escalation = lapse(kind);
		for (int level = 1; level <= levels; level++) {
			escalation.fireTimer("event_stepReached");
		}
		assertThat(escalation.get()).isEnded().hasPassed("event_ladderExhausted");
		assertThat(this.ledger.escalationsOf(this.id)).hasSize(levels).last().isEqualTo(last);
	}

	/** An obligation of so-tu-phap that has just lapsed. */
	private ProcessDriver.Instance lapse(Obligation.Kind kind) {
		return lapse(obligation(kind));
	}

	private ProcessDriver.Instance lapse(Obligation obligation) {
		this.id = obligation.id();
		this.driver.moveTo("2023-06-01T08:00:00+07:00");
		inTransaction(() -> this.obligations.open(obligation));
		return this.driver.lapse(this.id);
	}

	private static Obligation obligation(Obligation.Kind kind) {
		return Obligation.of("kt-leo-thang-" + NUMBER.incrementAndGet(), kind, "so-tu-phap", "Rà soát", WorkingCalendar.endOf(LocalDate.of(2023, 6, 30)));
	}

	private void inTransaction(Runnable action) {
		this.transaction.executeWithoutResult(status -> action.run());
	}

}
