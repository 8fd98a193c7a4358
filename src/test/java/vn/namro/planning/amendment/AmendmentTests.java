package vn.namro.planning.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.planning.amendment.RunningPlan.HEAD;
import static vn.namro.planning.amendment.RunningPlan.LEAD;
import static vn.namro.planning.amendment.RunningPlan.OFFICER;
import static vn.namro.planning.amendment.RunningPlan.OTHER;
import static vn.namro.planning.amendment.RunningPlan.PARTNER;
import static vn.namro.planning.amendment.RunningPlan.SECOND_PARTNER;
import static vn.namro.planning.amendment.RunningPlan.decision;
import static vn.namro.planning.amendment.RunningPlan.item;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.Plans;
import vn.namro.reporting.reportfigures.ReportFigures;
import vn.namro.reporting.reportfigures.Totals;
import vn.namro.reporting.reportfigures.Window;
import vn.namro.testing.FormFields;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.work.assignment.AssignmentLaunch;

/** A plan in force is amended while people work on it: nothing they did is lost, and nobody owes what was taken back. */
@IntegrationTest
class AmendmentTests {

	private static final String COORDINATOR = "dieuphoi";

	private static final String MOVED = "\"changed\": [{\"code\": \"1\", \"deadline\": {\"due\": \"2023-08-31\"}}]";

	private static final String LED_BY_OTHER = "\"changed\": [{\"code\": \"1\", \"lead\": \"" + OTHER + "\"}]";

	private static final String WITHDRAWN = "\"withdrawn\": [\"1\"]";

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
	private ReportFigures figures;

	@Autowired
	private ProcessDriver driver;

	@AfterEach
	void stopTheClock() {
		ClockUtil.reset();
	}

	@Test
	void movesADeadlineUnderAClaimedTask() {
		RunningPlan plan = start(item()).nameOfficer().progress(40, false);
		String task = plan.assignment().task("userTask_reportProgress").getId();
		amended(plan, decision("10/QĐ-UBND", MOVED));

		assertThat(plan.assignment().task("userTask_reportProgress").getId()).as("the very task").isEqualTo(task);
		assertThat(plan.assignment().task("userTask_reportProgress").getAssignee()).isEqualTo(OFFICER);
		assertThat(plan.assignment().shown("userTask_reportProgress", "dueText")).isEqualTo("31/08/2023");
		assertThat(this.ledger.dueOf(plan.id())).isEqualTo(OffsetDateTime.parse("2023-08-31T23:59:59+07:00"));
		assertThat(this.ledger.value("select original_due_at at time zone 'Asia/Ho_Chi_Minh' from obligation where id = ?", plan.id())).isEqualTo("2023-06-30 23:59:59");
		assertThat(this.ledger.value("select reason from obligation_event where obligation_id = ? and kind = 'MOVED'", plan.id()))
			.isEqualTo("Quyết định số 10/QĐ-UBND ngày 01/02/2023");
		assertThat(this.ledger.dueOf(plan.part())).as("five working days before").isEqualTo(OffsetDateTime.parse("2023-08-24T23:59:59+07:00"));
		assertThat(this.ledger.texts("select recipient from notice where unique_key like 'amendment/%/MOVE/" + plan.id() + "/%' order by 1")).contains(OFFICER, HEAD);
		plan.progress(80, false);
	}

	@Test
	void startsTheLadderOfALapsedItemAnew() {
		RunningPlan plan = start(item());
		this.driver.lapse(plan.id());
		assertThat(this.driver.runs("escalation", plan.id())).isTrue();
		amended(plan, decision("10/QĐ-UBND", MOVED));
		assertThat(this.driver.runs("escalation", plan.id())).isFalse();
		assertThat(this.driver.runs("deadline", plan.id())).isTrue();
	}

	@Test
	void endsTheLadderOfAWithdrawnItem() {
		RunningPlan plan = start(item()).nameOfficer();
		this.driver.lapse(plan.id());
		amended(plan, decision("10/QĐ-UBND", WITHDRAWN));
		assertThat(this.driver.runs("escalation", plan.id())).isFalse();
		assertThat(this.driver.runs("assignment", plan.id())).isFalse();
		assertThat(this.driver.runs("coordination", plan.part())).isFalse();
	}

