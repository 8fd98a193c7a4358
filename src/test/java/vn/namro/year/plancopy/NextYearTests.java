package vn.namro.year.plancopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.testing.FormFields;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.work.assignment.AssignmentLaunch;
import vn.namro.year.annualcycle.AnnualCycle;

/** Next year's draft: days moved by the one rule, what is unfinished marked, this year's results as its baseline. */
@IntegrationTest
class NextYearTests {

	private static final String LEAD = "thi-xa-ky-anh";

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture fixture;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanPapers papers;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private AnnualCycle annualCycle;

	@Autowired
	private ProcessDriver driver;

	private String code;

	@BeforeEach
	void issue() {
		this.driver.moveTo(PlanFixture.START);
		this.code = this.fixture.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", LEAD, LocalDate.of(2023, 6, 30)), PlanFixture.item("2", LEAD, LocalDate.of(2023, 9, 29)))
			.code();
		this.plans.issue(this.code, "1/KH-UBND", LocalDate.of(2023, 1, 20));
		this.launch.launchNext(this.code);
		this.ledger.change("update assignment set status = 'ACCEPTED', accepted_at = '2023-02-01' where id = ?", this.code + ":2:" + LEAD);
		this.ledger.change("insert into index_result (plan_code, set_code, year, decision_number, decision_date, published_at, points, maximum, percentage) values (?, 'nho', 2023, "
				+ "'9/QĐ', '2024-01-31', now(), 3.25, 5, 65)", this.code);
	}

	@AfterEach
	void stopTheClock() {
		ClockUtil.reset();
	}

	@Test
	void movesDaysAndMarksWhatIsUnfinished() {
		PlanFile copy = copy();
		assertThat(copy.year()).isEqualTo(2024);
		assertThat(copy.number()).isNull();
		assertThat(copy.issued()).isNull();
		assertThat(copy.items()).extracting(item -> item.deadline().due()).containsExactly(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 9, 29));
		assertThat(copy.items().get(0).note()).isEqualTo("Chuyển tiếp: chưa hoàn thành trong năm 2023.");
		assertThat(copy.items().get(1).note()).isNull();
		assertThat(copy.milestones().appraisalCloses()).isEqualTo(LocalDate.of(2025, 2, 7));
		assertThat(this.plans.get(copy.code()).status()).isEqualTo("DRAFT");
		assertThat(this.plans.get(copy.code()).shifted()).isFalse();
	}

	@Test
	void takesPublishedResultsAsBaseline() {
		PlanFile.Baseline baseline = copy().baseline().get(0);
		assertThat(baseline.score()).isEqualByComparingTo("3.25");
		assertThat(baseline.maximum()).isEqualByComparingTo("5");
		assertThat(baseline.percentage()).isEqualByComparingTo("65");
		assertThat(baseline.note()).isEqualTo("Quyết định số 9/QĐ ngày 31/01/2024.");
	}

	@Test
	void goesOutAndInLikeEveryDraft() {
		String copy = copy().code();
		Http.Caller coordinator = this.http.as("dieuphoi");
		String paper = coordinator.get("/api/plans/" + copy + "/export?format=yaml").body();
		String answer = coordinator.upload("/api/plans/import?mode=update", copy + ".yaml", paper.getBytes(StandardCharsets.UTF_8)).body();
		assertThat(answer).contains("\"accepted\":2").contains("\"added\":[],\"changed\":[],\"unchanged\":[\"1\",\"2\"]").contains("\"head\":false");
	}

	@Test
	void isLaunchedLikeEveryPlan() {
		String copy = copy().code();
		this.driver.moveTo("2024-01-15T08:00:00+07:00");
		this.annualCycle.open(copy);
		this.driver.the("annualCycle", copy)
			.complete("dieuphoi", "userTask_preparePlan", Map.of("planChecked", true, "planRemark", ""))
			.complete("lanhdao", "userTask_issuePlan", FormFields.with(FormFields.accept(), "planNumber", "2/KH-UBND"))
			.runJobOf("serviceTask_launchAssignments");
		assertThat(this.ledger.texts("select id from assignment where plan_code = ? order by id", copy)).isEqualTo(List.of(copy + ":1:" + LEAD, copy + ":2:" + LEAD));
	}

	@Test
	void isMadeOnceAndNotOfADraft() {
		String copy = copy().code();
		Http.Caller coordinator = this.http.browserOf("dieuphoi");
		coordinator.submit("/", "/plans/" + this.code + "/copy", "");
		assertThat(coordinator.get("/plans/" + this.code).body()).contains("Kế hoạch &#39;" + copy + "&#39; đã có trong hệ thống.");
		coordinator.submit("/", "/plans/" + copy + "/copy", "");
		assertThat(coordinator.get("/plans/" + copy).body()).contains("Kế hoạch còn là dự thảo");
		assertThat(this.http.browserOf("thutruong." + LEAD).submit("/", "/plans/" + this.code + "/copy", "").statusCode()).isEqualTo(403);
	}

	private PlanFile copy() {
		String place = this.http.browserOf("dieuphoi").submit("/", "/plans/" + this.code + "/copy", "").headers().firstValue("Location").orElseThrow();
		assertThat(place).endsWith("/plans/" + this.code + "-2024");
		return this.papers.of(this.code + "-2024");
	}

}
