package vn.namro.planning.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.planning.amendment.RunningPlan.decision;
import static vn.namro.planning.amendment.RunningPlan.item;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

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
import vn.namro.testing.SecondProvince;
import vn.namro.work.assignment.AssignmentLaunch;

/** Two people who amend the same plan never undo each other's work, and nobody amends from outside. */
@IntegrationTest
class TwoAmendmentsTests {

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture fixture;

	@Autowired
	private SecondProvince second;

	@Autowired
	private Plans plans;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private ProcessDriver driver;

	private RunningPlan plan;

	@BeforeEach
	void start() {
		this.plan = RunningPlan.start(this.fixture, this.plans, this.launch, this.driver, item());
	}

	@AfterEach
	void stopTheClock() {
		ClockUtil.reset();
	}

	@Test
	void oneDraftAtATime() {
		assertThat(post("dieuphoi", "{\"reason\": \"Lần một\", \"withdrawn\": [\"1\"]}").statusCode()).isEqualTo(201);
		HttpResponse<String> other = post("quantri", "{\"reason\": \"Lần hai\", \"withdrawn\": [\"1\"]}");
		assertThat(other.statusCode()).isEqualTo(409);
		assertThat(RunningPlan.json(other.body()).path("detail").asText()).isEqualTo("Kế hoạch đang có một dự thảo điều chỉnh khác. Ban hành hoặc hủy dự thảo đó trước.");
		assertThat(this.plan.assignment().hasTask("userTask_nameOfficer")).as("a draft reaches nobody").isTrue();
	}

	@Test
	void oneOfManyDecisionsAtOnceWins() {
		List<CompletableFuture<HttpResponse<String>>> racing = IntStream.range(0, 4)
			.mapToObj(i -> CompletableFuture.supplyAsync(() -> post("dieuphoi", decision("1" + i + "/QĐ", "\"withdrawn\": [\"1\"]"))))
			.toList();
		List<Integer> answers = racing.stream().map(CompletableFuture::join).map(HttpResponse::statusCode).sorted().toList();
		// who comes after the winner finds the item withdrawn
		assertThat(answers.get(0)).isEqualTo(201);
		assertThat(answers.subList(1, 4)).allMatch(status -> status == 409 || status == 422);
		assertThat(this.ledger.value("select count(*) from plan_amendment where plan_code = ?", this.plan.code)).isEqualTo("1");
		assertThat(this.ledger.changesOf(this.plan.id())).containsExactly("OPENED", "RELEASED");
	}

	@Test
	void aDecisionIsTakenOnce() {
		String moved = "\"changed\": [{\"code\": \"1\", \"deadline\": {\"due\": \"2023-08-31\"}}]";
		assertThat(post("dieuphoi", decision("10/QĐ", moved)).statusCode()).isEqualTo(201);
		HttpResponse<String> again = post("dieuphoi", decision("10/QĐ", moved.replace("08-31", "09-29")));
		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(this.ledger.texts("select due_on from plan_item where plan_code = ?", this.plan.code)).containsExactly("2023-08-31");
	}

	@Test
	void aDraftOfAPlanNeedsNoAmendment() {
		String draft = this.fixture.plan("par-index-2022-2024", item()).code();
		HttpResponse<String> answer = this.http.as("dieuphoi").post("/api/plans/" + draft + "/amendments", decision("10/QĐ", "\"withdrawn\": [\"1\"]"));
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("Kế hoạch còn là dự thảo");
	}

	@Test
	void anotherProvinceDoesNotLearnThatThePlanExists() {
		this.second.prepare();
		HttpResponse<String> there = this.http.as("hai.coordinator").post(this.plan.url(), decision("10/QĐ", "\"withdrawn\": [\"1\"]"));
		HttpResponse<String> nowhere = this.http.as("hai.coordinator").post("/api/plans/khong-co/amendments", decision("10/QĐ", "\"withdrawn\": [\"1\"]"));
		assertThat(List.of(there.statusCode(), nowhere.statusCode())).containsExactly(404, 404);
		assertThat(RunningPlan.json(there.body()).path("title")).isEqualTo(RunningPlan.json(nowhere.body()).path("title"));
		assertThat(this.http.browserOf("hai.coordinator").open(this.plan.page()).statusCode()).isEqualTo(404);
	}

	@Test
	void whoStandsInForTheCoordinatorMayAmend() {
		String substitute = "chuyenvien.so-noi-vu";
		assertThat(post(substitute, decision("10/QĐ", "\"withdrawn\": [\"1\"]")).statusCode()).isEqualTo(403);
		this.ledger.change("insert into substitution (absent, substitute, valid_from, valid_until, reason, named_by, named_at) "
				+ "values ('dieuphoi', ?, current_date - 1, current_date + 1, 'kiểm thử', 'dieuphoi', now())", substitute);
		try {
			assertThat(post(substitute, decision("10/QĐ", "\"withdrawn\": [\"1\"]")).statusCode()).isEqualTo(201);
		}
		finally {
			this.ledger.change("update substitution set ended_by = 'dieuphoi', ended_at = now() where substitute = ?", substitute);
		}
		assertThat(this.ledger.value("select closed_by from plan_amendment where plan_code = ?", this.plan.code)).isEqualTo(substitute);
		assertThat(this.ledger.value("select actor from assignment_event where assignment_id = ? and kind = 'WITHDRAWN'", this.plan.id())).isEqualTo(substitute);
	}

	@Test
	void theTaskOfASubstituteFollowsTheDeadline() {
		String substitute = RunningPlan.HEAD;
		this.ledger.change("insert into substitution (absent, substitute, valid_from, valid_until, reason, named_by, named_at) "
				+ "values (?, ?, current_date - 1, current_date + 1, 'kiểm thử', 'dieuphoi', now())", RunningPlan.OFFICER, substitute);
		try {
			this.plan.nameOfficer();
			assertThat(this.plan.assignment().task("userTask_reportProgress").getAssignee()).isEqualTo(substitute);
			assertThat(post("dieuphoi", decision("10/QĐ", "\"changed\": [{\"code\": \"1\", \"deadline\": {\"due\": \"2023-08-31\"}}]")).statusCode()).isEqualTo(201);
			assertThat(this.plan.assignment().task("userTask_reportProgress").getAssignee()).isEqualTo(substitute);
			assertThat(this.plan.assignment().shown("userTask_reportProgress", "dueText")).isEqualTo("31/08/2023");
		}
		finally {
			this.ledger.change("update substitution set ended_by = 'dieuphoi', ended_at = now() where absent = ?", RunningPlan.OFFICER);
		}
	}

	private HttpResponse<String> post(String account, String amendment) {
		return this.http.as(account).post(this.plan.url(), amendment);
	}

}
