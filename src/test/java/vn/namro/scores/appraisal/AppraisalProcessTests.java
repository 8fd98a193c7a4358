package vn.namro.scores.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.EngineClock;
import vn.namro.scores.lineform.LineEntry;
import vn.namro.scores.scoresheet.LineEditing;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.selfscoring.SelfScoringLaunch;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.time.calendar.CalendarChanges;
import vn.namro.time.calendar.CalendarFile;
import vn.namro.time.calendar.Calendars;

/** The appraisal of a field: once when nothing is lowered, twice with explanations, locked, reminded of, escalated, refused. */
@IntegrationTest
class AppraisalProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("appraisal");

	private static final String APPRAISER = "thamdinh.doc-lap";

	private static final String HEAD = "thutruong.so-tu-phap";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private SelfScoringLaunch selfScoring;

	@Autowired
	private AppraisalLaunch launch;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private People people;

	@Autowired
	private FieldAppraisers fieldAppraisers;

	@Autowired
	private EngineClock clock;

	@Autowired
	private Calendars calendars;

	@Autowired
	private CalendarChanges calendarChanges;

	@Autowired
	private LineEditing lines;

	private Campaign campaign;

	private String sheet;

	private String id;

	private ProcessDriver.Instance appraisal;

	/** so-tu-phap gave itself 2 of 2.5 points for criterion 2.1; so-noi-vu handed nothing in and was locked. */
	@BeforeEach
	void open() {
		this.driver.moveTo("2023-12-15T08:00:00+07:00");
		Plan plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30)));
		this.campaign = this.plans.campaign(plan);
		this.transaction.executeWithoutResult(status -> this.selfScoring.openNext(this.campaign));
		person(APPRAISER, Groups.APPRAISER, "so-tai-chinh");
		this.sheet = plan.code() + ":tu-cham:nho:so-tu-phap";
		ProcessDriver.Instance scoring = this.driver.the("selfScoring", this.sheet);
		this.lines.enter(this.sheet, "2.1", LineEntry.points(0, "2", "Theo báo cáo 5/BC-STP"), "chuyenvien.so-tu-phap");
		scoring.complete("chuyenvien.so-tu-phap", "userTask_selfScore", Map.of());
		scoring.complete(HEAD, "userTask_approveSelfScore", accept()).runJobOf("serviceTask_recordSelfScore");
		this.driver.the("selfScoring", plan.code() + ":tu-cham:nho:so-noi-vu").fireTimer("event_sheetClosed").runJobOf("serviceTask_lockSheet");
		this.driver.moveTo("2024-01-11T08:00:00+07:00");
		this.transaction.executeWithoutResult(status -> this.launch.openNext(this.campaign));
		this.id = plan.code() + ":tham-dinh:nho:2:so-tu-phap";
		this.appraisal = this.driver.the("appraisal", this.id);
	}

	@Test
	void endsAfterOneRoundWhenNoScoreIsLowered() {
		assertThat(this.appraisal.shown("userTask_appraise", "appraisalRows")).contains("\"criterion\":\"2.1\"", "\"selfScore\":\"2\"", "Theo báo cáo 5/BC-STP");
		appraise("userTask_appraise", "2", "");
		this.appraisal.runJobOf("serviceTask_recordAppraisal");
		assertThat(this.appraisal.get()).isEnded()
			.hasPassed("event_appraisedOnce", "event_appraised")
			.hasNotPassed("userTask_explain", "userTask_reappraise", "event_reappraised", "event_appraisalLocked");
		assertThat(this.ledger.value("select status from appraisal where id = ?", this.id)).isEqualTo("APPRAISED");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		assertThat(score()).isEqualTo("2 " + APPRAISER + " -");
	}

	@Test
	void hearsTheAgencyWhenAScoreIsLowered() {
		appraise("userTask_appraise", "1.5", "Thiếu minh chứng");
		assertThat(this.appraisal.get()).isWaitingAt("userTask_explain").hasNotPassed("event_appraisedOnce");
		assertThat(this.appraisal.task("userTask_explain").getDueDate()).isEqualTo("2024-01-18T23:59:59+07:00");
		assertThat(this.appraisal.shown("userTask_explain", "explanationRows")).contains("Thiếu minh chứng");
		this.appraisal.complete(HEAD, "userTask_explain",
				this.appraisal.table("userTask_explain", "explanationRows", row -> row.put("explanation", "Đã có 9/BC-STP")));
		assertThat(this.appraisal.shown("userTask_reappraise", "appraisalRows")).contains("Đã có 9/BC-STP", "\"appraisedScore\":\"1.5\"");
		appraise("userTask_reappraise", "1.8", "Chấp nhận một phần");
		this.appraisal.runJobOf("serviceTask_recordAppraisal");
		assertThat(this.appraisal.get()).isEnded()
			.hasPassedInOrder("userTask_appraise", "userTask_explain", "userTask_reappraise", "event_reappraised", "event_appraised")
			.hasNotPassed("event_explanationLapsed", "event_appraisedOnce");
		assertThat(score()).isEqualTo("1.8 " + APPRAISER + " Đã có 9/BC-STP");
	}

	@Test
	void keepsTheWorkingDaysOfTheExplanationWhenADayOffIsAdded() {
		appraise("userTask_appraise", "1.5", "Thiếu minh chứng");
		CalendarFile year = this.calendars.find(2024).orElseThrow();
		List<CalendarFile.Day> days = new ArrayList<>(year.days());
		days.add(new CalendarFile.Day(LocalDate.of(2024, 1, 16), CalendarFile.Kind.COMPENSATORY, "Nghỉ bão", true, null, null));
		this.calendarChanges.apply(year.with(days), "kiểm thử", "Nghỉ bão");
		assertThat(this.appraisal.task("userTask_explain").getDueDate()).isEqualTo("2024-01-19T23:59:59+07:00");
		assertThat(this.appraisal.dueOf("event_explanationLapsed")).isEqualTo("2024-01-19T23:59:59+07:00");
		this.calendarChanges.apply(year, "kiểm thử", "Trả lại lịch");
		assertThat(this.appraisal.dueOf("event_explanationLapsed")).isEqualTo("2024-01-18T23:59:59+07:00");
		this.appraisal.fireTimer("event_explanationLapsed");
		assertThat(this.appraisal.get()).isWaitingAt("userTask_reappraise");
	}

	@Test
	void goesOnWithoutAnExplanationWhenItsTimeLapsed() {
		appraise("userTask_appraise", "1.5", "Thiếu minh chứng");
		this.appraisal.fireTimer("event_explanationLapsed");
		assertThat(this.appraisal.get()).hasPassed("event_explanationLapsed").isWaitingAt("userTask_reappraise");
		assertThat(this.appraisal.hasTask("userTask_explain")).isFalse();
		appraise("userTask_reappraise", "1.5", "Giữ điểm thẩm định");
		this.appraisal.runJobOf("serviceTask_recordAppraisal");
		assertThat(this.appraisal.get()).isEnded().hasPassed("event_reappraised", "event_appraised");
		assertThat(score()).isEqualTo("1.5 " + APPRAISER + " -");
	}

	@Test
	void isLockedWhenTheCampaignCloses() {
		assertThat(this.appraisal.dueOf("event_appraisalClosed")).isEqualTo("2024-02-07T23:59:59+07:00");
		this.appraisal.fireTimer("event_appraisalClosed").runJobOf("serviceTask_lockAppraisal");
		assertThat(this.appraisal.get()).isEnded().hasPassed("event_appraisalLocked").hasNotPassed("event_appraised", "serviceTask_recordAppraisal");
		assertThat(this.ledger.value("select status || ' ' || (appraised_at is null) from appraisal where id = ?", this.id)).isEqualTo("LOCKED true");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "RELEASED");
		assertThat(score()).isEqualTo("- - -");
	}

	@Test
	void remindsTwoWorkingDaysBefore() {
		assertThat(this.driver.the("deadline", this.id).dueOf("event_reminderDue")).isEqualTo("2024-01-17T08:00:00+07:00");
		this.driver.remind(this.id);
		assertThat(this.appraisal.get()).isWaitingAt("userTask_appraise");
	}

	@Test
	void startsToEscalateWhenTheDeadlineLapsedAndStopsWithTheAppraisal() {
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2024-01-19T23:59:59+07:00");
		ProcessDriver.Instance escalation = this.driver.lapse(this.id).fireTimer("event_stepReached");
		assertThat(this.ledger.notifiedOf(this.id, "level1")).contains(APPRAISER, "dieuphoi").doesNotContain(HEAD);
		appraise("userTask_appraise", "2", "");
		this.appraisal.runJobOf("serviceTask_recordAppraisal");
		assertThat(escalation.get()).isEnded().hasPassed("event_escalationEnded");
	}

	@Test
	void opensTheFieldsOfALockedSheetTooAndAsksForReasons() {
		ProcessDriver.Instance locked = this.driver.the("appraisal", this.id.replace(":2:so-tu-phap", ":1:so-noi-vu"));
		assertThat(locked.shown("userTask_appraise", "appraisalRows")).contains("\"selfScore\":\"—\"");
		assertThat(locked.refusal(APPRAISER, "userTask_appraise", locked.table("userTask_appraise", "appraisalRows", row -> row.put("appraisedScore", "0"))))
			.contains("Tiêu chí 1: điểm thẩm định khác điểm tự chấm nên cần nêu lý do.");
		locked.complete(APPRAISER, "userTask_appraise", locked.table("userTask_appraise", "appraisalRows", row -> {
			row.put("appraisedScore", "0");
			row.put("appraisedReason", "Không nộp bảng tự chấm");
		}));
		assertThat(locked.get()).hasPassed("event_appraisedOnce").hasNotPassed("userTask_explain");
	}

	@Test
	void endsWhenTheSheetIsOpenedAgainAndStartsOverWithIt() {
		appraise("userTask_appraise", "1.5", "Thiếu minh chứng");
		this.transaction.executeWithoutResult(status -> this.launch.stop(this.sheet));
		assertThat(this.appraisal.get()).isEnded().hasPassed("event_sheetReopened", "event_appraisalStopped").hasNotPassed("serviceTask_recordAppraisal");
		assertThat(this.ledger.value("select status from appraisal where id = ?", this.id)).isEqualTo("PLANNED");
		assertThat(this.ledger.value("select released_at is not null from obligation where id = ?", this.id)).isEqualTo("t");
		this.transaction.executeWithoutResult(status -> this.launch.openAgain(this.campaign, this.sheet));
		assertThat(this.driver.the("appraisal", this.id).hasTask("userTask_appraise")).isTrue();
		assertThat(this.ledger.value("select released_at is null and met_at is null from obligation where id = ?", this.id)).isEqualTo("t");
	}

	@Test
	void refusesAppraisalsAndExplanationsThatSayNothing() {
		assertThat(refusal("userTask_appraise", "", "")).contains("Tiêu chí 2.1: chưa nhập điểm.");
		assertThat(refusal("userTask_appraise", "3", "Vượt")).contains("Tiêu chí 2.1: điểm 3 phải từ 0 đến 2,5.");
		assertThat(refusal("userTask_appraise", "1.5", " ")).contains("Tiêu chí 2.1: điểm thẩm định khác điểm tự chấm nên cần nêu lý do.");
		assertThat(score()).isEqualTo("- - -");
		appraise("userTask_appraise", "1.5", "Thiếu minh chứng");
		assertThat(this.appraisal.refusal(HEAD, "userTask_explain",
				this.appraisal.table("userTask_explain", "explanationRows", row -> row.put("explanation", " "))))
			.contains("Tiêu chí 2.1: chưa có nội dung giải trình.");
		assertThat(score()).isEqualTo("1.5 " + APPRAISER + " -");
	}

	@Test
	void keepsThoseAwayWhoBelongToTheAgencyOrGaveTheScore() {
		person("thamdinh.cua-so", Groups.APPRAISER, "so-tu-phap");
		assertThat(objectionTo("thamdinh.cua-so")).contains("người của chính cơ quan này không được thẩm định");
		this.ledger.change("update score set self_by = ? where sheet_id = ?", person("thamdinh.tung-cham", Groups.APPRAISER, "so-tai-chinh"), this.sheet);
		assertThat(objectionTo("thamdinh.tung-cham")).contains("người đã tự chấm hoặc ký điểm này không được thẩm định");
		this.ledger.change("update score_sheet set submitted_by = ? where id = ?", person("thamdinh.tung-ky", Groups.APPRAISER, "so-tai-chinh"), this.sheet);
		assertThat(objectionTo("thamdinh.tung-ky")).contains("người đã tự chấm hoặc ký điểm này không được thẩm định");
		assertThat(score()).isEqualTo("- - -");
	}

	@Test
	void keepsSubstitutesAwayFromWhatTheirAbsentColleagueMustNotAppraise() {
		String absent = person("thamdinh.vang-mat", Groups.APPRAISER, "so-tai-chinh");
		String substitute = person("chuyenvien.lam-thay", Groups.SPECIALIST, "so-tai-chinh");
		this.ledger.change("""
				insert into substitution (absent, substitute, valid_from, valid_until, reason, named_by, named_at)
				values (?, ?, current_date - 1, current_date + 1, 'Nghỉ phép', 'quantri', now())
				""", absent, substitute);
		this.ledger.change("update score set self_by = ? where sheet_id = ?", absent, this.sheet);
		assertThat(objectionTo(substitute)).contains("người đã tự chấm hoặc ký điểm này không được thẩm định");
		this.ledger.change("update score set self_by = 'chuyenvien.so-tu-phap' where sheet_id = ?", this.sheet);
		this.appraisal.complete(substitute, "userTask_appraise", rows("userTask_appraise", "2", ""));
		assertThat(score()).isEqualTo("2 " + substitute + " -");
	}

	@Test
	void keepsThoseAwayWhoAppraiseAnotherField() {
		person("thamdinh.linh-vuc-khac", Groups.APPRAISER, "so-tai-chinh");
		person("thamdinh.duoc-giao", Groups.APPRAISER, "so-tai-chinh");
		appraisedBy("thamdinh.duoc-giao", () -> {
			assertThat(objectionTo("thamdinh.linh-vuc-khac")).contains("lĩnh vực 2 do người khác thẩm định.");
			this.appraisal.complete("thamdinh.duoc-giao", "userTask_appraise", rows("userTask_appraise", "2", ""));
		});
		assertThat(score()).isEqualTo("2 thamdinh.duoc-giao -");
	}

	@Test
	void goesToTheCrossFieldAppraiserWhenTheFieldsOwnPeopleArePartial() {
		person("thamdinh.linh-vuc-khac", Groups.APPRAISER, "so-tai-chinh");
		person("thamdinh.trong-so", Groups.APPRAISER, "so-tu-phap");
		appraisedBy("thamdinh.trong-so", () -> {
			assertThat(objectionTo("thamdinh.trong-so")).contains("người của chính cơ quan này");
			assertThat(objectionTo("thamdinh.linh-vuc-khac")).contains("lĩnh vực 2 do người khác thẩm định.");
			this.appraisal.complete("thamdinh.lien-nganh", "userTask_appraise", rows("userTask_appraise", "2", ""));
		});
		assertThat(score()).isEqualTo("2 thamdinh.lien-nganh -");
	}

	/** The set is shared with other tests, so nobody stays named. */
	private void appraisedBy(String account, Runnable meanwhile) {
		this.fieldAppraisers.name("nho", "2", account, "dieuphoi", this.clock.now());
		try {
			meanwhile.run();
		}
		finally {
			this.fieldAppraisers.release("nho", "2", account);
		}
	}

	private String person(String account, String role, String agency) {
		this.people.save(account, "Thẩm định", null);
		this.people.appoint(account, role, agency, role.equals(Groups.APPRAISER) ? Scope.PROVINCE : Scope.AGENCY, null, null, null);
		return account;
	}

	private String objectionTo(String account) {
		return catchThrowable(() -> this.appraisal.complete(account, "userTask_appraise", rows("userTask_appraise", "2", ""))).getMessage();
	}

	private void appraise(String task, String points, String reason) {
		this.appraisal.complete(APPRAISER, task, rows(task, points, reason));
	}

	private String refusal(String task, String points, String reason) {
		return this.appraisal.refusal(APPRAISER, task, rows(task, points, reason));
	}

	private Map<String, Object> rows(String task, String points, String reason) {
		return this.appraisal.table(task, "appraisalRows", row -> {
			row.put("appraisedScore", points);
			row.put("appraisedReason", reason);
		});
	}

	private String score() {
		return this.ledger.value("""
				select coalesce(trim_scale(appraised_points)::text, '-') || ' ' || coalesce(appraised_by, '-') || ' ' || coalesce(explanation, '-')
				from score where sheet_id = ? and criterion_code = '2.1'
				""", this.sheet);
	}

}
