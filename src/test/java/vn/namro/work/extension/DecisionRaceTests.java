package vn.namro.work.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.work.assignment.AssignmentLaunch;

/** Many ask and many decide at once: one of them wins, the others are told so, and the ledger knows one outcome. */
@IntegrationTest
class DecisionRaceTests {

	private static final int THREADS = 8;

	@Autowired
	private Http http;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private AssignmentLaunch launch;

	private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

	private String id;

	@BeforeEach
	void launch() {
		LocalDate due = LocalDate.now().plusMonths(2);
		String plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", due)).code();
		this.launch.launchNext(plan);
		this.id = plan + ":1:so-tu-phap";
	}

	@AfterEach
	void close() {
		this.pool.shutdownNow();
	}

	@RepeatedTest(5)
	void oneRequestAndOneDecisionWin() throws Exception {
		List<HttpResponse<String>> asked = race(i -> this.http.as("thutruong.so-tu-phap").post("/api/assignments/" + this.id + "/extensions", request()));
		assertThat(asked).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
		assertThat(asked).filteredOn(answer -> answer.statusCode() == 409).hasSize(THREADS - 1)
			.allSatisfy(answer -> assertThat(answer.body()).contains("Đang có một đề nghị gia hạn"));
		ProcessDriver.Instance extension = this.driver.the("extension", this.id + ":extension-1");
		String task = extension.task("userTask_approveExtension").getId();
		List<HttpResponse<String>> decided = race(i -> this.http.as("lanhdao").post("/engine-rest/task/" + task + "/submit-form", i % 2 == 0 ? grant() : REFUSE));
		assertThat(decided).filteredOn(answer -> answer.statusCode() / 100 == 2).hasSize(1);
		assertThat(decided).as(decided.stream().map(answer -> answer.statusCode() + " " + answer.body()).toList().toString())
			.filteredOn(answer -> answer.statusCode() == 409)
			.hasSize(THREADS - 1);
		extension.runJobOf("serviceTask_recordDecision");
		boolean granted = this.ledger.value("select status from extension_request where id = ?", this.id + ":extension-1").equals("GRANTED");
		assertThat(this.ledger.changesOf(this.id)).isEqualTo(granted ? List.of("OPENED", "MOVED") : List.of("OPENED"));
		assertThat(this.ledger.changesOf(this.id + ":extension-1")).containsExactly("OPENED", "MET");
	}

	private static final String REFUSE = "{\"variables\": {\"decision\": {\"value\": \"return\"}, \"returnReason\": {\"value\": \"Còn kịp\"}}}";

	private static String grant() {
		return "{\"variables\": {\"decision\": {\"value\": \"accept\"}, \"newDueDate\": {\"value\": \"" + LocalDate.now().plusMonths(3) + "\"}}}";
	}

	private static String request() {
		return """
				{"wanted": "%s", "reason": "Chờ hướng dẫn", "documentNumber": "1/CV", "documentDate": "%s", "issuingBody": "Sở Tư pháp",
				 "documentAbstract": "Xin gia hạn"}
				""".formatted(LocalDate.now().plusMonths(3), LocalDate.now().minusDays(1));
	}

	private List<HttpResponse<String>> race(java.util.function.IntFunction<HttpResponse<String>> act) throws Exception {
		CyclicBarrier start = new CyclicBarrier(THREADS);
		List<Callable<HttpResponse<String>>> racers = IntStream.range(0, THREADS).<Callable<HttpResponse<String>>>mapToObj(i -> () -> {
			start.await();
			return act.apply(i);
		}).toList();
		List<HttpResponse<String>> answers = new java.util.ArrayList<>();
		for (Future<HttpResponse<String>> racer : this.pool.invokeAll(racers)) {
			answers.add(racer.get());
		}
		return answers;
	}

}
