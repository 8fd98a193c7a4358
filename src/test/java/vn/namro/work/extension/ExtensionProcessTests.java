package vn.namro.work.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;
import static vn.namro.testing.FormFields.returned;
import static vn.namro.testing.FormFields.with;
import static vn.namro.testing.FormFields.withDocument;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.reporting.reportfigures.ReportFigures;
import vn.namro.reporting.reportfigures.Totals;
import vn.namro.reporting.reportfigures.Window;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.assignment.AssignmentLaunch;

/** A request for a later date: who confirms and decides it, what a decision does to the date, and how it ends without one. */
@IntegrationTest
class ExtensionProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("extension");

	private static final String SPECIALIST = "chuyenvien.so-tu-phap";

	private static final String HEAD = "thutruong.so-tu-phap";

	private static final String PART_HEAD = "thutruong.so-noi-vu";

	private static final LocalDate WANTED = LocalDate.of(2023, 7, 31);

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private ExtensionAsking asking;

	@Autowired
	private Obligations obligations;

	@Autowired
	private People people;

	@Autowired
	private ReportFigures figures;

	@Autowired
	private Plans issuedPlans;

	@Autowired
	private Agencies agencies;

	private String id;

	private String part;

	@BeforeEach
	void launch() {
		this.driver.moveTo(PlanFixture.START);
		String plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30), "so-noi-vu")).code();
		this.launch.launchNext(plan);
		this.id = plan + ":1:so-tu-phap";
		this.part = this.id + ":so-noi-vu";
	}

	@Test
	void movesTheDateWhenALeaderGrantsWhatTheHeadPassedOn() {
		ProcessDriver.Instance extension = ask(SPECIALIST, this.id, WANTED);
		assertThat(extension.shown("userTask_confirmRequest", "requestText")).contains("Xin gia hạn đến: 31/07/2023", "Đã gia hạn: chưa lần nào", "12/CV-STP");
		extension.complete(HEAD, "userTask_confirmRequest", accept());
		assertThat(this.ledger.value("select kind || ' ' || agency_code || ' ' || owed_by from obligation where id = ?", request(1)))
			.isEqualTo("EXTENSION_REQUEST ubnd-tinh leader");
		assertThat(extension.shown("userTask_approveExtension", "newDueDate")).isEqualTo("2023-07-31");
		extension.complete("lanhdao", "userTask_approveExtension", grant("2023-07-20")).runJobOf("serviceTask_recordDecision");
		assertThat(extension.get()).isEnded().hasPassed("event_granted").hasNotPassed("event_refused", "userTask_decideExtension");
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2023-07-20T23:59:59+07:00");
		assertThat(this.ledger.value("select due_at > original_due_at from obligation where id = ?", this.id)).isEqualTo("t");
		assertThat(this.ledger.value("select reason from obligation_event where obligation_id = ? and kind = 'MOVED'", this.id))
			.startsWith("Gia hạn lần 1 theo ").endsWith(": Chờ ý kiến của Bộ");
		assertThat(this.ledger.changesOf(request(1))).containsExactly("OPENED", "MET");
		assertThat(told(SPECIALIST)).isEqualTo("Hạn mới: 20/07/2023 (hạn cũ 30/06/2023). Người quyết định: Lãnh đạo tỉnh.");
	}

	@Test
	void leavesTheDateWhenTheCoordinatorRefusesWhatAHeadAsked() {
		ProcessDriver.Instance extension = ask(PART_HEAD, this.part, LocalDate.of(2023, 7, 3));
		assertThat(extension.get()).isWaitingAt("userTask_decideExtension").hasNotPassed("userTask_confirmRequest");
		assertThat(extension.task("userTask_decideExtension").getDueDate()).isEqualTo("2023-02-06T23:59:59+07:00");
		extension.complete("dieuphoi", "userTask_decideExtension", returned("Đã đủ thời gian")).runJobOf("serviceTask_recordDecision");
		assertThat(extension.get()).isEnded().hasPassed("event_refused");
		assertThat(this.ledger.dueOf(this.part)).isEqualTo("2023-06-23T23:59:59+07:00");
		assertThat(told(PART_HEAD)).contains("Lý do: Đã đủ thời gian");
	}

	@Test
	void goesToTheLeadersWhenThePartIsToBeMuchLater() {
		assertThat(ask(PART_HEAD, this.part, LocalDate.of(2023, 7, 9)).get()).isWaitingAt("userTask_approveExtension");
	}

	@Test
	void endsWithTheHeadWhoDoesNotPassItOn() {
		ProcessDriver.Instance extension = ask(SPECIALIST, this.id, WANTED);
		assertThat(extension.refusal(HEAD, "userTask_confirmRequest", Map.of("decision", "return"))).contains("Lý do trả lại không được để trống.");
		extension.complete(HEAD, "userTask_confirmRequest", returned("Còn kịp"));
		assertThat(extension.get()).isEnded().hasPassed("event_notForwarded");
		assertThat(this.ledger.value("select count(*) from obligation where id = ?", request(1))).isEqualTo("0");
		assertThat(told(SPECIALIST)).contains("Còn kịp");
		assertThat(ask(SPECIALIST, this.id, WANTED).get()).as("one may ask again").isWaitingAt("userTask_confirmRequest");
	}

	@Test
	void endsWithTheWork() {
		ProcessDriver.Instance extension = ask(HEAD, this.id, WANTED);
		this.obligations.meet(this.id, this.obligations.get(this.id).dueAt());
		assertThat(extension.get()).isEnded().hasPassed("event_extensionEnded");
		assertThat(this.ledger.changesOf(request(1))).containsExactly("OPENED", "RELEASED");
		assertThat(this.ledger.value("select status from extension_request where id = ?", request(1))).isEqualTo("ENDED");
	}

	@Test
	void endsWhenItIsTakenBack() {
		ProcessDriver.Instance extension = ask(SPECIALIST, this.id, WANTED);
		assertThatThrownBy(() -> this.asking.withdraw(person("chuyenvien.so-noi-vu"), this.id)).isInstanceOf(UnknownThingException.class);
		this.asking.withdraw(person(HEAD), this.id);
		assertThat(extension.get()).isEnded().hasPassed("event_extensionEnded");
		assertThatThrownBy(() -> this.asking.withdraw(person(HEAD), this.id)).isInstanceOf(ConflictingChangeException.class);
	}

	@Test
	void climbsTheLadderWhenNobodyDecides() {
		ask(HEAD, this.id, WANTED);
		ProcessDriver.Instance escalation = this.driver.lapse(request(1)).fireTimer("event_stepReached");
		assertThat(this.ledger.notifiedOf(request(1), "reminder")).contains("lanhdao");
		assertThat(this.ledger.escalationsOf(request(1))).containsExactly("1: lanhdao");
		this.asking.withdraw(person(HEAD), this.id);
		assertThat(escalation.get()).isEnded();
	}

	@Test
	void keepsTheLapseOnRecordWhenItIsAskedTooLate() {
		this.driver.lapse(this.id).fireTimer("event_stepReached");
		ProcessDriver.Instance extension = ask(HEAD, this.id, WANTED);
		extension.complete("lanhdao", "userTask_approveExtension", grant("2023-07-31")).runJobOf("serviceTask_recordDecision");
		assertThat(this.ledger.escalationsOf(this.id)).hasSize(1);
		assertThat(this.driver.runs("escalation", this.id)).isFalse();
		assertThat(this.driver.runs("deadline", this.id)).isTrue();
	}

	@Test
	void countsAnObjectiveCauseOnlyWithTheDocumentThatConfirmsIt() {
		ProcessDriver.Instance extension = ask(HEAD, this.id, WANTED);
		Map<String, Object> bare = with(grant("2023-07-31"), "objectiveConfirmed", true);
		assertThat(extension.refusal("lanhdao", "userTask_approveExtension", bare)).contains("phải ghi văn bản xác nhận");
		Map<String, Object> documented = with(with(withDocument("decision", "accept", "9/QĐ-UBND", "2023-02-01"), "newDueDate", "2023-07-31"), "objectiveConfirmed", true);
		extension.complete("lanhdao", "userTask_approveExtension", documented).runJobOf("serviceTask_recordDecision");
		assertThat(this.ledger.value("select objective_confirmed from extension_request where id = ?", request(1))).isEqualTo("t");
		assertThat(this.ledger.value("select reason from obligation_event where obligation_id = ? and kind = 'MOVED'", this.id))
			.contains("9/QĐ-UBND", "nguyên nhân khách quan");
	}

	@Test
	void countsBothDatesInReports() {
		ProcessDriver.Instance extension = ask(HEAD, this.id, WANTED);
		extension.complete("lanhdao", "userTask_approveExtension", grant("2023-07-31")).runJobOf("serviceTask_recordDecision");
		this.ledger.change("update assignment set status = 'SUBMITTED', submitted_at = '2023-07-15' where id = ?", this.id);
		String plan = this.id.split(":")[0];
		Window window = new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), OffsetDateTime.parse("2023-07-20T00:00:00+07:00"));
		Totals figures = this.figures.ofProvince(this.issuedPlans.get(plan), window).totals();
		assertThat(figures.late()).isZero();
		assertThat(figures.onTime()).isEqualTo(1);
		assertThat(figures.onFirstDue()).isZero();
		assertThat(figures.extensionsGranted()).isEqualTo(1);
		assertThat(figures.extensionsObjective()).isZero();
		assertThat(this.figures.ofAgency(this.issuedPlans.get(plan), window, this.agencies.get("so-noi-vu")).totals().extensionsGranted()).isZero();
	}

	@Test
	void refusesADateThatIsNotLater() {
		ProcessDriver.Instance extension = ask(HEAD, this.id, WANTED);
		assertThat(extension.refusal("lanhdao", "userTask_approveExtension", grant("2023-06-30"))).contains("Hạn mới phải sau hạn hiện nay");
		assertThat(extension.refusal("lanhdao", "userTask_approveExtension", grant("31/7"))).contains("không phải là ngày hợp lệ");
		assertThatThrownBy(() -> ask(PART_HEAD, this.part, LocalDate.of(2023, 6, 23))).isInstanceOf(InvalidInputException.class);
	}

	@Test
	void isForThoseWhoDoTheWorkAndOneAtATime() {
		assertThatThrownBy(() -> ask("lanhdao", this.id, WANTED)).isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> ask("thutruong.so-tai-chinh", this.id, WANTED)).isInstanceOf(UnknownThingException.class);
		ask(SPECIALIST, this.id, WANTED);
		assertThatThrownBy(() -> ask(HEAD, this.id, WANTED)).isInstanceOf(ConflictingChangeException.class).hasMessageContaining("Đang có một đề nghị");
		this.obligations.meet(this.part, this.obligations.get(this.part).dueAt());
		assertThatThrownBy(() -> ask(PART_HEAD, this.part, WANTED)).isInstanceOf(ConflictingChangeException.class);
	}

	@Test
	void letsNobodyDecideTheOwnRequest() {
		ProcessDriver.Instance extension = ask(SPECIALIST, this.id, WANTED);
		this.ledger.change("update extension_request set asked_by = ? where id = ?", HEAD, request(1));
		assertThatThrownBy(() -> extension.complete(HEAD, "userTask_confirmRequest", accept())).isInstanceOf(AuthorizationException.class)
			.hasMessageContaining("không tự xác nhận");
	}

	private ProcessDriver.Instance ask(String account, String obligation, LocalDate wanted) {
		Ask ask = new Ask(wanted, "Chờ ý kiến của Bộ", false, "12/CV-STP", "2023-02-01", "Sở Tư pháp", "Xin gia hạn");
		return this.driver.the("extension", this.asking.ask(person(account), obligation, ask));
	}

	private String request(int number) {
		return this.id + ":extension-" + number;
	}

	private Person person(String account) {
		return this.people.find(account).orElseThrow();
	}

	private String told(String account) {
		return this.ledger.value("select body from notice where recipient = ? and unique_key like ?", account, this.id + "%/closed/%");
	}

	private static Map<String, Object> grant(String day) {
		return with(accept(), "newDueDate", day);
	}

}
