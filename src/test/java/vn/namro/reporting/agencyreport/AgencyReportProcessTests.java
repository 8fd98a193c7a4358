package vn.namro.reporting.agencyreport;

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
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.planning.plan.Plan;
import vn.namro.reporting.periodicreport.ReportingYear;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/** An agency's report for a period: signed, accepted, returned by either, reminded of, escalated, and what is refused. */
@IntegrationTest
class AgencyReportProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("agencyReport");

	private static final String SPECIALIST = "chuyenvien.so-tu-phap";

	private static final String HEAD = "thutruong.so-tu-phap";

	private static final String COORDINATOR = "dieuphoi";

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

	private String id;

	private ProcessDriver.Instance report;

	@BeforeEach
	void open() {
		this.driver.moveTo(PlanFixture.START);
		Plan plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30)));
		String period = plan.code() + ":bao-cao:Q1";
		this.transaction.executeWithoutResult(status -> this.reportingYear.plan(plan));
		this.driver.moveTo("2023-03-10T08:00:00+07:00");
		this.transaction.executeWithoutResult(status -> this.reportingYear.open(period, plan));
		this.driver.the("periodicReport", period).runJobOf("serviceTask_openAgencyReports").runJobOf("serviceTask_openAgencyReports");
		this.id = period + ":so-tu-phap";
		this.report = this.driver.the("agencyReport", this.id);
	}

	@Test
	void endsWhenTheCoordinatorAccepts() {
		write("Đã ban hành văn bản");
		assertThat(this.ledger.value("select officer from obligation where id = ?", this.id)).isEqualTo(SPECIALIST);
		assertThat(this.report.shown("userTask_signReport", "reportText")).contains("Kết quả: Đã ban hành văn bản").contains("Khó khăn, vướng mắc: —");
		this.report.complete(HEAD, "userTask_signReport", accept());
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		this.report.runJobOf("serviceTask_recordReport");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		assertThat(this.report.task("userTask_acceptReport").getDueDate()).isNull();
		this.report.complete(COORDINATOR, "userTask_acceptReport", accept());
		assertThat(this.report.get()).isEnded()
			.hasPassedInOrder("userTask_prepareReport", "userTask_signReport", "event_signed", "serviceTask_recordReport", "userTask_acceptReport", "event_accepted");
		assertThat(this.ledger.value("select status || ' ' || returns || ' ' || version from report r where id = ?", this.id)).isEqualTo("ACCEPTED 0 1");
	}

	@Test
	void comesBackWhenTheHeadDoesNotSign() {
		write("Bản thứ nhất");
		this.report.complete(HEAD, "userTask_signReport", returned("Nêu rõ khó khăn"));
		assertThat(this.report.get()).isWaitingAt("userTask_prepareReport").hasNotPassed("event_signed");
		assertThat(this.report.shown("userTask_prepareReport", "lastRemark")).isEqualTo("Nêu rõ khó khăn");
		assertThat(this.ledger.value("select status || ' ' || (submitted_at is null) from agency_report where id = ?", this.id)).isEqualTo("OPEN true");
	}

	@Test
	void comesBackWhenTheCoordinatorReturnsIt() {
		handIn();
		this.report.complete(COORDINATOR, "userTask_acceptReport", returned("Sai kỳ số liệu"));
		assertThat(this.report.get()).isWaitingAt("userTask_prepareReport").hasNotPassed("event_accepted");
		assertThat(this.report.shown("userTask_prepareReport", "lastRemark")).isEqualTo("Sai kỳ số liệu");
		assertThat(this.ledger.value("select status || ' ' || returns from agency_report where id = ?", this.id)).isEqualTo("OPEN 1");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET", "REOPENED");
		assertThat(this.report.shown("userTask_prepareReport", "narrative")).isEqualTo("Đã làm");
		write("Đã làm xong");
		this.report.complete(HEAD, "userTask_signReport", accept()).runJobOf("serviceTask_recordReport");
		assertThat(this.ledger.texts("select version || ' ' || coalesce(reason, '') from report_snapshot where report_id = ? order by version", this.id))
			.containsExactly("1 ", "2 Sai kỳ số liệu");
		this.report.complete(COORDINATOR, "userTask_acceptReport", accept());
		assertThat(this.report.get()).isEnded().hasPassed("event_accepted");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET", "REOPENED", "MET");
	}

	@Test
	void remindsTwoWorkingDaysBefore() {
		assertThat(this.driver.the("deadline", this.id).dueOf("event_reminderDue")).isEqualTo("2023-03-15T08:00:00+07:00");
		this.driver.remind(this.id);
		assertThat(this.report.get()).isWaitingAt("userTask_prepareReport");
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).containsExactly(SPECIALIST, HEAD);
	}

	@Test
	void startsToEscalateWhenTheDeadlineLapsedAndStopsWithTheReport() {
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2023-03-17T23:59:59+07:00");
		ProcessDriver.Instance escalation = this.driver.lapse(this.id).fireTimer("event_stepReached");
		handIn();
		assertThat(escalation.get()).isEnded().hasPassed("event_escalationEnded");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: " + SPECIALIST + ", " + HEAD);
	}

	@Test
	void refusesWhatIsEmpty() {
		assertThat(this.report.refusal(SPECIALIST, "userTask_prepareReport", Map.of("difficulties", "Thiếu người"))).contains("Kết quả thực hiện không được để trống.");
		assertThat(this.ledger.value("select (difficulties is null) from agency_report where id = ?", this.id)).isEqualTo("t");
		write("Đã làm");
		assertThat(this.report.refusal(HEAD, "userTask_signReport", Map.of("decision", "return"))).contains("Lý do trả lại không được để trống.");
		assertThat(this.report.refusal(HEAD, "userTask_signReport", Map.of("decision", "later"))).contains("Quyết định 'later' không hợp lệ.");
		assertThat(this.ledger.value("select status from agency_report where id = ?", this.id)).isEqualTo("OPEN");
	}

	private void handIn() {
		write("Đã làm");
		this.report.complete(HEAD, "userTask_signReport", accept()).runJobOf("serviceTask_recordReport");
	}

	private void write(String narrative) {
		this.report.complete(SPECIALIST, "userTask_prepareReport", Map.of("narrative", narrative, "difficulties", "", "proposals", "Cấp kinh phí"));
	}

}
