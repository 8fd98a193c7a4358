package vn.namro.planning.amendment;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.planning.amendment.RunningPlan.item;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.planning.plan.Plans;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.work.assignment.AssignmentLaunch;

/** The coordinator drafts an amendment on pages, sees whom it reaches, and decides; everybody of the province reads what became of the plan. */
@IntegrationTest
class AmendmentPagesTests {

	private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]+)\"");

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture fixture;

	@Autowired
	private Plans plans;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private ProcessDriver driver;

	private RunningPlan plan;

	private Http.Caller coordinator;

	private String draft;

	/** The page to which the last form led. */
	private String landing;

	@BeforeEach
	void begin() {
		this.plan = RunningPlan.start(this.fixture, this.plans, this.launch, this.driver, item(), PlanFixture.item("2", RunningPlan.LEAD, RunningPlan.DUE));
		this.coordinator = this.http.browserOf("dieuphoi");
		this.draft = this.plan.page() + "/draft";
		submit(this.plan.page(), "reason=" + encode("Theo kiến nghị", UTF_8));
	}

	@AfterEach
	void stopTheClock() {
		ClockUtil.reset();
	}

	@Test
	void showsWhomAChangeReachesBeforeItIsDecided() {
		this.plan.nameOfficer().progress(40, false);
		submit(this.draft + "/items", form("1", RunningPlan.LEAD, "2023-08-31"));
		submit(this.draft + "/withdrawals", "item=2");
		String preview = this.coordinator.get(this.draft).body();
		assertThat(preview).contains("<del>30/06/2023</del>").contains("<ins>31/08/2023</ins>").contains("đang thực hiện, 40%, 1 lần báo cáo tiến độ").contains("Rút");
		assertThat(decide(seal(preview), "10/QĐ-UBND").headers().firstValue("Location").orElseThrow()).endsWith("/amendments");
		String history = this.http.browserOf(RunningPlan.HEAD).get(this.plan.page()).body();
		assertThat(history).contains("Quyết định số 10/QĐ-UBND ngày 01/02/2023").contains("<ins>31/08/2023</ins>").contains("Nhiệm vụ đã rút")
			.doesNotContain("lần báo cáo tiến độ").doesNotContain("Lập dự thảo");
		assertThat(this.coordinator.get(this.plan.page()).body()).contains("lần báo cáo tiến độ");
	}

	@Test
	void refusesADecisionOnWhatHasChangedSince() {
		submit(this.draft + "/withdrawals", "item=1");
		String seen = seal(this.coordinator.get(this.draft).body());
		this.plan.submit();
		this.plan.assignment().complete("dieuphoi", "userTask_acceptResult", vn.namro.testing.FormFields.accept());
		decide(seen, "10/QĐ-UBND");
		assertThat(this.landing).contains("tình hình công việc đã thay đổi").contains("value=\"10/QĐ-UBND\"");
		assertThat(this.ledger.value("select status from plan_amendment where plan_code = ?", this.plan.code)).isEqualTo("DRAFT");
	}

	@Test
	void keepsWhatWasTypedWhenItCannotBeTaken() {
		HttpResponse<String> answer = submit(this.draft + "/items", form("3", RunningPlan.LEAD, "2023-01-15") + "&isNew=true");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("hạn 15/01/2023 đã qua").contains("Rà soát lại").contains("value=\"2023-01-15\"");
		assertThat(submit(this.draft + "/items", form("2", RunningPlan.LEAD, "2023-09-15") + "&isNew=true").body()).contains("Kế hoạch đã có nhiệm vụ &#39;2&#39;");
	}

	@Test
	void forgetsAndDiscards() {
		submit(this.draft + "/items", form("3", RunningPlan.OTHER, "2023-09-15") + "&isNew=true");
		submit(this.draft + "/withdrawals", "item=2");
		assertThat(this.coordinator.get(this.draft).body()).contains("Thêm").contains("Giao mới");
		submit(this.draft + "/removals", "item=2");
		submit(this.draft + "/withdrawals", "item=3");
		assertThat(this.coordinator.get(this.draft).body()).contains("Chưa có thay đổi nào");
		submit(this.draft + "/discard", "");
		assertThat(this.coordinator.get(this.plan.page()).body()).contains("Lập dự thảo điều chỉnh").contains("chưa được điều chỉnh lần nào");
	}

	@Test
	void opensTheDraftToNobodyElse() {
		Http.Caller head = this.http.browserOf(RunningPlan.HEAD);
		assertThat(head.open(this.draft).statusCode()).isEqualTo(403);
		assertThat(head.submit("/", this.draft + "/decision", "number=1").statusCode()).isEqualTo(403);
		assertThat(head.submit("/", this.plan.page(), "reason=x").statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> decide(String seal, String number) {
		return submit(this.draft + "/decision", "number=" + encode(number, UTF_8) + "&date=2023-02-01&issuer=" + encode("UBND tỉnh", UTF_8) + "&seal=" + seal);
	}

	private HttpResponse<String> submit(String action, String fields) {
		HttpResponse<String> answer = this.coordinator.submit("/", action, fields);
		this.landing = answer.statusCode() == 302 ? this.coordinator.follow(answer).body() : null;
		return answer;
	}

	private static String seal(String page) {
		Matcher seal = SEAL.matcher(page);
		assertThat(seal.find()).isTrue();
		return seal.group(1);
	}

	private static String form(String code, String lead, String due) {
		return "code=" + code + "&source=I." + code + "&indexes=PAR.1&action=" + encode("Rà soát lại.", UTF_8) + "&lead=" + lead + "&coordinators=" + RunningPlan.PARTNER
				+ "&answerable=" + encode("Thủ trưởng", UTF_8) + "&deliverable=" + encode("Báo cáo kết quả", UTF_8) + "&targets=&wording=" + encode("trong năm", UTF_8)
				+ "&due=" + due;
	}

}
