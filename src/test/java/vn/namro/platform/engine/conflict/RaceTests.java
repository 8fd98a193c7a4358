package vn.namro.platform.engine.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.audit.AuditChecks;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.access.token.ApplicationTokens;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.testing.FormFields;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.YearFixture;
import vn.namro.work.assignment.AssignmentLaunch;

/**
 * Eight people do something with one task at the same moment, half of them through Tasklist's door: one of them wins, the
 * others hear that somebody was faster, and the ledger knows of one act. {@code -Dnamro.races=500} runs that many of each kind.
 */
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class RaceTests {

	private static final int RUNNERS = 8;

	private static final int RACES = Integer.getInteger("namro.races", 25);

	private static final String AGENCY = "huyen-cam-xuyen";

	private static final String COORDINATOR = "dieuphoi";

	private static final String REST = "/engine-rest";

	private static final String TASKLIST = "/camunda/api/engine/engine/default";

	@Autowired
	private Http http;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private TaskService taskService;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private ApplicationTokens tokens;

	@Autowired
	private Ledger ledger;

	@Autowired
	private AuditChecks checks;

	private final ExecutorService threads = Executors.newFixedThreadPool(RUNNERS);

	private List<Runner> heads;

	private List<Runner> coordinators;

	/** Somebody at one of the two doors to the engine. */
	private record Runner(int number, String account, Http.Caller caller, String door) {

		HttpResponse<String> task(String id, String act, String json) {
			return this.caller.call("POST", this.door + "/task/" + id + "/" + act, "application/json", json);
		}

		HttpResponse<String> ours(String path, String json) {
			return this.caller.call("POST", path, "application/json", json);
		}

	}

	@BeforeAll
	void bringRunners() {
		this.plans.prepare();
		String password = this.passwords.encode(YearFixture.PASSWORD);
		for (int i = 0; i < RUNNERS; i++) {
			this.people.save(head(i), "Thủ trưởng thứ " + i, password);
			this.people.appoint(head(i), Groups.HEAD, AGENCY, Scope.AGENCY, null, null, null);
			this.people.save(officer(i), "Chuyên viên thứ " + i, password);
			this.people.appoint(officer(i), Groups.SPECIALIST, AGENCY, Scope.AGENCY, null, null, null);
		}
		this.heads = IntStream.range(0, RUNNERS).mapToObj(i -> runner(i, head(i))).toList();
		this.coordinators = IntStream.range(0, RUNNERS).mapToObj(i -> runner(i, COORDINATOR)).toList();
	}

	@AfterEach
	void leavesTheChainOfTheLedgerIntact() throws SQLException {
		assertThat(this.checks.run()).hasValueSatisfying(found -> assertThat(found.findings()).isEmpty());
	}

	@AfterAll
	void sendRunnersHome() {
		this.threads.shutdown();
	}

	@Test
	void letsOneOfEightClaim() {
		forEachAssignment(id -> {
			Task task = this.driver.the("assignment", id).task("userTask_nameOfficer");
			Runner winner = theOneWinner(this.heads, race(this.heads, runner -> runner.task(task.getId(), "claim", userId(runner))));
			assertThat(this.taskService.createTaskQuery().taskId(task.getId()).singleResult().getAssignee()).isEqualTo(winner.account());
			assertThat(acts("Claim", task)).containsExactly(winner.account());
		});
	}

	@Test
	void letsOneOfEightComplete() {
		forEachAssignment(id -> {
			Task task = this.driver.the("assignment", id).task("userTask_nameOfficer");
			Runner winner = theOneWinner(this.heads,
					race(this.heads, runner -> runner.task(task.getId(), runner.number() < 4 ? "complete" : "submit-form", chosenOfficer(runner))));
			assertThat(this.ledger.value("select officer from obligation where id = ?", id)).isEqualTo(officer(winner.number()));
			assertThat(this.driver.the("assignment", id).task("userTask_reportProgress").getAssignee()).isEqualTo(officer(winner.number()));
			assertThat(this.ledger.texts("select kind || ' ' || actor from assignment_event where assignment_id = ?", id)).containsExactly("OFFICER_NAMED " + winner.account());
			assertThat(acts("Complete", task)).containsExactly(winner.account());
		});
	}

	@Test
	void letsOneOfEightClaimOrComplete() {
		forEachAssignment(id -> {
			Task task = this.driver.the("assignment", id).task("userTask_nameOfficer");
			theOneWinner(this.heads, race(this.heads, runner -> runner.number() < 4 ? runner.task(task.getId(), "claim", userId(runner))
					: runner.task(task.getId(), "submit-form", chosenOfficer(runner))));
			assertThat(acts("Complete", task).size() + acts("Claim", task).size()).isEqualTo(1);
		});
	}

	@Test
	void letsOneOfEightAcceptOrReturnAResult() {
		forEachAssignment(id -> {
			Task task = handedIn(id);
			List<HttpResponse<String>> answers = race(this.coordinators, runner -> runner.number() < 6 ? runner.task(task.getId(), "submit-form", review(runner))
					: runner.ours("/api/tasks/bulk", bulkReview(task, runner)));
			Runner winner = theOneWinner(this.coordinators, answers);
			String kind = accepts(winner) ? "ACCEPTED" : "RETURNED";
			assertThat(this.ledger.texts("select kind from assignment_event where assignment_id = ? and kind in ('ACCEPTED', 'RETURNED')", id)).containsExactly(kind);
			assertThat(this.ledger.value("select status || ' ' || returns from assignment where id = ?", id)).isEqualTo(kind + (accepts(winner) ? " 0" : " 1"));
			assertThat(this.ledger.changesOf(id)).isEqualTo(accepts(winner) ? List.of("OPENED", "MET") : List.of("OPENED", "MET", "REOPENED"));
			assertThat(this.driver.runs("deadline", id)).isEqualTo(!accepts(winner));
			assertThat(acts("Complete", task)).hasSize(1);
		});
	}

	private void forEachAssignment(Consumer<String> race) {
		Item[] items = IntStream.rangeClosed(1, RACES).mapToObj(i -> PlanFixture.item(String.valueOf(i), AGENCY, LocalDate.of(2023, 6, 30))).toArray(Item[]::new);
		String plan = this.plans.plan("par-index-2022-2024", items).code();
		while (this.launch.launchNext(plan)) {
			continue;
		}
		IntStream.rangeClosed(1, RACES).forEach(i -> race.accept(plan + ":" + i + ":" + AGENCY));
	}

	/** All begin at once; the answers are in the order of the runners. */
	private List<HttpResponse<String>> race(List<Runner> runners, Function<Runner, HttpResponse<String>> act) {
		CyclicBarrier start = new CyclicBarrier(runners.size());
		List<Future<HttpResponse<String>>> answers = runners.stream().map(runner -> this.threads.submit(() -> {
			start.await();
			return act.apply(runner);
		})).toList();
		return answers.stream().map(RaceTests::answer).toList();
	}

	private static HttpResponse<String> answer(Future<HttpResponse<String>> answer) {
		try {
			return answer.get();
		}
		catch (Exception ex) {
			throw new AssertionError("a runner got no answer", ex);
		}
	}

	private static Runner theOneWinner(List<Runner> runners, List<HttpResponse<String>> answers) {
		List<Runner> winners = runners.stream().filter(runner -> won(answers.get(runner.number()))).toList();
		assertThat(winners).as("winners among %s", answers.stream().map(answer -> answer.statusCode() + " " + answer.body()).toList()).hasSize(1);
		assertThat(answers).filteredOn(answer -> !won(answer)).allSatisfy(RaceTests::isTooLate);
		return winners.get(0);
	}

	private static boolean won(HttpResponse<String> answer) {
		return answer.statusCode() == 204 || answer.statusCode() == 200 && answer.body().contains("\"outcome\":\"done\"");
	}

	private static void isTooLate(HttpResponse<String> answer) {
		boolean ours = answer.statusCode() == 200 && answer.body().contains("\"outcome\":\"conflict\"");
		assertThat(ours ? 409 : answer.statusCode()).as(answer.body()).isEqualTo(409);
		assertThat(answer.body()).containsPattern("\"message\":\"(Người khác|Công việc này đã|Không thực hiện được với công việc .*người khác đã nhận)");
	}

	private List<String> acts(String operation, Task task) {
		return this.ledger.texts("select actor from audit_entry where action = ? and subject = ?", operation, task.getId());
	}

	/** An assignment whose result waits for the coordinator. */
	private Task handedIn(String id) {
		return this.driver.the("assignment", id)
			.complete(head(0), "userTask_nameOfficer", Map.of("chosenOfficer", officer(0)))
			.complete(officer(0), "userTask_reportProgress", Map.of("percent", 100, "narrative", "Đã xong", "readyToSubmit", true))
			.complete(officer(0), "userTask_submitResult", FormFields.resultWithoutProof())
			.complete(head(0), "userTask_signOff", Map.of("decision", "accept"))
			.runJobOf("serviceTask_recordSubmission")
			.task("userTask_acceptResult");
	}

	private Runner runner(int number, String account) {
		if (number % 2 == 0) {
			return new Runner(number, account, this.http.with(account, this.tokens.create(account, "đua " + number, LocalDate.now().plusDays(1))), REST);
		}
		Http.Caller browser = this.http.browserOf(account);
		browser.get("/");
		browser.get("/camunda/app/welcome/default/");
		return new Runner(number, account, browser, TASKLIST);
	}

	private static String head(int number) {
		return "dua.thutruong-" + number;
	}

	private static String officer(int number) {
		return "dua.chuyenvien-" + number;
	}

	private static String userId(Runner runner) {
		return "{\"userId\":\"" + runner.account() + "\"}";
	}

	private static String chosenOfficer(Runner runner) {
		return "{\"variables\":{\"chosenOfficer\":{\"value\":\"" + officer(runner.number()) + "\"}}}";
	}

	private static boolean accepts(Runner runner) {
		return runner.number() / 2 % 2 == 0;
	}

	private static String review(Runner runner) {
		return accepts(runner) ? "{\"variables\":{\"decision\":{\"value\":\"accept\"}}}"
				: "{\"variables\":{\"decision\":{\"value\":\"return\"},\"returnReason\":{\"value\":\"Thiếu\"},\"defectKind\":{\"value\":\"content\"}}}";
	}

	private static String bulkReview(Task task, Runner runner) {
		return "{\"action\":\"" + (accepts(runner) ? "accept" : "return") + "\",\"tasks\":[\"" + task.getId() + "\"],\"reason\":\"Thiếu\",\"defectKind\":\"content\"}";
	}

}
