package vn.namro.work.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.assignment.AssignmentLaunch;

/** An obstacle on its way up: answered at each level, passed on, taken back, or ended with the work. */
@IntegrationTest
class ObstacleProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("obstacle");

	private static final String SPECIALIST = "chuyenvien.so-tu-phap";

	private static final String HEAD = "thutruong.so-tu-phap";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private ObstacleRaising raising;

	@Autowired
	private ObstacleListing listing;

	@Autowired
	private Obligations obligations;

	@Autowired
	private People people;

	private String id;

	@BeforeEach
	void launch() {
		this.driver.moveTo(PlanFixture.START);
		String plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30))).code();
		this.launch.launchNext(plan);
		this.id = plan + ":1:so-tu-phap";
	}

	@Test
	void climbsToTheLeadersAndComesBackWithTheirAnswer() {
		ProcessDriver.Instance obstacle = raise("head");
		obstacle.complete(HEAD, "userTask_answerByHead", passOn("Vượt thẩm quyền của sở"));
		assertThat(obstacle.shown("userTask_answerByCoordinator", "obstacleText")).contains("Thiếu kinh phí", "chuyển lên: Vượt thẩm quyền của sở");
		assertThat(this.ledger.changesOf(obligation("head"))).containsExactly("OPENED", "MET");
		assertThat(this.ledger.value("select agency_code || ' ' || owed_by from obligation where id = ?", obligation("coordinator"))).isEqualTo("so-noi-vu coordinator");
		obstacle.complete("dieuphoi", "userTask_answerByCoordinator", passOn("Cần bố trí ngân sách"));
		obstacle.complete("lanhdao", "userTask_answerByLeader", Map.of("answerText", "Giao Sở Tài chính bố trí")).runJobOf("serviceTask_recordAnswer");
		assertThat(obstacle.get()).isEnded().hasPassedInOrder("userTask_answerByHead", "userTask_answerByCoordinator", "userTask_answerByLeader", "event_answered");
		assertThat(this.ledger.changesOf(obligation("leader"))).containsExactly("OPENED", "MET");
		assertThat(this.listing.of(this.id)).singleElement().satisfies(view -> {
			assertThat(view.status()).isEqualTo("answered");
			assertThat(view.levels()).extracting(ObstacleView.Level::role).containsExactly("head", "coordinator", "leader");
		});
		assertThat(told()).contains("Giao Sở Tài chính bố trí");
	}

	@Test
	void isAnsweredByTheHead() {
		ProcessDriver.Instance obstacle = raise("head");
		obstacle.complete(HEAD, "userTask_answerByHead", answer()).runJobOf("serviceTask_recordAnswer");
		assertThat(obstacle.get()).isEnded().hasPassed("event_answered").hasNotPassed("userTask_answerByCoordinator");
		assertThat(told()).contains("Đã cử thêm người");
	}

	@Test
	void isAnsweredByTheCoordinator() {
		ProcessDriver.Instance obstacle = raise("coordinator");
		obstacle.complete("dieuphoi", "userTask_answerByCoordinator", answer()).runJobOf("serviceTask_recordAnswer");
		assertThat(obstacle.get()).isEnded().hasNotPassed("userTask_answerByHead", "userTask_answerByLeader");
	}

	@Test
	void goesStraightToTheLeaders() {
		assertThat(raise("leader").get()).isWaitingAt("userTask_answerByLeader").hasNotPassed("userTask_answerByHead");
	}

	@Test
	void climbsTheLadderWhenNobodyAnswers() {
		raise("coordinator");
		this.driver.lapse(obligation("coordinator")).fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(obligation("coordinator"))).containsExactly("1: dieuphoi");
	}

	@Test
	void endsWhenItIsTakenBack() {
		ProcessDriver.Instance obstacle = raise("head");
		this.raising.withdraw(person(SPECIALIST), this.id, 1);
		assertThat(obstacle.get()).isEnded().hasPassed("event_obstacleEnded");
		assertThat(this.ledger.changesOf(obligation("head"))).containsExactly("OPENED", "RELEASED");
		assertThatThrownBy(() -> this.raising.withdraw(person(SPECIALIST), this.id, 1)).isInstanceOf(ConflictingChangeException.class);
		assertThatThrownBy(() -> this.raising.withdraw(person(SPECIALIST), this.id, 2)).isInstanceOf(ConflictingChangeException.class);
	}

	@Test
	void endsWithTheWork() {
		ProcessDriver.Instance obstacle = raise("head");
		this.obligations.release(this.id, this.obligations.get(this.id).dueAt());
		assertThat(obstacle.get()).isEnded().hasPassed("event_obstacleEnded");
		assertThat(this.ledger.value("select status from obstacle where obligation_id = ?", this.id)).isEqualTo("ENDED");
	}

	@Test
	void refusesWhatIsMissing() {
		assertThatThrownBy(() -> this.raising.raise(person(SPECIALIST), this.id, null, " ", null)).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining("Gửi đến").hasMessageContaining("chưa nhập");
		ProcessDriver.Instance obstacle = raise("head");
		assertThat(obstacle.refusal(HEAD, "userTask_answerByHead", Map.of("answerText", "x"))).contains("Xử lý không được để trống.");
		assertThat(obstacle.refusal(HEAD, "userTask_answerByHead", Map.of("answerKind", "answer"))).contains("Nội dung trả lời không được để trống.");
		assertThat(obstacle.refusal(HEAD, "userTask_answerByHead", Map.of("answerKind", "quên", "answerText", "x"))).contains("không hợp lệ");
	}

	@Test
	void isForThoseWhoDoTheWork() {
		assertThatThrownBy(() -> this.raising.raise(person("lanhdao"), this.id, "head", "x", "")).isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> this.raising.raise(person("thutruong.so-tai-chinh"), this.id, "head", "x", "")).isInstanceOf(UnknownThingException.class);
		this.obligations.meet(this.id, this.obligations.get(this.id).dueAt());
		assertThatThrownBy(() -> raise("head")).isInstanceOf(ConflictingChangeException.class);
	}

	private ProcessDriver.Instance raise(String addressee) {
		return this.driver.the("obstacle", this.raising.raise(person(SPECIALIST), this.id, addressee, "Thiếu kinh phí", "Bổ sung 200 triệu đồng"));
	}

	private String obligation(String role) {
		return this.id + ":obstacle-1:" + role;
	}

	private String told() {
		return this.ledger.value("select body from notice where recipient = ? and unique_key like ?", SPECIALIST, this.id + "%/answered/%");
	}

	private Person person(String account) {
		return this.people.find(account).orElseThrow();
	}

	private static Map<String, Object> answer() {
		return Map.of("answerKind", "answer", "answerText", "Đã cử thêm người");
	}

	private static Map<String, Object> passOn(String remark) {
		return Map.of("answerKind", "passOn", "answerText", remark);
	}

}
