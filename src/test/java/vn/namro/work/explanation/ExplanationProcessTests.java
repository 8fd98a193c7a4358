package vn.namro.work.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;
import static vn.namro.testing.FormFields.returned;
import static vn.namro.testing.FormFields.withDocument;

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

/** A demanded explanation: given, noted, asked again, taken back; what was said stays. */
@IntegrationTest
class ExplanationProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("explanation");

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
	private ExplanationAsking asking;

	@Autowired
	private ExplanationListing listing;

	@Autowired
	private Obligations obligations;

	@Autowired
	private People people;

	private String id;

	@BeforeEach
	void lapse() {
		this.driver.moveTo(PlanFixture.START);
		String plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30))).code();
		this.launch.launchNext(plan);
		this.id = plan + ":1:so-tu-phap";
		this.driver.moveTo("2023-07-03T08:00:00+07:00");
	}

	@Test
	void endsWhenTheLeaderTakesNote() {
		ProcessDriver.Instance explanation = ask("lanhdao");
		assertThat(explanation.shown("userTask_giveExplanation", "questionText")).contains("Vì sao chậm?");
		assertThat(explanation.task("userTask_giveExplanation").getDueDate()).isEqualTo("2023-07-10T23:59:59+07:00");
		explanation.complete(HEAD, "userTask_giveExplanation", withDocument("explanationText", "Chờ số liệu của Bộ", "3/BC-STP", "2023-07-03"))
			.runJobOf("serviceTask_recordExplanation");
		assertThat(explanation.shown("userTask_noteByLeader", "explanationText")).contains("Vì sao chậm?", "Chờ số liệu của Bộ", "3/BC-STP");
		explanation.complete("lanhdao", "userTask_noteByLeader", accept());
		assertThat(explanation.get()).isEnded().hasPassed("event_noted").hasNotPassed("userTask_noteByCoordinator");
		assertThat(this.ledger.changesOf(round(1))).containsExactly("OPENED", "MET");
		assertThat(this.ledger.value("select body from notice where recipient = 'lanhdao' and unique_key like ?", this.id + "%/given/%")).contains("Chờ số liệu của Bộ");
		assertThat(this.listing.of(this.id)).singleElement().extracting(ExplanationView::status).isEqualTo("noted");
	}

	@Test
	void comesBackWhenTheCoordinatorAsksAgain() {
		ProcessDriver.Instance explanation = explained("dieuphoi");
		explanation.complete("dieuphoi", "userTask_noteByCoordinator", returned("Nêu rõ trách nhiệm"));
		assertThat(explanation.shown("userTask_giveExplanation", "questionText")).contains("Nêu rõ trách nhiệm");
		assertThat(this.ledger.changesOf(round(2))).containsExactly("OPENED");
		explanation.complete(HEAD, "userTask_giveExplanation", Map.of("explanationText", "Do phòng chuyên môn")).runJobOf("serviceTask_recordExplanation");
		explanation.complete("dieuphoi", "userTask_noteByCoordinator", accept());
		assertThat(explanation.get()).isEnded();
		assertThat(this.listing.of(this.id).get(0).rounds()).extracting(ExplanationView.Round::answer).containsExactly("Chờ số liệu của Bộ", "Do phòng chuyên môn");
	}

	@Test
	void keepsWhatWasSaid() {
		explained("lanhdao");
		assertThatThrownBy(() -> this.ledger.change("update explanation_round set answer = 'khác' where obligation_id = ?", round(1)))
			.hasMessageContaining("stays as it is");
		assertThatThrownBy(() -> this.ledger.change("delete from explanation_round where obligation_id = ?", round(1))).hasMessageContaining("stays as it is");
	}

	@Test
	void endsWhenItIsTakenBack() {
		ProcessDriver.Instance explanation = ask("lanhdao");
		assertThatThrownBy(() -> this.asking.withdraw(person("dieuphoi"), this.id)).isInstanceOf(AccessDeniedException.class);
		this.asking.withdraw(person("lanhdao"), this.id);
		assertThat(explanation.get()).isEnded().hasPassed("event_explanationEnded");
		assertThat(this.ledger.changesOf(round(1))).containsExactly("OPENED", "RELEASED");
		assertThatThrownBy(() -> this.asking.withdraw(person("lanhdao"), this.id)).isInstanceOf(ConflictingChangeException.class);
	}

	@Test
	void climbsTheLadderWhenTheHeadStaysSilent() {
		ask("lanhdao");
		this.driver.lapse(round(1)).fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(round(1))).containsExactly("1: " + HEAD + ", dieuphoi");
	}

	@Test
	void outlivesTheDelayItAsksAbout() {
		ProcessDriver.Instance explanation = ask("lanhdao");
		this.obligations.meet(this.id, this.obligations.get(this.id).dueAt());
		assertThat(explanation.get()).isWaitingAt("userTask_giveExplanation");
	}

	@Test
	void isForLeadersAndTheCoordinatorAboutWhatIsRed() {
		assertThatThrownBy(() -> ask(HEAD)).isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> ask("thutruong.so-tai-chinh")).isInstanceOf(UnknownThingException.class);
		assertThatThrownBy(() -> this.asking.ask(person("lanhdao"), this.id, " ")).isInstanceOf(InvalidInputException.class);
		ProcessDriver.Instance explanation = ask("lanhdao");
		assertThatThrownBy(() -> ask("dieuphoi")).isInstanceOf(ConflictingChangeException.class).hasMessageContaining("Đã có một yêu cầu");
		assertThat(explanation.refusal(HEAD, "userTask_giveExplanation", Map.of())).contains("Nội dung giải trình không được để trống.");
		this.driver.moveTo(PlanFixture.START);
		assertThatThrownBy(() -> ask("dieuphoi")).isInstanceOf(ConflictingChangeException.class).hasMessageContaining("không quá hạn");
	}

	private ProcessDriver.Instance explained(String account) {
		return ask(account).complete(HEAD, "userTask_giveExplanation", Map.of("explanationText", "Chờ số liệu của Bộ")).runJobOf("serviceTask_recordExplanation");
	}

	private ProcessDriver.Instance ask(String account) {
		return this.driver.the("explanation", this.asking.ask(person(account), this.id, "Vì sao chậm?"));
	}

	private String round(int number) {
		return this.id + ":explanation-1:" + number;
	}

	private Person person(String account) {
		return this.people.find(account).orElseThrow();
	}

}
