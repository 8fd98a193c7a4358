package vn.namro.work.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;
import static vn.namro.testing.FormFields.returned;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

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
import vn.namro.testing.ProofFixture;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.assignment.AssignmentLaunch;

/** An agency's part of another agency's assignment: its end, its return, its deadlines, and what is refused. */
@IntegrationTest
class CoordinationProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("coordination");

	private static final String SPECIALIST = "chuyenvien.so-noi-vu";

	private static final Map<String, Object> CONTRIBUTION = Map.of("contributionSummary", "Đã góp ý");

	private static final String HEAD = "thutruong.so-noi-vu";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private ProofFixture proof;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private Obligations obligations;

	@Autowired
	private CoordinationAmendment amendment;

	@Autowired
	private TransactionTemplate transaction;

	private String id;

	private ProcessDriver.Instance coordination;

	@BeforeEach
	void request() {
		launchAt(PlanFixture.START);
	}

	@Test
	void endsWhenTheHeadConfirmsTheContribution() {
		this.proof.cite("so-noi-vu", this.id, "7/CV-SNV", "2023-02-01");
		this.coordination.complete(SPECIALIST, "userTask_contribute", CONTRIBUTION);
		assertThat(this.ledger.value("select officer from obligation where id = ?", this.id)).isEqualTo(SPECIALIST);
		assertThat(this.coordination.shown("userTask_confirmContribution", "submissionText")).contains("Đã góp ý").contains("7/CV-SNV");
		this.coordination.complete(HEAD, "userTask_confirmContribution", accept());
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		this.coordination.runJobOf("serviceTask_recordContribution");
		assertThat(this.coordination.get()).isEnded()
			.hasPassedInOrder("userTask_contribute", "userTask_confirmContribution", "event_confirmed", "event_contributed");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		assertThat(this.ledger.value("select returns || ' ' || (confirmed_at is not null) from coordination where id = ?", this.id)).isEqualTo("0 true");
	}

	@Test
	void endsWhereverItIsWhenThePartIsWithdrawn() {
		this.coordination.complete(SPECIALIST, "userTask_contribute", CONTRIBUTION);
		this.transaction.executeWithoutResult(status -> this.amendment.withdraw(this.id));
		assertThat(this.coordination.get()).isEnded().hasPassed("event_withdrawn").hasNotPassed("event_confirmed", "event_contributed");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "RELEASED");
		assertThat(this.ledger.value("select summary || ' ' || (withdrawn_at is not null) from coordination where id = ?", this.id)).isEqualTo("Đã góp ý true");
	}

	@Test
	void takesAContributionWithoutADocument() {
		this.coordination.complete(SPECIALIST, "userTask_contribute", Map.of("contributionSummary", "Đã cử người dự họp"));
		assertThat(this.coordination.get()).isWaitingAt("userTask_confirmContribution");
		assertThat(this.ledger.value("select count(*) from evidence_citation where subject_id = ?", this.id)).isEqualTo("0");
	}

	@Test
	void comesBackWhenTheHeadDoesNotConfirm() {
		this.coordination.complete(SPECIALIST, "userTask_contribute", CONTRIBUTION);
		this.coordination.complete(HEAD, "userTask_confirmContribution", returned("Thiếu ý kiến về biên chế"));
		assertThat(this.coordination.get()).isWaitingAt("userTask_contribute").hasNotPassed("event_confirmed", "serviceTask_recordContribution");
		assertThat(this.coordination.shown("userTask_contribute", "lastRemark")).isEqualTo("Thiếu ý kiến về biên chế");
		assertThat(this.ledger.value("select returns || ' ' || (confirmed_at is null) from coordination where id = ?", this.id)).isEqualTo("1 true");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED");
	}

	@Test
	void isDueFiveWorkingDaysBeforeTheLead() {
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2023-06-23T23:59:59+07:00");
		assertThat(this.coordination.task("userTask_contribute").getDueDate()).isEqualTo("2023-06-23T23:59:59+07:00");
	}

	@Test
	void isDueWithTheLeadWhenThoseDaysHavePassed() {
		launchAt("2023-06-28T08:00:00+07:00");
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2023-06-30T23:59:59+07:00");
	}

	@Test
	void remindsThreeWorkingDaysBefore() {
		assertThat(this.driver.the("deadline", this.id).dueOf("event_reminderDue")).isEqualTo("2023-06-20T08:00:00+07:00");
		this.driver.remind(this.id);
		assertThat(this.coordination.get()).isWaitingAt("userTask_contribute");
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).containsExactly(SPECIALIST, HEAD);
	}

	@Test
	void startsToEscalateWhenTheDeadlineLapsedAndStopsWithTheContribution() {
		ProcessDriver.Instance escalation = this.driver.lapse(this.id).fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: " + SPECIALIST + ", " + HEAD);
		this.coordination.complete(SPECIALIST, "userTask_contribute", CONTRIBUTION);
		this.coordination.complete(HEAD, "userTask_confirmContribution", accept()).runJobOf("serviceTask_recordContribution");
		assertThat(escalation.get()).isEnded().hasPassed("event_escalationEnded").hasNotPassed("event_ladderExhausted");
		assertThat(this.ledger.escalationsOf(this.id)).hasSize(1);
	}

	@Test
	void isNamedWhereItHoldsTheLeadUp() {
		String lead = this.id.replace(":so-noi-vu", "");
		this.driver.lapse(this.id);
		ProcessDriver.Instance escalation = this.driver.lapse(lead).fireTimer("event_stepReached").fireTimer("event_stepReached");
		assertThat(this.ledger.value("select blocked_by from escalation_record where obligation_id = ? and level = 2", lead)).isEqualTo("{so-noi-vu}");
		assertThat(this.ledger.notifiedOf(lead, "level2")).contains(HEAD);
		assertThat(this.ledger.value("select body from notice where starts_with(unique_key, ?) and recipient = 'dieuphoi' and unique_key like '%level2%'", lead))
			.endsWith("Còn thiếu phần phối hợp của: Sở Nội vụ.");
		this.coordination.complete(SPECIALIST, "userTask_contribute", CONTRIBUTION);
		this.coordination.complete(HEAD, "userTask_confirmContribution", accept());
		escalation.fireTimer("event_stepReached");
		assertThat(this.ledger.value("select blocked_by from escalation_record where obligation_id = ? and level = 3", lead)).isEqualTo("{}");
	}

	@Test
	void followsTheLeadsNewDate() {
		String lead = this.id.replace(":so-noi-vu", "");
		this.transaction.executeWithoutResult(status -> this.obligations.move(lead, OffsetDateTime.parse("2023-08-31T23:59:59+07:00"), "12/QĐ-UBND"));
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2023-08-24T23:59:59+07:00");
		assertThat(this.coordination.task("userTask_contribute").getDueDate()).isEqualTo("2023-08-24T23:59:59+07:00");
	}

	@Test
	void refusesAContributionThatSaysNothing() {
		assertThat(this.coordination.refusal(SPECIALIST, "userTask_contribute", Map.of())).contains("Nội dung phối hợp không được để trống.");
		assertThat(this.ledger.value("select (summary is null) from coordination where id = ?", this.id)).isEqualTo("t");
		assertThat(this.ledger.value("select officer from obligation where id = ?", this.id)).isEqualTo("null");
	}

	@Test
	void refusesAReturnWithoutAReason() {
		this.coordination.complete(SPECIALIST, "userTask_contribute", CONTRIBUTION);
		assertThat(this.coordination.refusal(HEAD, "userTask_confirmContribution", Map.of("decision", "return"))).contains("Lý do trả lại không được để trống.");
		assertThat(this.ledger.value("select returns from coordination where id = ?", this.id)).isEqualTo("0");
	}

	private void launchAt(String instant) {
		this.driver.moveTo(instant);
		String plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30), "so-noi-vu")).code();
		this.launch.launchNext(plan);
		this.id = plan + ":1:so-tu-phap:so-noi-vu";
		this.coordination = this.driver.the("coordination", this.id);
	}

}