	@Test
	void takesBackASubmittedItemAndKeepsWhatWasDone() {
		RunningPlan plan = start(item(), PlanFixture.item("2", LEAD, RunningPlan.DUE)).submit();
		amended(plan, decision("10/QĐ-UBND", WITHDRAWN));

		assertThat(this.ledger.value("select status || ' ' || result_summary from assignment where id = ?", plan.id())).isEqualTo("WITHDRAWN Đã rà soát");
		assertThat(this.ledger.value("select explanation from evidence_explanation where subject_id = ?", plan.id())).isEqualTo("Văn bản đang chờ ký");
		assertThat(this.ledger.changesOf(plan.id())).containsExactly("OPENED", "MET");
		assertThat(this.launch.countOpen(plan.code)).as("open in the year").isEqualTo(1);
		Totals figures = this.figures.ofProvince(this.plans.get(plan.code),
				new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), OffsetDateTime.parse("2023-02-02T08:00:00+07:00"))).totals();
		assertThat(figures.assigned()).isEqualTo(1);
		assertThat(figures.assignedDone()).isZero();
		assertThat(figures.parts()).isZero();
		assertThat(listed(plan, "")).doesNotContain(plan.id());
		assertThat(listed(plan, "&status=WITHDRAWN")).contains(plan.id());
		assertThat(this.plans.itemsOf(plan.code)).hasSize(1);
		assertThat(this.launch.launchNext(plan.code)).isFalse();
		assertThat(this.ledger.value("select count(*) from assignment where plan_code = ?", plan.code)).as("not launched again").isEqualTo("2");
	}

	@Test
	void leavesAnAcceptedResultAlone() {
		RunningPlan plan = start(item()).submit();
		plan.assignment().complete(COORDINATOR, "userTask_acceptResult", FormFields.accept());
		assertThat(amended(plan, decision("10/QĐ-UBND", WITHDRAWN)).body()).contains("\"KEEP\"").contains("đã được xác nhận hoàn thành");
		assertThat(this.ledger.value("select status from assignment where id = ?", plan.id())).isEqualTo("ACCEPTED");
	}

	@Test
	void givesAnItemToAnotherLeadWithThePartsOfTheOthers() {
		RunningPlan plan = start(item()).nameOfficer().progress(40, false);
		this.driver.the("coordination", plan.part()).complete("chuyenvien." + PARTNER, "userTask_contribute", Map.of("contributionSummary", "Đã góp ý"));
		amended(plan, decision("10/QĐ-UBND", LED_BY_OTHER));

		String successor = plan.code + ":1:" + OTHER;
		assertThat(this.ledger.value("select replaces from assignment where id = ?", successor)).isEqualTo(plan.id());
		assertThat(this.ledger.value("select status || ' ' || percent from assignment where id = ?", plan.id())).isEqualTo("WITHDRAWN 40");
		assertThat(this.driver.the("assignment", successor).hasTask("userTask_nameOfficer")).isTrue();
		assertThat(this.driver.runs("assignment", plan.id())).isFalse();
		assertThat(this.ledger.value("select assignment_id || ' ' || summary from coordination where id = ?", plan.part())).isEqualTo(successor + " Đã góp ý");
		ProcessDriver.Instance part = this.driver.the("coordination", plan.part());
		assertThat(part.shown("userTask_confirmContribution", "leadAgencyName")).isEqualTo("UBND huyện Vũ Quang");
		part.complete("thutruong." + PARTNER, "userTask_confirmContribution", FormFields.accept());
	}

	@Test
	void givesAnItemBackToTheAgencyThatHadItBefore() {
		RunningPlan plan = start(item()).nameOfficer().progress(40, false);
		amended(plan, decision("10/QĐ-UBND", LED_BY_OTHER));
		amended(plan, decision("11/QĐ-UBND", "\"changed\": [{\"code\": \"1\", \"lead\": \"" + LEAD + "\"}]"));
		assertThat(this.ledger.texts("select id || ' ' || status from assignment where plan_code = ? order by id", plan.code))
			.containsExactlyInAnyOrder(plan.id() + " WITHDRAWN", plan.code + ":1:" + OTHER + " WITHDRAWN", plan.id() + "~2 ASSIGNED");
		assertThat(this.ledger.value("select replaces from assignment where id = ?", plan.id() + "~2")).isEqualTo(plan.code + ":1:" + OTHER);

		amended(plan, decision("12/QĐ-UBND", WITHDRAWN));
		amended(plan, decision("13/QĐ-UBND", "\"added\": [" + added("1", LEAD) + "]"));
		assertThat(this.ledger.value("select status from assignment where id = ?", plan.id() + "~3")).isEqualTo("ASSIGNED");
		assertThat(this.plans.itemsOf(plan.code)).hasSize(1);
	}

	@Test
	void addsAnItemAndAPartAndTakesAPartBack() {
		RunningPlan plan = start(item());
		amended(plan, decision("10/QĐ-UBND", "\"added\": [" + added("2", OTHER) + "], \"changed\": [{\"code\": \"1\", \"action\": \"Rà soát lại văn bản.\", "
				+ "\"coordinators\": {\"agencies\": [\"" + SECOND_PARTNER + "\"]}}]"));
		assertThat(this.driver.the("assignment", plan.code + ":2:" + OTHER).hasTask("userTask_nameOfficer")).isTrue();
		assertThat(this.driver.runs("deadline", plan.code + ":2:" + OTHER)).isTrue();
		assertThat(this.driver.runs("coordination", plan.part())).isFalse();
		assertThat(this.ledger.changesOf(plan.part())).containsExactly("OPENED", "RELEASED");
		ProcessDriver.Instance part = this.driver.the("coordination", plan.id() + ":" + SECOND_PARTNER);
		assertThat(part.shown("userTask_contribute", "itemAction")).isEqualTo("Rà soát lại văn bản.");
		assertThat(plan.assignment().shown("userTask_nameOfficer", "itemAction")).isEqualTo("Rà soát lại văn bản.");
		assertThat(this.ledger.value("select title from obligation where id = ?", plan.id())).isEqualTo("1 · Rà soát lại văn bản.");
	}

	@Test
	void changesThePaperAndCitesTheDecisionAmongItsBases() {
		RunningPlan plan = start(item());
		amended(plan, decision("10/QĐ-UBND", MOVED));
		String paper = this.http.as(COORDINATOR).get("/api/plans/" + plan.code + "/export?format=yaml").body();
		assertThat(paper).contains("2023-08-31").contains("10/QĐ-UBND").doesNotContain("2023-06-30");
		assertThat(this.http.as(COORDINATOR).get(plan.url()).body()).contains("\"kind\":\"changed\"").contains("2023-06-30").contains("2023-08-31").contains("\"MOVE\"");
	}

	@Test
	void foreseesWithoutDoing() {
		RunningPlan plan = start(item());
		HttpResponse<String> answer = this.http.as(COORDINATOR).post(plan.url() + "?dryRun=true", decision("10/QĐ-UBND", LED_BY_OTHER));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"REPLACE\"").contains("\"WITHDRAW\"").contains("chưa phân công");
		assertThat(this.ledger.value("select count(*) from plan_amendment where plan_code = ?", plan.code)).isEqualTo("0");
		assertThat(plan.assignment().hasTask("userTask_nameOfficer")).isTrue();
	}

	@Test
	void takesAllOrNothing() {
		RunningPlan plan = start(item(), PlanFixture.item("2", LEAD, RunningPlan.DUE));
		refused(plan, 422, decision("10/QĐ-UBND", WITHDRAWN.replace("[\"1\"", "[\"1\", \"7\"")), "Kế hoạch không có nhiệm vụ '7'.");
		refused(plan, 422, decision("10/QĐ-UBND", WITHDRAWN + ", \"changed\": [{\"code\": \"2\", \"lead\": \"so-khong-co\"}]"), "không có cơ quan 'so-khong-co'");
		refused(plan, 422, decision("10/QĐ-UBND", WITHDRAWN + ", \"changed\": [{\"code\": \"2\", \"deadline\": {\"due\": \"2023-01-31\"}}]"), "hạn 31/01/2023 đã qua");
		refused(plan, 422, decision("10/QĐ-UBND", "\"withdraw\": [\"1\"]"), "Trường 'withdraw' không được biết đến");
		refused(plan, 422, decision("10/QĐ-UBND", "\"changed\": [{\"code\": \"2\", \"leed\": \"x\"}]"), "trường 'leed' không được biết đến");
		refused(plan, 422, decision("10/QĐ-UBND", "\"changed\": []"), "chưa thêm, sửa hay rút nhiệm vụ nào");
		refused(plan, 422, decision("10/QĐ-UBND", WITHDRAWN).replace("2023-02-01", "2023-02-02"), "không được sau ngày hôm nay");
		refused(plan, 422, decision("", WITHDRAWN), "Cần ghi đủ số, ngày và cơ quan ban hành");
		refused(plan, 422, "{", "không phải JSON");
		assertThat(this.ledger.value("select count(*) from plan_amendment where plan_code = ?", plan.code)).isEqualTo("0");
		assertThat(plan.assignment().hasTask("userTask_nameOfficer")).isTrue();
	}

	@Test
	void isRefusedToWhoMayNot() {
		RunningPlan plan = start(item());
		for (String account : new String[] { HEAD, OFFICER, "lanhdao", "giamsat" }) {
			assertThat(this.http.as(account).post(plan.url(), decision("10/QĐ-UBND", WITHDRAWN)).statusCode()).as(account).isEqualTo(403);
		}
		assertThat(this.ledger.value("select count(*) from plan_amendment where plan_code = ?", plan.code)).isEqualTo("0");
	}

	private RunningPlan start(Item... items) {
		return RunningPlan.start(this.fixture, this.plans, this.launch, this.driver, items);
	}

	private HttpResponse<String> amended(RunningPlan plan, String decision) {
		HttpResponse<String> answer = this.http.as(COORDINATOR).post(plan.url(), decision);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return answer;
	}

	private void refused(RunningPlan plan, int status, String decision, String why) {
		HttpResponse<String> answer = this.http.as(COORDINATOR).post(plan.url(), decision);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(RunningPlan.json(answer.body()).path("detail").asText()).contains(why);
	}

	private String listed(RunningPlan plan, String more) {
		return this.http.as(COORDINATOR).get("/api/assignments?size=200&year=2023&agency=" + LEAD + more).body();
	}

	private static String added(String code, String lead) {
		return "{\"code\": \"" + code + "\", \"source\": \"I." + code + "\", \"indexes\": [\"PAR.1\"], \"action\": \"Rà soát thêm.\", \"lead\": \"" + lead
				+ "\", \"deliverable\": \"Báo cáo\", \"deadline\": {\"wording\": \"xong trước 30/9\", \"due\": \"" + LocalDate.of(2023, 9, 30) + "\"}}";
	}

}
