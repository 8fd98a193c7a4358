package vn.namro.planning.agencyplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.platform.engine.EngineClock;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.work.assignment.AssignmentLaunch;

/** An agency makes a plan of its assignments, gives steps to its people, starts it; others see it from then on. */
@IntegrationTest
class AgencyPlanPagesTests {

	private static final String OFFICER = "chuyenvien.so-tu-phap";

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private EngineClock clock;

	private String provincial;

	private Http.Caller officer;

	private Http.Caller head;

	private LocalDate due;

	@BeforeEach
	void assign() {
		this.due = LocalDate.now(this.clock).plusDays(60);
		this.provincial = this.plans
			.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", this.due), PlanFixture.item("2", "so-tu-phap", this.due.minusDays(30)),
					PlanFixture.item("3", "so-tai-chinh", this.due))
			.code();
		this.launch.launchNext(this.provincial);
		this.officer = this.http.browserOf(OFFICER);
		this.head = this.http.browserOf("thutruong.so-tu-phap");
	}

	@Test
	void breaksAssignmentsDownIntoStepsThatBecomeTasks() {
		String page = create("Kế hoạch của Sở", "1", "2");
		assertThat(this.officer.get(page).body()).contains("Dự thảo, chỉ cơ quan thấy", "Kế hoạch kiểm thử " + this.provincial, "Chưa có bước nào");
		assertThat(add(page, "1", "Lập tổ rà soát", "so-tu-phap/" + OFFICER, "WEEKLY", this.due).statusCode()).isEqualTo(302);
		this.officer.submit(page, page + "/copies", fields(Map.of("from", id("1"), "to", id("2"))));
		assertThat(this.ledger.texts("select due_on::text from step where assignment_id = ?", id("2"))).containsExactly(this.due.minusDays(30).toString());
		assertThat(this.officer.submit(page, page + "/start", "").statusCode()).as("only the head starts it").isEqualTo(403);
		assertThat(this.head.get(page).body()).contains("Giao 2 bước và bắt đầu kế hoạch");
		this.head.submit(page, page + "/start", "");
		assertThat(this.ledger.value("select status || ' ' || started_by from agency_plan where id = ?", number(page))).isEqualTo("RUNNING thutruong.so-tu-phap");
		String key = this.ledger.value("select running_id from step where assignment_id = ?", id("1"));
		this.driver.the("step", key).fireTimer("event_periodOpens");
		assertThat(this.driver.the("step", key).task("userTask_doStep").getAssignee()).isEqualTo(OFFICER);
		assertThat(this.officer.get(page).body()).contains("Đang làm", "Hằng tuần").doesNotContain(">Sửa</a>");
		end(page);
	}

	@Test
	void aDraftIsSeenInItsAgencyOnlyAndARunningPlanWithinReach() {
		String page = create("Kế hoạch kín " + this.provincial, "1");
		Http.Caller coordinator = this.http.browserOf("dieuphoi");
		Http.Caller neighbour = this.http.browserOf("chuyenvien.so-tai-chinh");
		assertThat(coordinator.get(page).statusCode()).isEqualTo(404);
		assertThat(coordinator.get("/agency-plans").body()).doesNotContain("Kế hoạch kín " + this.provincial);
		assertThat(this.officer.get("/agency-plans").body()).contains("Kế hoạch kín " + this.provincial);
		add(page, "1", "Rà soát", "so-tu-phap", "ONCE", this.due);
		this.head.submit(page, page + "/start", "");
		assertThat(coordinator.get(page).body()).contains("Rà soát").doesNotContain("Thêm bước");
		assertThat(coordinator.submit(page, page + "/steps", "").statusCode()).isEqualTo(403);
		assertThat(neighbour.get(page).statusCode()).isEqualTo(404);
		end(page);
	}

	@Test
	void refusesWhatIsMissingOrBelongsToOthersAndKeepsWhatWasTyped() {
		assertThat(submitNew("", "1")).satisfies(answer -> {
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains("Tên kế hoạch không được để trống");
		});
		assertThat(this.officer.submit("/agency-plans/new", "/agency-plans", fields(Map.of("agency", "so-tu-phap", "title", "x"))).body())
			.contains("ít nhất một nhiệm vụ");
		assertThat(this.officer.submit("/agency-plans/new", "/agency-plans",
				fields(Map.of("agency", "so-tu-phap", "title", "x", "assignment", this.provincial + ":3:so-tai-chinh"))).statusCode()).isEqualTo(422);
		assertThat(this.officer.submit("/agency-plans/new", "/agency-plans", fields(Map.of("agency", "so-tai-chinh", "title", "x"))).statusCode()).isEqualTo(403);
		String page = create("Kế hoạch của Sở", "1");
		HttpResponse<String> refused = add(page, "1", "Bước gõ dở", "so-tai-chinh/chuyenvien.so-tai-chinh", "ONCE", this.due.plusDays(1));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("thuộc cơ quan", "không được sau hạn của nhiệm vụ", "value=\"Bước gõ dở\"");
		assertThat(this.head.submit(page, page + "/start", "").body()).contains("chưa có bước nào để bắt đầu");
		assertThat(submitNew("Lần nữa", "1").body()).as("an assignment is broken down once").contains("đã nằm trong một kế hoạch");
	}

	@Test
	void stepsChangeUntilTheyBeginAndStopWithAReasonAfterwards() {
		String page = create("Kế hoạch của Sở", "1");
		add(page, "1", "Sai chính tả", "so-tu-phap", "ONCE", this.due);
		add(page, "1", "Thừa", "so-tu-phap", "ONCE", this.due);
		String first = this.ledger.value("select min(id) from step where assignment_id = ?", id("1"));
		String second = this.ledger.value("select max(id) from step where assignment_id = ?", id("1"));
		this.officer.submit(page, page + "/steps/" + first, step("Đúng chính tả", "so-tu-phap", "MONTHLY", this.due));
		this.officer.submit(page, page + "/steps/" + second + "/remove", "");
		assertThat(this.ledger.texts("select action || ' ' || rhythm from step where assignment_id = ?", id("1"))).containsExactly("Đúng chính tả MONTHLY");
		this.head.submit(page, page + "/start", "");
		assertThat(this.officer.submit(page, page + "/steps/" + first + "/remove", "").statusCode()).isEqualTo(404);
		assertThat(this.officer.submit(page, page + "/steps/" + first + "/end", "reason=x").statusCode()).isEqualTo(403);
		assertThat(this.head.submit(page, page + "/steps/" + first + "/end", "").statusCode()).isEqualTo(422);
		this.head.submit(page, page + "/steps/" + first + "/end", fields(Map.of("reason", "Đã gộp")));
		assertThat(this.head.get(page).body()).contains("Đã dừng", "Đã gộp");
	}

	@Test
	void titleNumberAndAssignmentsMayChange() {
		String page = create("Kế hoạch của Sở", "1");
		this.officer.submit(page, page, fields(Map.of("title", "Kế hoạch mới", "number", "5/KH-STP", "dated", "2026-01-05")));
		this.officer.submit(page, page + "/assignments", fields(Map.of("assignment", id("2"))));
		this.officer.submit(page, page + "/assignments/leave", fields(Map.of("assignment", id("1"))));
		assertThat(this.officer.get(page).body()).contains("Kế hoạch mới", "số 5/KH-STP ngày 05/01/2026", "Rà soát văn bản 2.")
			.contains("Đưa thêm nhiệm vụ vào");
		assertThat(this.ledger.texts("select assignment_id from agency_plan_assignment where agency_plan_id = ?", number(page))).containsExactly(id("2"));
	}

	private String create(String title, String... items) {
		return submitNew(title, items).headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
	}

	private HttpResponse<String> submitNew(String title, String... items) {
		StringBuilder fields = new StringBuilder(fields(Map.of("agency", "so-tu-phap", "title", title)));
		for (String item : items) {
			fields.append("&").append(fields(Map.of("assignment", id(item))));
		}
		return this.officer.submit("/agency-plans/new", "/agency-plans", fields.toString());
	}

	private HttpResponse<String> add(String page, String item, String action, String doer, String rhythm, LocalDate until) {
		return this.officer.submit(page, page + "/steps", fields(Map.of("assignment", id(item))) + "&" + step(action, doer, rhythm, until));
	}

	private String step(String action, String doer, String rhythm, LocalDate until) {
		return fields(Map.of("action", action, "doer", doer, "rhythm", rhythm, "startsOn", LocalDate.now(this.clock).toString(), "dueOn", until.toString()));
	}

	/** Leaves nothing running that other tests of the agency could stumble over. */
	private void end(String page) {
		this.ledger.texts("select id::text from step where agency_plan_id = ? and status = 'RUNNING'", number(page))
			.forEach(step -> this.head.submit(page, page + "/steps/" + step + "/end", "reason=x"));
	}

	private String id(String item) {
		return this.provincial + ":" + item + ":so-tu-phap";
	}

	private static long number(String page) {
		return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
	}

	private static String fields(Map<String, String> values) {
		StringBuilder fields = new StringBuilder();
		values.forEach((name, value) -> fields.append(fields.isEmpty() ? "" : "&").append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
		return fields.toString();
	}

}
