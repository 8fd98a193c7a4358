package vn.namro.year.annualcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;
import static vn.namro.testing.FormFields.returned;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.planning.plan.PlanFile;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.scores.campaign.CampaignPublished;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.SignedPapers;

/** The spine of a year: draft, issue, launch, periods, campaigns and closing, each stage complete before the next. */
@IntegrationTest
class AnnualCycleProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("annualCycle");

	private static final String COORDINATOR = "dieuphoi";

	private static final String LEADER = "lanhdao";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private AnnualCycle annualCycle;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private EvidenceIntake intake;

	@Autowired
	private EngineClock clock;

	private String plan;

	private ProcessDriver.Instance year;

	@BeforeEach
	void open() {
		this.driver.moveTo(PlanFixture.START);
		this.plan = this.plans.plan(PlanFixture.WIDE_SET, PlanFixture.itemOfAll("1", LocalDate.of(2023, 11, 30))).code();
		this.annualCycle.open(this.plan);
		this.year = this.driver.the("annualCycle", this.plan);
	}

	@Test
	void issuesThePlanAndLaunchesItsAssignmentsAChunkAtATime() {
		prepare();
		this.year.complete(LEADER, "userTask_issuePlan", Map.of("decision", "accept", "planNumber", "88/KH-UBND", "planDate", "2023-02-10"));
		assertThat(this.ledger.value("select status || ' ' || number || ' ' || issued_on from plan where code = ?", this.plan)).isEqualTo("ISSUED 88/KH-UBND 2023-02-10");
		assertThat(assignments()).isEqualTo("0");
		this.year.runJobOf("serviceTask_launchAssignments");
		assertThat(assignments()).isEqualTo("12");
		this.year.runJobOf("serviceTask_launchAssignments");
		assertThat(assignments()).isEqualTo("20");
		assertThat(this.year.hasJobOf("serviceTask_launchAssignments")).isFalse();
		assertThat(this.year.get()).hasNotPassed("userTask_closeYear").isNotEnded();
		assertThat(this.ledger.texts("select decision || ' ' || decided_by from plan_decision where plan_code = ? order by id", this.plan))
			.containsExactly("CHECKED " + COORDINATOR, "ISSUED " + LEADER);
	}

	@Test
	void showsTheCoordinatorWhyTheLeaderReturnedTheDraft() {
		prepare();
		this.year.complete(LEADER, "userTask_issuePlan", returned("Bổ sung hạn cụ thể"));
		assertThat(this.year.get()).isWaitingAt("userTask_preparePlan").hasNotPassed("serviceTask_launchAssignments");
		assertThat(this.year.shown("userTask_preparePlan", "lastRemark")).isEqualTo("Bổ sung hạn cụ thể");
		assertThat(this.ledger.value("select status from plan where code = ?", this.plan)).isEqualTo("DRAFT");
		assertThat(assignments()).isEqualTo("0");
	}

	@Test
	void issuesWithoutANumberAsOfToday() {
		prepare();
		this.year.complete(LEADER, "userTask_issuePlan", Map.of("decision", "accept", "planNumber", "", "planDate", ""));
		assertThat(this.ledger.value("select status || ' ' || coalesce(number, '-') || ' ' || issued_on from plan where code = ?", this.plan))
			.isEqualTo("ISSUED - 2023-02-01");
	}

	@Test
	void refusesAnUncheckedDraftAndAWrongDate() {
		assertThat(this.year.refusal(COORDINATOR, "userTask_preparePlan", Map.of("planChecked", false))).contains("Cần xác nhận đã rà soát dự thảo kế hoạch.");
		assertThat(this.ledger.texts("select decision from plan_decision where plan_code = ?", this.plan)).isEmpty();
		prepare();
		assertThat(this.year.refusal(LEADER, "userTask_issuePlan", Map.of("decision", "accept", "planDate", "10/02/2023"))).contains("Ngày ban hành không hợp lệ.");
		assertThat(this.year.refusal(LEADER, "userTask_issuePlan", Map.of("decision", "return"))).contains("Lý do trả lại không được để trống.");
		assertThat(this.ledger.value("select status from plan where code = ?", this.plan)).isEqualTo("DRAFT");
	}

	@Test
	void isNotIssuedWhileAnItemIsUnclear() {
		PlanFile.Item unclear = new PlanFile.Item("1", "I.1", List.of("PAR.1"), null, null, "Việc chưa rõ", "so-noi-vu", null, null, "Giám đốc", null, null,
				new PlanFile.Deadline(null, PlanFile.Deadline.Kind.FIXED, LocalDate.of(2023, 6, 30), null, null), null, null, null, null);
		this.plan = this.plans.plan(PlanFixture.WIDE_SET, unclear).code();
		this.annualCycle.open(this.plan);
		this.year = this.driver.the("annualCycle", this.plan);
		prepare();
		assertThat(this.year.refusal(LEADER, "userTask_issuePlan", accept())).contains("chưa đủ năm rõ").contains("sản phẩm hoặc chỉ tiêu đo được (1)");
		assertThat(this.ledger.value("select status from plan where code = ?", this.plan)).isEqualTo("DRAFT");
	}

	@Test
	void endsWhenEveryStageIsComplete() {
		prepare();
		this.year.complete(LEADER, "userTask_issuePlan", accept());
		this.year.runJobOf("serviceTask_launchAssignments").runJobOf("serviceTask_launchAssignments");
		assertThat(this.ledger.value("select count(*) from campaign where plan_code = ?", this.plan)).isEqualTo("0");
		this.year.runJobOf("serviceTask_openCampaigns");
		reportFourPeriods();
		publish();

		assertThat(this.year.get()).isWaitingAt("userTask_closeYear");
		assertThat(this.year.shown("userTask_closeYear", "openAssignments")).isEqualTo("20");
		assertThat(this.year.refusal(COORDINATOR, "userTask_closeYear", Map.of())).contains("Tổng kết năm không được để trống.");
		assertThat(this.ledger.value("select status from plan where code = ?", this.plan)).isEqualTo("ISSUED");
		this.year.complete(COORDINATOR, "userTask_closeYear", Map.of("yearSummary", "Hoàn thành 20 nhiệm vụ."));
		assertThat(this.year.get()).isEnded().hasPassed("event_campaignsPublished", "gateway_branchesDone", "event_yearClosed");
		assertThat(this.ledger.value("select status || ' ' || year_summary from plan where code = ?", this.plan)).isEqualTo("CLOSED Hoàn thành 20 nhiệm vụ.");
	}

	/** Periods open on their day; the branch goes on when the last of them is closed, not before. */
	private void reportFourPeriods() {
		for (String period : List.of("Q1", "H1", "Q3", "Y")) {
			assertThat(this.ledger.value("select status from reporting_period where id = ?", period(period))).isEqualTo("PLANNED");
			this.year.fireTimer("event_periodOpens");
			assertThat(this.ledger.value("select status from reporting_period where id = ?", period(period))).isEqualTo("OPEN");
		}
		assertThat(this.year.hasJobOf("event_periodOpens")).isFalse();
		for (String period : List.of("Y", "Q3", "H1", "Q1")) {
			assertThat(this.year.get()).isWaitingAt("event_reportPeriodsClosed");
			close(this.driver.the("periodicReport", period(period)));
		}
		assertThat(this.year.get()).hasPassed("event_reportPeriodsClosed").hasNotPassed("userTask_closeYear");
	}

	private void close(ProcessDriver.Instance report) {
		report.runJobOf("serviceTask_openAgencyReports").runJobOf("serviceTask_openAgencyReports").fireTimer("event_collectionEnded");
		report.complete(COORDINATOR, "userTask_consolidateReport", Map.of("narrative", "Đã tổng hợp"));
		report.complete(LEADER, "userTask_approveReport", accept());
		String id = report.get().getBusinessKey();
		SignedPapers.cite(this.intake, "so-noi-vu", id);
		report.complete(COORDINATOR, "userTask_issueReport", Map.of("issueNumber", id + "/BC-UBND", "issueDate", LocalDate.now(this.clock).toString()));
		report.runJobOf("serviceTask_closePeriod");
	}

	/** The campaign of the plan's own set runs from now on; the branch goes on when its result is published. */
	private void publish() {
		assertThat(this.year.get()).isWaitingAt("event_campaignsPublished");
		String campaign = this.plan + ":cham-diem:" + PlanFixture.WIDE_SET;
		assertThat(this.driver.the("campaign", campaign).dueOf("event_scoringOpens")).isEqualTo("2023-12-15T08:00:00+07:00");
		assertThat(this.ledger.value("select mode || ' ' || status from campaign where id = ?", campaign)).isEqualTo("BY_LEAD PLANNED");
		assertThat(this.ledger.value("select frozen_at is not null from criteria_set where code = ?", PlanFixture.WIDE_SET)).isEqualTo("t");
		tellPublished(campaign);
		assertThat(this.year.get()).isWaitingAt("event_campaignsPublished");
		this.ledger.change("update campaign set status = 'PUBLISHED' where id = ?", campaign);
		tellPublished(campaign);
	}

	private void tellPublished(String campaign) {
		this.transaction.executeWithoutResult(status -> this.events.publishEvent(new CampaignPublished(campaign, this.plan)));
	}

	private void prepare() {
		assertThat(this.year.task("userTask_preparePlan").getTenantId()).isEqualTo("ha-tinh.so-noi-vu");
		this.year.complete(COORDINATOR, "userTask_preparePlan", Map.of("planChecked", true, "planRemark", "Đã rà soát"));
	}

	private String period(String code) {
		return this.plan + ":bao-cao:" + code;
	}

	private String assignments() {
		return this.ledger.value("select count(*) from assignment where plan_code = ?", this.plan);
	}

}
