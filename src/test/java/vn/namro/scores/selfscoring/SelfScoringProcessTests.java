package vn.namro.scores.selfscoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;
import static vn.namro.testing.FormFields.returned;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.lineform.LineEntry;
import vn.namro.scores.scoresheet.LineEditing;
import vn.namro.scores.sheetstate.SheetClosedException;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/** An agency scores itself: approved, returned, locked at the end of the campaign, reminded of, escalated, and what is refused. */
@IntegrationTest
class SelfScoringProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("selfScoring");

	private static final String SPECIALIST = "chuyenvien.so-noi-vu";

	private static final String HEAD = "thutruong.so-noi-vu";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private LineEditing lines;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private SelfScoringLaunch launch;

	@Autowired
	private TransactionTemplate transaction;

	private Plan plan;

	private String id;

	private ProcessDriver.Instance sheet;

	@BeforeEach
	void open() {
		this.driver.moveTo("2023-12-15T08:00:00+07:00");
		this.plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30)));
		this.transaction.executeWithoutResult(status -> this.launch.openNext(this.plans.campaign(this.plan)));
		this.id = this.plan.code() + ":tu-cham:nho:so-noi-vu";
		this.sheet = this.driver.the("selfScoring", this.id);
	}

	@Test
	void endsWhenTheHeadApproves() {
		score("3,5");
		assertThat(this.sheet.shown("userTask_approveSelfScore", "scoreText")).contains("2/2 tiêu chí đã chấm; tổng 4,75/5,5 điểm")
			.contains("2.2. Theo dõi thi hành: 1,25/1,5 — Theo văn bản 12/BC-SNV");
		this.sheet.complete(HEAD, "userTask_approveSelfScore", accept());
		assertThat(this.ledger.value("select status from score_sheet where id = ?", this.id)).isEqualTo("OPEN");
		this.sheet.runJobOf("serviceTask_recordSelfScore");
		assertThat(this.sheet.get()).isEnded()
			.hasPassedInOrder("userTask_selfScore", "userTask_approveSelfScore", "event_approved", "serviceTask_recordSelfScore", "event_selfScored")
			.hasNotPassed("event_sheetLocked");
		assertThat(this.ledger.value("select status || ' ' || returns from score_sheet where id = ?", this.id)).isEqualTo("APPROVED 0");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		assertThat(this.ledger.texts("select criterion_code || ' ' || trim_scale(self_points) || ' ' || self_by from score where sheet_id = ? order by criterion_code", this.id))
			.containsExactly("1 3.5 " + SPECIALIST, "2.2 1.25 " + SPECIALIST);
	}

	@Test
	void comesBackWithItsPointsWhenTheHeadDoesNotApprove() {
		score("3,5");
		assertThatThrownBy(() -> enter("1", "3")).isInstanceOf(SheetClosedException.class).hasMessageContaining("chờ thủ trưởng duyệt");
		this.sheet.complete(HEAD, "userTask_approveSelfScore", returned("Chấm quá cao"));
		assertThat(this.sheet.get()).isWaitingAt("userTask_selfScore").hasNotPassed("event_approved");
		assertThat(this.sheet.shown("userTask_selfScore", "lastRemark")).isEqualTo("Chấm quá cao");
		assertThat(this.ledger.value("select status || ' ' || returns from score_sheet where id = ?", this.id)).isEqualTo("OPEN 1");
		enter("1", "3");
		this.sheet.complete(SPECIALIST, "userTask_selfScore", Map.of());
		assertThat(this.ledger.value("select trim_scale(self_points) from score where sheet_id = ? and criterion_code = '1'", this.id)).isEqualTo("3");
	}

	@Test
	void isLockedWhenTheCampaignCloses() {
		score("3,5");
		assertThat(this.sheet.dueOf("event_sheetClosed")).isEqualTo("2024-01-10T23:59:59+07:00");
		this.sheet.fireTimer("event_sheetClosed");
		assertThat(this.sheet.hasTask("userTask_approveSelfScore")).isFalse();
		this.sheet.runJobOf("serviceTask_lockSheet");
		assertThat(this.sheet.get()).isEnded().hasPassed("event_sheetLocked").hasNotPassed("event_selfScored", "serviceTask_recordSelfScore");
		assertThat(this.ledger.value("select status || ' ' || (submitted_at is null) from score_sheet where id = ?", this.id)).isEqualTo("LOCKED true");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "RELEASED");
		assertThatThrownBy(() -> enter("1", "3")).isInstanceOf(SheetClosedException.class).hasMessageContaining("đã khóa");
	}

	@Test
	void takesNoPointsAfterTheEndThoughTheLockIsLate() {
		this.driver.moveTo("2024-01-11T00:00:00+07:00");
		assertThatThrownBy(() -> enter("1", "3")).isInstanceOf(SheetClosedException.class).hasMessageContaining("hết thời gian");
		assertNothingScored();
	}

	@Test
	void remindsThreeWorkingDaysBefore() {
		assertThat(this.driver.the("deadline", this.id).dueOf("event_reminderDue")).isEqualTo("2023-12-26T08:00:00+07:00");
		this.driver.remind(this.id);
		assertThat(this.sheet.get()).isWaitingAt("userTask_selfScore");
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).containsExactly(SPECIALIST, HEAD);
	}

	@Test
	void escalatesAfterTheDeadlineUntilTheSheetIsLocked() {
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2023-12-29T23:59:59+07:00");
		ProcessDriver.Instance escalation = this.driver.lapse(this.id).fireTimer("event_stepReached");
		this.sheet.fireTimer("event_sheetClosed").runJobOf("serviceTask_lockSheet");
		assertThat(escalation.get()).isEnded().hasPassed("event_escalationEnded");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: " + SPECIALIST + ", " + HEAD);
	}

	@Test
	void isNotHandedOverBeforeEveryLineHasPoints() {
		assertThat(this.sheet.refusal(SPECIALIST, "userTask_selfScore", Map.of())).contains("Tiêu chí 1: chưa chấm điểm.", "Tiêu chí 2.2: chưa chấm điểm.");
		enter("1", "3");
		assertThat(this.sheet.refusal(SPECIALIST, "userTask_selfScore", Map.of())).contains("Tiêu chí 2.2: chưa chấm điểm.").doesNotContain("Tiêu chí 1:");
		assertThat(this.ledger.value("select presented_at from score_sheet where id = ?", this.id)).isEqualTo("null");
		assertThat(this.ledger.value("select officer from obligation where id = ?", this.id)).isEqualTo("null");
		enter("2.2", "1"); // still open after the refusal
	}

	@Test
	void takesNoPointsForCriteriaOfAnotherAgency() {
		assertThatThrownBy(() -> enter("2.1", "1")).isInstanceOf(UnknownThingException.class);
		score("1");
		assertThat(this.ledger.value("select count(*) from score where sheet_id = ? and self_points is not null", this.plan.code() + ":tu-cham:nho:so-tu-phap")).isEqualTo("0");
	}

	@Test
	void refusesAReturnWithoutAReason() {
		score("3,5");
		assertThat(this.sheet.refusal(HEAD, "userTask_approveSelfScore", Map.of("decision", "return"))).contains("Lý do trả lại không được để trống.");
		assertThat(this.ledger.value("select returns from score_sheet where id = ?", this.id)).isEqualTo("0");
	}

	/** Fills both lines in and hands the sheet over. */
	private void score(String points) {
		enter("1", points);
		enter("2.2", "1,25");
		this.sheet.complete(SPECIALIST, "userTask_selfScore", Map.of());
	}

	private void enter(String criterion, String points) {
		int version = Integer.parseInt(this.ledger.value("select coalesce(max(version), 0) from score_entry where sheet_id = ? and criterion_code = ?", this.id, criterion));
		this.lines.enter(this.id, criterion, LineEntry.points(version, points, "Theo văn bản 12/BC-SNV"), SPECIALIST);
	}

	private void assertNothingScored() {
		assertThat(this.ledger.value("select count(*) from score where sheet_id = ? and (self_points is not null or self_by is not null)", this.id)).isEqualTo("0");
		assertThat(this.ledger.value("select officer from obligation where id = ?", this.id)).isEqualTo("null");
	}

}
