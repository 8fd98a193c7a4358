package vn.namro.reporting.periodicreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;
import static vn.namro.testing.FormFields.returned;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.SignedPapers;

/** The province's report: collected by completeness or by date, consolidated, approved or returned, issued, closed. */
@IntegrationTest
class PeriodicReportProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("periodicReport");

	private static final String COORDINATOR = "dieuphoi";

	private static final String LEADER = "lanhdao";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private ReportingYear reportingYear;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EvidenceIntake intake;

	@Autowired
	private EngineClock clock;

	private String id;

	private ProcessDriver.Instance report;

	@BeforeEach
	void open() {
		this.driver.moveTo(PlanFixture.START);
		Plan plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30)));
		this.id = plan.code() + ":bao-cao:Q1";
		this.transaction.executeWithoutResult(status -> this.reportingYear.plan(plan));
		this.driver.moveTo("2023-03-10T08:00:00+07:00");
		this.transaction.executeWithoutResult(status -> this.reportingYear.open(this.id, plan));
		this.report = this.driver.the("periodicReport", this.id);
	}

	@Test
	void asksTheAgenciesAChunkAtATime() {
		this.report.runJobOf("serviceTask_openAgencyReports");
		assertThat(openReports()).isEqualTo("12");
		this.report.runJobOf("serviceTask_openAgencyReports");
		assertThat(openReports()).isEqualTo("20");
		assertThat(this.report.get()).isWaitingAt("gateway_collection").hasNotPassed("businessRuleTask_reminderLead");
	}

	@Test
	void consolidatesAsSoonAsTheLastAgencyIsAccepted() {
		askAgencies();
		String last = this.id + ":so-tu-phap";
		this.jdbc.sql("update agency_report set status = 'ACCEPTED', submitted_at = now() where period_id = ? and id <> ?").params(this.id, last).update();
		ProcessDriver.Instance agency = this.driver.the("agencyReport", last);
		agency.complete("chuyenvien.so-tu-phap", "userTask_prepareReport", Map.of("narrative", "Đã làm"));
		agency.complete("thutruong.so-tu-phap", "userTask_signReport", accept()).runJobOf("serviceTask_recordReport");
		assertThat(this.report.get()).isWaitingAt("gateway_collection");
		agency.complete(COORDINATOR, "userTask_acceptReport", accept());
		assertThat(this.report.get()).hasPassed("event_agencyReportsCompleted").isWaitingAt("userTask_consolidateReport").hasNotPassed("event_collectionEnded");
		assertThat(this.report.shown("userTask_consolidateReport", "missingText")).contains("Không có.");
	}

	@Test
	void consolidatesWithoutThoseWhoMissedTheDate() {
		askAgencies();
		assertThat(this.report.dueOf("event_collectionEnded")).isEqualTo("2023-03-17T23:59:59+07:00");
		this.report.fireTimer("event_collectionEnded");
		assertThat(this.report.get()).isWaitingAt("userTask_consolidateReport").hasNotPassed("event_agencyReportsCompleted");
		assertThat(this.report.shown("userTask_consolidateReport", "missingText")).contains("- Sở Tư pháp").contains("- UBND thành phố Hà Tĩnh");
		assertThat(this.report.task("userTask_consolidateReport").getDueDate()).isEqualTo("2023-03-20T23:59:59+07:00");
	}

	@Test
	void endsWhenTheApprovedReportIsIssued() {
		approve();
		assertThat(this.report.get()).isWaitingAt("userTask_issueReport");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED");
		assertThat(this.report.task("userTask_issueReport").getDueDate()).isEqualTo("2023-03-20T23:59:59+07:00");
		SignedPapers.cite(this.intake, "so-noi-vu", this.id);
		issue("57/BC-UBND", "2023-03-18");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		this.report.runJobOf("serviceTask_closePeriod");
		assertThat(this.report.get()).isEnded()
			.hasPassedInOrder("userTask_approveReport", "userTask_issueReport", "event_issued", "serviceTask_closePeriod", "event_periodClosed");
		assertThat(this.ledger.value("select number || ' ' || dated || ' ' || issued_by || ' ' || signed from report_issue where report_id = ?", this.id))
			.startsWith("57/BC-UBND 2023-03-18 dieuphoi ").containsIgnoringCase("chưa ký số");
		assertThat(this.ledger.value("select status || ' ' || narrative || ' ' || version || ' ' || returns from report where id = ?", this.id))
			.isEqualTo("ACCEPTED Toàn tỉnh đạt kế hoạch. 1 0");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
	}

	@Test
	void issuesNothingWithoutNumberDateAndSignedFile() {
		approve();
		assertThat(this.report.refusal(COORDINATOR, "userTask_issueReport", Map.of("issueNumber", " ", "issueDate", "")))
			.contains("Số, ký hiệu (number) không được để trống.", "Ngày ban hành (date) không được để trống.");
		assertThat(refused("1/BC-UBND", "2023-03-17")).contains("ở trước ngày duyệt báo cáo (18/03/2023)");
		assertThat(refused("1/BC-UBND", "2023-03-19")).contains("ở sau ngày hôm nay (18/03/2023)");
		assertThat(refused("1/BC-UBND", "2023-03-18")).contains("Chưa có bản PDF đã ký");
		assertThat(this.ledger.value("select count(*) from report_issue where report_id = ?", this.id)).isEqualTo("0");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED");
	}

	@Test
	void comesBackToTheCoordinatorWhenTheLeaderReturnsIt() {
		collect();
		consolidate("Bản thứ nhất");
		this.report.complete(LEADER, "userTask_approveReport", returned("Thiếu số liệu cấp huyện"));
		assertThat(this.report.get()).isWaitingAt("userTask_consolidateReport").hasNotPassed("userTask_issueReport");
		assertThat(this.report.shown("userTask_consolidateReport", "lastRemark")).isEqualTo("Thiếu số liệu cấp huyện");
		assertThat(this.ledger.value("select returns || ' ' || (submitted_at is null) || ' ' || status from reporting_period where id = ?", this.id))
			.isEqualTo("1 true OPEN");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED");
	}

	@Test
	void remindsOneWorkingDayBefore() {
		collect();
		assertThat(this.driver.the("deadline", this.id).dueOf("event_reminderDue")).isEqualTo("2023-03-17T08:00:00+07:00");
		this.driver.remind(this.id);
		assertThat(this.report.get()).isWaitingAt("userTask_consolidateReport");
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).contains("thutruong.so-noi-vu");
	}

	@Test
	void startsToEscalateWhenTheDeadlineLapsedAndStopsWithTheReport() {
		collect();
		ProcessDriver.Instance escalation = this.driver.lapse(this.id).fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: dieuphoi");
		consolidate("Nộp chậm");
		this.report.complete(LEADER, "userTask_approveReport", accept());
		assertThat(escalation.get()).isNotEnded();
		SignedPapers.cite(this.intake, "so-noi-vu", this.id);
		issue("58/BC-UBND", today());
		this.report.runJobOf("serviceTask_closePeriod");
		assertThat(escalation.get()).isEnded().hasPassed("event_escalationEnded");
		assertThat(this.ledger.escalationsOf(this.id)).hasSize(1);
	}

	@Test
	void refusesWhatIsEmpty() {
		collect();
		assertThat(this.report.refusal(COORDINATOR, "userTask_consolidateReport", Map.of("narrative", " "))).contains("Nội dung tổng hợp không được để trống.");
		assertThat(this.ledger.value("select (submitted_at is null) from reporting_period where id = ?", this.id)).isEqualTo("t");
		consolidate("Đã tổng hợp");
		assertThat(this.report.refusal(LEADER, "userTask_approveReport", Map.of("decision", "return"))).contains("Lý do trả lại không được để trống.");
		assertThat(this.ledger.value("select returns || ' ' || (approved_at is null) from reporting_period where id = ?", this.id)).isEqualTo("0 true");
	}

	@Test
	void skipsPeriodsThatHadPassedWhenTheYearOpensButNeverTheLast() {
		this.driver.moveTo("2023-12-25T08:00:00+07:00");
		Plan late = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 12, 29)));
		this.transaction.executeWithoutResult(status -> this.reportingYear.plan(late));
		assertThat(this.ledger.texts("select code || ' ' || status from reporting_period where plan_code = ? order by opens_at", late.code()))
			.containsExactly("Q1 SKIPPED", "H1 SKIPPED", "Q3 SKIPPED", "Y PLANNED");
		assertThat(this.ledger.changesOf(late.code() + ":bao-cao:Q1")).containsExactly("OPENED", "RELEASED");
	}

	private void askAgencies() {
		this.report.runJobOf("serviceTask_openAgencyReports").runJobOf("serviceTask_openAgencyReports");
	}

	private void collect() {
		askAgencies();
		this.report.fireTimer("event_collectionEnded");
	}

	private void consolidate(String narrative) {
		this.report.complete(COORDINATOR, "userTask_consolidateReport", Map.of("narrative", narrative));
	}

	private void approve() {
		collect();
		consolidate("Toàn tỉnh đạt kế hoạch.");
		assertThat(this.report.shown("userTask_approveReport", "narrativeText")).contains("Toàn tỉnh đạt kế hoạch.");
		this.report.complete(LEADER, "userTask_approveReport", accept());
	}

	private void issue(String number, String date) {
		this.report.complete(COORDINATOR, "userTask_issueReport", Map.of("issueNumber", number, "issueDate", date, "issueNote", ""));
	}

	private String refused(String number, String date) {
		return this.report.refusal(COORDINATOR, "userTask_issueReport", Map.of("issueNumber", number, "issueDate", date));
	}

	private String today() {
		return LocalDate.now(this.clock).toString();
	}

	private String openReports() {
		return this.ledger.value("select count(*) from agency_report where period_id = ? and status = 'OPEN'", this.id);
	}

}
