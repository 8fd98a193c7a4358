package vn.namro.work.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;
import static vn.namro.testing.FormFields.resultWithoutProof;
import static vn.namro.testing.FormFields.returned;
import static vn.namro.testing.FormFields.with;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.ProofFixture;
import vn.namro.time.obligation.Obligations;

/** An assignment at its leading agency: every end, every return, every deadline, and what is refused. */
@IntegrationTest
class AssignmentProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("assignment");

	private static final String HEAD = "thutruong.so-tu-phap";

	private static final String OFFICER = "chuyenvien.so-tu-phap";

	private static final String COORDINATOR = "dieuphoi";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private AssignmentAmendment amendment;

	@Autowired
	private ProofFixture proof;

	@Autowired
	private EvidenceDocuments documents;

	@Autowired
	private Obligations obligations;

	@Autowired
	private Http http;

	@Autowired
	private TransactionTemplate transaction;

	private String id;

	private ProcessDriver.Instance assignment;

	@BeforeEach
	void assign() {
		this.driver.moveTo(PlanFixture.START);
		String plan = this.plans.plan("par-index-2022-2024", PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30))).code();
		this.launch.launchNext(plan);
		this.id = plan + ":1:so-tu-phap";
		this.assignment = this.driver.the("assignment", this.id);
	}

	@Test
	void endsWhenTheCoordinatorAcceptsTheResult() {
		assertThat(this.assignment.get()).isWaitingAt("userTask_nameOfficer");
		assertThat(this.assignment.shown("userTask_nameOfficer", "officers")).contains("\"value\":\"" + OFFICER + "\"").contains("Chuyên viên Sở Tư pháp");
		nameOfficer();
		assertThat(this.assignment.task("userTask_reportProgress").getAssignee()).isEqualTo(OFFICER);
		reportReady();
		submit("12/BC-STP");
		assertThat(this.assignment.shown("userTask_signOff", "submissionText")).contains("Đã rà soát").contains("12/BC-STP ngày 01/02/2023");
		signOff();
		assertThat(this.ledger.value("select status from assignment where id = ?", this.id)).isEqualTo("SUBMITTED");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		this.assignment.runJobOf("serviceTask_recordSubmission");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		assertThat(this.assignment.task("userTask_acceptResult").getDueDate()).isNull();
		this.assignment.complete(COORDINATOR, "userTask_acceptResult", accept());

		assertThat(this.assignment.get()).isEnded()
			.hasPassedInOrder("userTask_nameOfficer", "userTask_reportProgress", "userTask_submitResult", "userTask_signOff", "event_signedOff",
					"serviceTask_recordSubmission", "userTask_acceptResult", "event_accepted");
		assertThat(this.ledger.value("select status || ' ' || percent || ' ' || returns from assignment where id = ?", this.id)).isEqualTo("ACCEPTED 100 0");
		assertThat(this.ledger.texts("select kind || ' ' || actor from assignment_event where assignment_id = ? order by id", this.id)).containsExactly(
				"OFFICER_NAMED " + HEAD, "PROGRESS " + OFFICER, "RESULT_PREPARED " + OFFICER, "SIGNED_OFF " + HEAD, "ACCEPTED " + COORDINATOR);
		assertThat(this.ledger.escalationsOf(this.id)).isEmpty();
	}

	@Test
	void reportsProgressUntilTheResultIsReady() {
		nameOfficer();
		progress(40, false, "Chờ ý kiến của các sở");
		assertThat(this.assignment.get()).isWaitingAt("userTask_reportProgress").hasNotPassed("userTask_submitResult");
		assertThat(this.ledger.value("select percent from assignment where id = ?", this.id)).isEqualTo("40");
		assertThat(this.ledger.texts("select kind || ': ' || narrative from assignment_event where assignment_id = ? and kind <> 'OFFICER_NAMED' order by id", this.id))
			.containsExactly("PROGRESS: Đang làm", "OBSTACLE: Chờ ý kiến của các sở");
		reportReady();
		assertThat(this.assignment.get()).isWaitingAt("userTask_submitResult");
	}

	@Test
	void comesBackToTheOfficerWhenTheHeadDoesNotSign() {
		nameOfficer();
		reportReady();
		submit("12/BC-STP");
		this.assignment.complete(HEAD, "userTask_signOff", returned("Thiếu phụ lục"));
		assertThat(this.assignment.get()).isWaitingAt("userTask_reportProgress").hasNotPassed("event_signedOff", "serviceTask_recordSubmission");
		assertThat(this.assignment.shown("userTask_reportProgress", "lastRemark")).isEqualTo("Thiếu phụ lục");
		assertThat(this.ledger.value("select submitted_at from assignment where id = ?", this.id)).isEqualTo("null");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED");
		reportReady();
		submit("13/BC-STP");
		signOff();
		assertThat(this.assignment.variable("lastRemark")).isEqualTo("");
		assertThat(this.ledger.value("select count(*) from evidence_citation where subject_id = ?", this.id)).isEqualTo("2");
	}

	@Test
	void comesBackToTheOfficerWhenTheCoordinatorReturnsIt() {
		handIn("12/BC-STP");
		this.assignment.complete(COORDINATOR, "userTask_acceptResult", with(returned("Chưa có số liệu"), "defectKind", "content"));
		assertThat(this.assignment.get()).isWaitingAt("userTask_reportProgress").hasNotPassed("event_accepted");
		assertThat(this.assignment.shown("userTask_reportProgress", "lastRemark")).isEqualTo("Chưa có số liệu");
		assertThat(this.ledger.value("select status || ' ' || returns from assignment where id = ?", this.id)).isEqualTo("RETURNED 1");
		assertThat(this.ledger.value("select defect_kind from assignment_event where assignment_id = ? and kind = 'RETURNED'", this.id)).isEqualTo("content");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET", "REOPENED");
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2023-06-30T23:59:59+07:00");
		reportReady();
		submit("14/BC-STP");
		signOff();
		this.assignment.runJobOf("serviceTask_recordSubmission").complete(COORDINATOR, "userTask_acceptResult", accept());
		assertThat(this.assignment.get()).isEnded().hasPassed("event_accepted");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET", "REOPENED", "MET");
	}

	@Test
	void remindsFiveWorkingDaysBefore() {
		nameOfficer();
		assertThat(this.driver.the("deadline", this.id).dueOf("event_reminderDue")).isEqualTo("2023-06-23T08:00:00+07:00");
		this.driver.remind(this.id);
		assertThat(this.assignment.get()).isWaitingAt("userTask_reportProgress");
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).containsExactly(OFFICER, HEAD);
		assertThat(this.ledger.escalationsOf(this.id)).isEmpty();
	}

	@Test
	void watchesTheDeadlineNoLongerOnceTheResultIsHandedIn() {
		ProcessDriver.Instance deadline = this.driver.the("deadline", this.id);
		handIn("12/BC-STP");
		assertThat(deadline.get()).isEnded().hasPassed("event_deadlineVoid").hasNotPassed("serviceTask_sendReminder");
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).isEmpty();
	}

	@Test
	void startsToEscalateWhenTheDeadlineLapsed() {
		this.driver.lapse(this.id);
		assertThat(this.assignment.get()).isWaitingAt("userTask_nameOfficer").hasNotPassed("event_signedOff");
	}

	@Test
	void stopsEscalatingWhenTheResultIsHandedIn() {
		ProcessDriver.Instance escalation = this.driver.lapse(this.id);
		handIn("12/BC-STP");
		assertThat(escalation.get()).isEnded().hasPassed("event_escalationEnded").hasNotPassed("serviceTask_escalate");
		assertThat(this.ledger.escalationsOf(this.id)).isEmpty();
	}

	@Test
	void keepsTheDeadlineThatLapsedWhenTheResultIsReturned() {
		handIn("12/BC-STP");
		this.driver.moveTo("2023-07-04T09:00:00+07:00");
		this.assignment.complete(COORDINATOR, "userTask_acceptResult", with(returned("Nộp sai mẫu"), "defectKind", "evidence"));
		this.driver.lapse(this.id).fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: " + OFFICER + ", " + HEAD);
		assertThat(this.ledger.value("select recorded_at from escalation_record where obligation_id = ?", this.id)).startsWith("2023-07-04");
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).isEmpty();
	}

	@Test
	void followsADueInstantThatMoves() {
		this.driver.lapse(this.id).fireTimer("event_stepReached");
		this.transaction.executeWithoutResult(status -> this.obligations.move(this.id, OffsetDateTime.parse("2023-08-15T23:59:59+07:00"), "12/QĐ-UBND"));
		assertThat(this.driver.runs("escalation", this.id)).isFalse();
		assertThat(this.assignment.task("userTask_nameOfficer").getDueDate()).isEqualTo("2023-08-15T23:59:59+07:00");
		assertThat(this.assignment.variable("dueText")).isEqualTo("15/08/2023");
		assertThat(this.driver.the("deadline", this.id).dueOf("event_reminderDue")).isEqualTo("2023-08-08T08:00:00+07:00");
		this.driver.lapse(this.id).fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(this.id)).hasSize(2).allMatch(step -> step.startsWith("1: "));
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MOVED");
		assertThat(this.ledger.value("select original_due_at at time zone 'Asia/Ho_Chi_Minh' from obligation where id = ?", this.id)).startsWith("2023-06-30");
	}

	@Test
	void endsWhereverItIsWhenTheItemIsWithdrawn() {
		nameOfficer();
		progress(40, false, "");
		withdraw();
		assertThat(this.assignment.get()).isEnded().hasPassed("event_withdrawn").hasNotPassed("event_signedOff", "event_accepted");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "RELEASED");
		assertThat(this.driver.runs("deadline", this.id)).isFalse();
		assertThat(this.ledger.value("select status || ' ' || percent || ' ' || (withdrawn_at is not null) from assignment where id = ?", this.id)).isEqualTo("WITHDRAWN 40 true");
		assertThat(this.ledger.texts("select kind || ' ' || actor from assignment_event where assignment_id = ? order by id", this.id))
			.containsExactly("OFFICER_NAMED " + HEAD, "PROGRESS " + OFFICER, "WITHDRAWN " + COORDINATOR);
	}

	@Test
	void endsAlsoWhenTheResultWaitsForTheCoordinator() {
		handIn("12/BC-STP");
		withdraw();
		assertThat(this.assignment.get()).isEnded().hasPassed("event_signedOff", "event_withdrawn").hasNotPassed("event_accepted");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		assertThat(this.ledger.value("select result_summary from assignment where id = ?", this.id)).isEqualTo("Đã rà soát");
	}

	@Test
	void owesAReturnedResultByTheDateThatWasDecidedMeanwhile() {
		handIn("12/BC-STP");
		this.transaction.executeWithoutResult(
				status -> this.amendment.move(this.id, LocalDate.of(2023, 8, 31), COORDINATOR, "Quyết định số 5/QĐ"));
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		this.assignment.complete(COORDINATOR, "userTask_acceptResult", with(returned("Chưa có số liệu"), "defectKind", "content"));
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET", "REOPENED", "MOVED");
		assertThat(this.assignment.shown("userTask_reportProgress", "dueText")).isEqualTo("31/08/2023");
		assertThat(this.driver.runs("deadline", this.id)).isTrue();
	}

	@Test
	void goesToTheCoordinatorWhenTheHeadDisputesIt() {
		dispute("Thuộc chức năng của Sở Tài chính");
		assertThat(this.assignment.shown("userTask_settleDispute", "disputeText")).contains("Thuộc chức năng của Sở Tài chính");
		assertThat(this.assignment.shown("userTask_settleDispute", "agencies")).contains("so-tai-chinh").doesNotContain("\"so-tu-phap\"");
		this.assignment.complete(COORDINATOR, "userTask_settleDispute", Map.of("settlement", "keep", "settlementReason", "Đúng chức năng của Sở"));
		assertThat(this.assignment.get()).isWaitingAt("userTask_nameOfficer").hasNotPassed("event_handedOver");
		assertThat(this.assignment.shown("userTask_nameOfficer", "lastRemark")).isEqualTo("Đúng chức năng của Sở");
		nameOfficer();
		assertThat(this.assignment.get()).isWaitingAt("userTask_reportProgress");
		assertThat(this.ledger.texts("select kind from assignment_event where assignment_id = ? order by id", this.id))
			.containsExactly("DISPUTED", "DISPUTE_REFUSED", "OFFICER_NAMED");
	}

	@Test
	void goesToAnotherAgencyWhenTheCoordinatorAgrees() {
		dispute("Thuộc chức năng của Sở Tài chính");
		this.assignment.complete(COORDINATOR, "userTask_settleDispute",
				Map.of("settlement", "move", "newAgency", "so-tai-chinh", "settlementReason", "Đồng ý"));
		assertThat(this.assignment.get()).isEnded().hasPassed("event_leadChanged", "event_notResponsible", "event_handedOver").hasNotPassed("event_accepted");
		assertThat(this.ledger.value("select status from assignment where id = ?", this.id)).isEqualTo("WITHDRAWN");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "RELEASED");
		assertThat(this.driver.runs("deadline", this.id)).isFalse();
		String next = this.id.replace("so-tu-phap", "so-tai-chinh");
		assertThat(this.ledger.value("select status || ' ' || replaces || ' ' || origin_agency from assignment where id = ?", next))
			.isEqualTo("ASSIGNED " + this.id + " so-tu-phap");
		assertThat(this.ledger.dueOf(next)).isEqualTo("2023-06-30T23:59:59+07:00");
		assertThat(this.driver.the("assignment", next).get()).isWaitingAt("userTask_nameOfficer");
		assertThat(this.launch.launchNext(this.id.substring(0, this.id.indexOf(':')))).isFalse();
		assertThat(this.ledger.value("select count(*) from assignment where plan_code = ?", this.id.substring(0, this.id.indexOf(':')))).isEqualTo("2");
	}

	@Test
	void refusesADisputeOrASettlementThatSaysNothing() {
		assertThat(this.assignment.refusal(HEAD, "userTask_nameOfficer", Map.of("disputed", true))).contains("Lý do đề nghị chuyển cơ quan khác không được để trống.");
		dispute("Không đúng chức năng");
		assertThat(this.assignment.refusal(COORDINATOR, "userTask_settleDispute", Map.of("settlement", "move", "settlementReason", "Đồng ý")))
			.contains("Cơ quan nhận không được để trống.");
		assertThat(this.assignment.refusal(COORDINATOR, "userTask_settleDispute",
				Map.of("settlement", "move", "settlementReason", "Đồng ý", "newAgency", "khong-co")))
			.contains("Cơ quan nhận 'khong-co' không có trong danh sách cơ quan của tỉnh.");
		assertThat(this.assignment.refusal(COORDINATOR, "userTask_settleDispute", Map.of("settlement", "keep"))).contains("Lý do không được để trống.");
		assertThat(this.ledger.value("select status from assignment where id = ?", this.id)).isEqualTo("ASSIGNED");
	}

	@Test
	void namesADeputyOfTheSameAgency() {
		assertThat(this.assignment.refusal(HEAD, "userTask_nameOfficer", Map.of("chosenOfficer", OFFICER, "chosenDeputy", OFFICER)))
			.contains("Người thay '" + OFFICER + "' phải là một chuyên viên khác của cơ quan chủ trì.");
		assertThat(this.assignment.refusal(HEAD, "userTask_nameOfficer", Map.of("chosenOfficer", OFFICER, "chosenDeputy", "chuyenvien.so-noi-vu")))
			.contains("phải là một chuyên viên khác");
		assertThat(this.ledger.value("select coalesce(officer, '-') || coalesce(deputy, '-') from obligation where id = ?", this.id)).isEqualTo("--");
	}

	@Test
	void reportsWhatWasReachedOfTheNumericTargets() {
		this.ledger.change("update plan set document = jsonb_set(document, '{items,0,targets}', ?::jsonb) where code = ?",
				"[{\"metric\": \"Tỷ lệ hồ sơ đúng hạn\", \"comparison\": \">=\", \"value\": 95, \"unit\": \"%\"}]", this.id.substring(0, this.id.indexOf(':')));
		nameOfficer();
		assertThat(this.assignment.shown("userTask_reportProgress", "targetRows")).contains("Tỷ lệ hồ sơ đúng hạn", ">= 95 %");
		assertThat(this.assignment.refusal(OFFICER, "userTask_reportProgress", progress("nhiều", true)))
			.contains("Chỉ tiêu 'Tỷ lệ hồ sơ đúng hạn': kết quả 'nhiều' không phải là số.");
		this.assignment.complete(OFFICER, "userTask_reportProgress", progress("", false));
		this.assignment.complete(OFFICER, "userTask_reportProgress", progress("87,5", false));
		assertThat(this.assignment.shown("userTask_reportProgress", "targetRows")).contains("\"reached\":\"87.5\"");
		this.assignment.complete(OFFICER, "userTask_reportProgress", progress("96", true));
		assertThat(this.ledger.texts("select trim_scale(reached)::text || ' ' || reported_by from assignment_figure where assignment_id = ? order by id", this.id))
			.containsExactly("87.5 " + OFFICER, "96 " + OFFICER);
		submit("12/BC-STP");
		assertThat(this.assignment.shown("userTask_signOff", "submissionText")).contains("Chỉ tiêu Tỷ lệ hồ sơ đúng hạn: giao >= 95 %, đạt 96");
	}

	@Test
	void warnsWhenThePaceLeadsPastTheDeadline() {
		nameOfficer();
		this.driver.moveTo("2023-03-01T08:00:00+07:00");
		this.assignment.complete(OFFICER, "userTask_reportProgress", Map.of("percent", 5, "narrative", "Mới bắt đầu", "readyToSubmit", false));
		assertThat(this.ledger.value("select forecast_on > '2023-06-30' from assignment where id = ?", this.id)).isEqualTo("t");
		this.assignment.complete(OFFICER, "userTask_reportProgress", Map.of("percent", 60, "narrative", "Đã xong phần lớn", "readyToSubmit", false));
		assertThat(this.ledger.value("select forecast_on < '2023-06-30' from assignment where id = ?", this.id)).isEqualTo("t");
	}

	@Test
	void isOpenedAgainByTheCoordinator() throws Exception {
		handIn("12/BC-STP");
		assertThat(reopen(COORDINATOR, "{\"reason\": \"Số liệu sai\"}")).isEqualTo(409);
		this.assignment.complete(COORDINATOR, "userTask_acceptResult", accept());
		assertThat(reopen(HEAD, "{\"reason\": \"Số liệu sai\"}")).isEqualTo(404);
		assertThat(reopen(COORDINATOR, "{\"reason\": \" \"}")).isIn(400, 422);
		assertThat(reopen(COORDINATOR, "{\"reason\": \"Số liệu sai\", \"dueOn\": \"2023-01-31\"}")).isIn(400, 422);
		assertThat(reopen(COORDINATOR, "{\"reason\": \"Số liệu sai\", \"dueOn\": \"2023-07-31\"}")).isEqualTo(204);
		ProcessDriver.Instance again = this.driver.the("assignment", this.id);
		assertThat(again.task("userTask_reportProgress").getAssignee()).isEqualTo(OFFICER);
		assertThat(again.shown("userTask_reportProgress", "lastRemark")).isEqualTo("Số liệu sai");
		assertThat(again.task("userTask_reportProgress").getDueDate()).isEqualTo("2023-07-31T23:59:59+07:00");
		assertThat(this.ledger.value("select status || ' ' || (accepted_at is null) from assignment where id = ?", this.id)).isEqualTo("RETURNED true");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET", "REOPENED", "MOVED");
		assertThat(reopen(COORDINATOR, "{\"reason\": \"Số liệu sai\"}")).isEqualTo(409);
	}

	private int reopen(String account, String wish) {
		return this.http.as(account).post("/api/assignments/" + this.id + "/reopen", wish).statusCode();
	}

	private Map<String, Object> progress(String reached, boolean ready) {
		Map<String, Object> fields = new HashMap<>(this.assignment.table("userTask_reportProgress", "targetRows", row -> row.put("reached", reached)));
		fields.putAll(Map.of("percent", 40, "narrative", "Đã làm", "readyToSubmit", ready));
		return fields;
	}

	private void dispute(String reason) {
		this.assignment.complete(HEAD, "userTask_nameOfficer", Map.of("disputed", true, "disputeReason", reason));
	}

	@Test
	void refusesAnOfficerOfAnotherAgency() {
		assertThat(this.assignment.refusal(HEAD, "userTask_nameOfficer", Map.of("chosenOfficer", "chuyenvien.so-noi-vu")))
			.contains("Người thực hiện 'chuyenvien.so-noi-vu' không phải chuyên viên của cơ quan chủ trì.");
		assertThat(this.assignment.refusal(HEAD, "userTask_nameOfficer", Map.of("chosenOfficer", "<img src=x>"))).contains("'‹img src=x›'");
		assertThat(this.assignment.refusal(HEAD, "userTask_nameOfficer", Map.of())).contains("Người thực hiện không được để trống.");
		assertThat(this.ledger.value("select officer from obligation where id = ?", this.id)).isEqualTo("null");
		assertThat(this.ledger.value("select status from assignment where id = ?", this.id)).isEqualTo("ASSIGNED");
		assertThat(this.ledger.texts("select kind from assignment_event where assignment_id = ?", this.id)).isEmpty();
	}

	@Test
	void refusesProgressWithoutFigures() {
		nameOfficer();
		assertThat(this.assignment.refusal(OFFICER, "userTask_reportProgress", Map.of("percent", 101, "narrative", "Đang làm")))
			.contains("Tỷ lệ hoàn thành phải là số nguyên từ 0 đến 100.");
		assertThat(this.assignment.refusal(OFFICER, "userTask_reportProgress", Map.of("percent", 10))).contains("Nội dung đã thực hiện không được để trống.");
		assertThat(this.ledger.texts("select kind from assignment_event where assignment_id = ?", this.id)).containsExactly("OFFICER_NAMED");
	}

	@Test
	void refusesAResultWithoutProof() {
		nameOfficer();
		reportReady();
		assertThat(this.assignment.shown("userTask_submitResult", "proofText")).contains("Còn thiếu 1 văn bản.");
		assertThat(this.assignment.refusal(OFFICER, "userTask_submitResult", Map.of("resultSummary", "Đã xong"))).contains("Còn thiếu 1 văn bản.",
				"thẻ Minh chứng");
		assertThat(this.assignment.refusal(OFFICER, "userTask_submitResult", Map.of("proofExplanation", "Chờ ký"))).contains("Kết quả thực hiện không được để trống.");
		assertThat(this.ledger.value("select result_summary from assignment where id = ?", this.id)).isEqualTo("null");
		assertThat(this.ledger.value("select count(*) from evidence_explanation where subject_id = ?", this.id)).isEqualTo("0");
		assertThat(this.ledger.texts("select kind from assignment_event where assignment_id = ? and kind = 'RESULT_PREPARED'", this.id)).isEmpty();
	}

	@Test
	void refusesADocumentThatIsKnownByItsNumberOnly() {
		nameOfficer();
		reportReady();
		this.documents.cite(new EvidenceDocument("88/BC-STP", LocalDate.of(2023, 2, 1), "Sở Tư pháp", "Báo cáo"), "so-tu-phap", this.id, OFFICER);
		assertThat(this.assignment.refusal(OFFICER, "userTask_submitResult", Map.of("resultSummary", "Đã xong")))
			.contains("Còn thiếu 1 văn bản; văn bản 88/BC-STP ngày 01/02/2023 chưa có tệp kèm theo.");
	}

	@Test
	void takesAResultWhoseProofIsExplained() {
		nameOfficer();
		reportReady();
		this.assignment.complete(OFFICER, "userTask_submitResult", resultWithoutProof());
		assertThat(this.assignment.shown("userTask_signOff", "submissionText")).contains("Còn thiếu 1 văn bản; cơ quan đã giải trình.",
				"Giải trình về minh chứng (Chuyên viên Sở Tư pháp, 01/02/2023): Văn bản đang chờ ký");
		signOff();
		this.assignment.runJobOf("serviceTask_recordSubmission");
		assertThat(this.assignment.shown("userTask_acceptResult", "submissionText")).contains("Văn bản đang chờ ký");
	}

	@Test
	void asksForProofAgainWhenTheCoordinatorDoesNotTakeTheExplanation() {
		nameOfficer();
		reportReady();
		this.assignment.complete(OFFICER, "userTask_submitResult", resultWithoutProof());
		signOff();
		this.assignment.runJobOf("serviceTask_recordSubmission");
		this.assignment.complete(COORDINATOR, "userTask_acceptResult", with(returned("Phải có văn bản"), "defectKind", "evidence"));
		reportReady();
		assertThat(this.assignment.refusal(OFFICER, "userTask_submitResult", Map.of("resultSummary", "Đã xong"))).contains("Còn thiếu 1 văn bản.");
		submit("15/BC-STP");
	}

	@Test
	void isNotSignedOnceTheProofWasTakenBack() {
		nameOfficer();
		reportReady();
		submit("12/BC-STP");
		this.documents.citationsOf(this.id).forEach(citation -> this.documents.withdraw(citation.id(), OFFICER));
		assertThat(this.assignment.refusal(HEAD, "userTask_signOff", accept())).contains("Còn thiếu 1 văn bản.");
		assertThat(this.ledger.value("select submitted_at from assignment where id = ?", this.id)).isEqualTo("null");
		this.assignment.complete(HEAD, "userTask_signOff", returned("Thiếu văn bản"));
		assertThat(this.assignment.get()).isWaitingAt("userTask_reportProgress");
	}

	@Test
	void refusesAReturnWithoutAReason() {
		handIn("12/BC-STP");
		assertThat(this.assignment.refusal(COORDINATOR, "userTask_acceptResult", Map.of())).contains("Quyết định không được để trống.");
		assertThat(this.assignment.refusal(COORDINATOR, "userTask_acceptResult", Map.of("decision", "return", "defectKind", "late")))
			.contains("Lý do trả lại không được để trống.");
		assertThat(this.assignment.refusal(COORDINATOR, "userTask_acceptResult", returned("Chậm")))
			.contains("Khi trả lại cần chọn loại lỗi: chậm hạn, nội dung hoặc minh chứng.");
		assertThat(this.ledger.value("select status || ' ' || returns from assignment where id = ?", this.id)).isEqualTo("SUBMITTED 0");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
	}

	@Test
	void launchesAnItemOnce() {
		String plan = this.id.substring(0, this.id.indexOf(':'));
		assertThat(this.launch.launchNext(plan)).isFalse();
		assertThat(this.ledger.texts("select id from assignment where plan_code = ?", plan)).containsExactly(this.id);
		assertThat(OffsetDateTime.parse(this.ledger.value("select to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD\"T\"HH24:MI:SS\"+07:00\"') from obligation where id = ?",
				this.id))).isEqualTo("2023-06-30T23:59:59+07:00");
	}

	private void withdraw() {
		this.transaction.executeWithoutResult(status -> this.amendment.withdraw(this.id, COORDINATOR, "Quyết định số 5/QĐ"));
	}

	private void handIn(String documentNumber) {
		nameOfficer();
		reportReady();
		submit(documentNumber);
		signOff();
		this.assignment.runJobOf("serviceTask_recordSubmission");
	}

	private void nameOfficer() {
		this.assignment.complete(HEAD, "userTask_nameOfficer", Map.of("chosenOfficer", OFFICER, "handoverNote", "Làm sớm"));
	}

	private void reportReady() {
		progress(100, true, "");
	}

	private void progress(int percent, boolean ready, String obstacle) {
		this.assignment.complete(OFFICER, "userTask_reportProgress",
				Map.of("percent", percent, "narrative", "Đang làm", "obstacle", obstacle, "readyToSubmit", ready));
	}

	private void submit(String documentNumber) {
		this.proof.cite("so-tu-phap", this.id, documentNumber, "2023-02-01");
		this.assignment.complete(OFFICER, "userTask_submitResult", Map.of("resultSummary", "Đã rà soát"));
	}

	private void signOff() {
		this.assignment.complete(HEAD, "userTask_signOff", accept());
	}

}
