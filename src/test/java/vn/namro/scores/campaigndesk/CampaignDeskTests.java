package vn.namro.scores.campaigndesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.namro.testing.FormFields.accept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.campaign.CampaignLaunch;
import vn.namro.scores.lineform.LineEntry;
import vn.namro.scores.scoresheet.LineEditing;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/** What coordinator and council decide about a campaign: later dates, sheets opened again, lines that do not apply, all by a paper and before the publication. */
@IntegrationTest
class CampaignDeskTests {

	private static final Paper PAPER = new Paper("12/QĐ-SNV", LocalDate.of(2023, 12, 14), "Sở Nội vụ", "Lũ lụt");

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private LineEditing lines;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private CampaignLaunch launch;

	@Autowired
	private People people;

	@Autowired
	private SheetDates dates;

	@Autowired
	private Applicability applicability;

	@Autowired
	private Adjustments adjustments;

	@Autowired
	private Http http;

	private String id;

	private String sheet;

	@BeforeEach
	void open() {
		this.driver.moveTo("2023-12-15T08:00:00+07:00");
		String plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30))).code();
		this.launch.open(plan);
		this.id = plan + ":cham-diem:nho";
		this.sheet = plan + ":tu-cham:nho:so-tu-phap";
		this.driver.the("campaign", this.id).fireTimer("event_scoringOpens").runJobOf("serviceTask_openSelfScoring");
	}

	@AfterEach
	void giveTheClockBack() {
		org.camunda.bpm.engine.impl.util.ClockUtil.reset();
	}

	@Test
	void extendsOneAgencyByADecisionWithItsTimerAndItsTask() {
		this.dates.extend(this.id, "so-tu-phap", person("dieuphoi"), LocalDate.of(2024, 1, 5), null, PAPER);
		assertThat(this.ledger.value("select due_at = '2024-01-05 23:59:59+07' and original_due_at = '2023-12-29 23:59:59+07' from obligation where id = ?", this.sheet))
			.isEqualTo("t");
		ProcessDriver.Instance scoring = this.driver.the("selfScoring", this.sheet);
		assertThat(scoring.dueOf("event_sheetClosed")).isEqualTo("2024-01-17T23:59:59+07:00");
		assertThat(scoring.task("userTask_selfScore").getDueDate().toInstant()).isEqualTo("2024-01-05T16:59:59Z");
		assertThat(this.driver.the("selfScoring", this.sheet.replace("so-tu-phap", "so-noi-vu")).dueOf("event_sheetClosed")).isEqualTo("2024-01-10T23:59:59+07:00");
		assertThat(decision()).isEqualTo("EXTENSION GRANTED 12/QĐ-SNV dieuphoi");
	}

	@Test
	void refusesDatesThatDoNotHoldAndPeopleWhoMayNot() {
		assertThatThrownBy(() -> extend("thutruong.so-tu-phap", LocalDate.of(2024, 1, 5), PAPER)).isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> extend("hoidong", LocalDate.of(2024, 1, 5), PAPER)).isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> extend("dieuphoi", LocalDate.of(2023, 12, 1), PAPER)).hasMessageContaining("đã qua");
		assertThatThrownBy(() -> extend("dieuphoi", LocalDate.of(2024, 1, 18), PAPER)).hasMessageContaining("trước hạn thẩm định 19/01/2024");
		assertThatThrownBy(() -> extend("dieuphoi", LocalDate.of(2024, 1, 5), new Paper("", null, "", ""))).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining("Số quyết định")
			.hasMessageContaining("Ngày quyết định");
		assertThatThrownBy(() -> extend("dieuphoi", LocalDate.of(2024, 1, 5), new Paper("1", LocalDate.of(2032, 12, 14), "Sở Nội vụ", "Lũ"))).hasMessageContaining("14/12/2032 chưa đến");
		assertThatThrownBy(() -> extend("dieuphoi", LocalDate.of(2024, 1, 5), new Paper("1".repeat(201), LocalDate.of(2023, 12, 14), "Sở Nội vụ", "Lũ")))
			.hasMessageContaining("dài quá 200");
		assertThatThrownBy(() -> extend("dieuphoi", LocalDate.MAX, PAPER)).hasMessageContaining("quá xa");
		assertThat(decision()).isNull();
	}

	@Test
	void takesNoDayForGrantedThatIsNone() {
		Http.Caller coordinator = this.http.browserOf("dieuphoi");
		String page = "/campaigns/" + this.id;
		assertThat(coordinator.follow(coordinator.submit(page, page + "/openings", "stage=ALL&from=31/02/2024")).body()).contains("31/02/2024", "không phải ngày có thật");
		assertThat(this.ledger.value("select count(*) from campaign_opening where campaign_id = ?", this.id)).as("not opened at once instead").isEqualTo("0");
	}

	@Test
	void showsDecidersWhatWaitsForThem() {
		this.applicability.propose(this.id, "so-tu-phap", "2.1", false, "Không được giao văn bản nào", person("thutruong.so-tu-phap"));
		for (String account : List.of("dieuphoi", "hoidong")) {
			assertThat(this.http.browserOf(account).get("/campaigns/" + this.id).body()).contains("Không được giao văn bản nào", "Sở Tư pháp, tiêu chí 2.1", "Không chấp nhận", "</html>");
		}
	}

	@Test
	void opensALockedSheetAgainAndNeverOneThatIsStillOpen() {
		assertThatThrownBy(() -> reopen("dieuphoi")).isInstanceOf(ConflictingChangeException.class);
		this.driver.the("selfScoring", this.sheet).fireTimer("event_sheetClosed").runJobOf("serviceTask_lockSheet");
		assertThatThrownBy(() -> extend("dieuphoi", LocalDate.of(2024, 1, 20), PAPER)).isInstanceOf(ConflictingChangeException.class);
		reopen("hoidong");
		assertThat(this.ledger.value("select status || ' ' || (locked_at is null) from score_sheet where id = ?", this.sheet)).isEqualTo("OPEN true");
		assertThat(this.ledger.value("select (released_at is null)::text from obligation where id = ?", this.sheet)).isEqualTo("true");
		ProcessDriver.Instance again = this.driver.the("selfScoring", this.sheet);
		this.lines.enter(this.sheet, "2.1", LineEntry.points(0, "2", "Theo báo cáo 5/BC-STP"), "chuyenvien.so-tu-phap");
		again.complete("chuyenvien.so-tu-phap", "userTask_selfScore", Map.of());
		again.complete("thutruong.so-tu-phap", "userTask_approveSelfScore", accept()).runJobOf("serviceTask_recordSelfScore");
		assertThat(this.ledger.value("select status from score_sheet where id = ?", this.sheet)).isEqualTo("APPROVED");
		this.ledger.change("update campaign set status = 'PUBLISHED' where id = ?", this.id);
		assertThatThrownBy(() -> reopen("dieuphoi")).isInstanceOf(ConflictingChangeException.class).hasMessageContaining("đã công bố");
	}

	@Test
	void takesALineOutOfTheBaseOnlyByADecisionOfSomebodyElse() {
		this.applicability.propose(this.id, "so-tu-phap", "2.1", false, "Không được giao văn bản nào", person("dieuphoi"));
		assertThatThrownBy(() -> this.applicability.propose(this.id, "so-tu-phap", "2.1", false, "Lần nữa", person("thutruong.so-tu-phap")))
			.isInstanceOf(ConflictingChangeException.class);
		long number = Long.parseLong(this.ledger.value("select id from campaign_decision where campaign_id = ?", this.id));
		assertThatThrownBy(() -> this.applicability.decide(this.id, number, true, PAPER, person("dieuphoi"))).hasMessageContaining("không được tự quyết định");
		assertThat(notApplicable()).isEqualTo("null");
		this.applicability.decide(this.id, number, true, PAPER, person("hoidong"));
		assertThat(notApplicable()).isEqualTo("Quyết định số 12/QĐ-SNV của Sở Nội vụ: Lũ lụt");
		assertThat(this.ledger.value("select stage || ' ' || author from score_entry where sheet_id = ?", this.sheet)).isEqualTo("NOT_APPLICABLE hoidong");
		assertThatThrownBy(() -> this.applicability.propose(this.id, "so-tu-phap", "2.1", false, "x", person("thutruong.so-tai-chinh"))).isInstanceOf(AccessDeniedException.class);
	}

	@Test
	void takesALineBackIntoTheBaseOnlyByADecisionOfSomebodyElse() {
		this.applicability.propose(this.id, "so-tu-phap", "2.1", false, "Không được giao văn bản nào", person("dieuphoi"));
		decideLast(PAPER);
		assertThat(base()).isEqualTo("0");
		assertThatThrownBy(() -> this.applicability.propose(this.id, "so-noi-vu", "1", true, "Đang áp dụng", person("dieuphoi"))).isInstanceOf(ConflictingChangeException.class)
			.hasMessageContaining("đang áp dụng");
		this.applicability.propose(this.id, "so-tu-phap", "2.1", true, "Đã được giao soạn văn bản", person("dieuphoi"));
		assertThatThrownBy(() -> decideLast(new Paper(null, null, null, null))).isInstanceOf(InvalidInputException.class).hasMessageContaining("Số quyết định");
		decideLast(new Paper("15/QĐ-SNV", LocalDate.of(2023, 12, 15), "Sở Nội vụ", "Đủ căn cứ"));
		assertThat(notApplicable()).isEqualTo("null");
		assertThat(base()).isEqualTo("1");
		assertThat(this.ledger.texts("select stage || ' ' || reason from score_entry where sheet_id = ? order by version", this.sheet))
			.containsExactly("NOT_APPLICABLE Quyết định số 12/QĐ-SNV của Sở Nội vụ: Lũ lụt", "APPLICABLE Quyết định số 15/QĐ-SNV của Sở Nội vụ: Đủ căn cứ");
		this.ledger.change("update campaign set status = 'PUBLISHED' where id = ?", this.id);
		assertThatThrownBy(() -> this.applicability.propose(this.id, "so-tu-phap", "2.1", false, "Lại không", person("dieuphoi"))).isInstanceOf(ConflictingChangeException.class)
			.hasMessageContaining("đã công bố");
	}

	@Test
	void refusesAdjustmentsThatTheSetDoesNotKnow() {
		assertThatThrownBy(() -> this.adjustments.propose(this.id, "so-tu-phap", "C1", BigDecimal.ONE, "Sáng kiến", person("thutruong.so-tu-phap")))
			.isInstanceOf(InvalidInputException.class)
			.hasMessageContaining("không có điểm cộng, điểm trừ 'C1'");
	}

	@Test
	void showsProgressToTheCoordinatorAndTheOwnAgencyAloneToOthers() {
		Http.Caller coordinator = this.http.browserOf("dieuphoi");
		assertThat(coordinator.get("/campaigns").body()).contains("Bộ tiêu chí nhỏ", "đang tự chấm");
		String page = coordinator.get("/campaigns/" + this.id).body();
		assertThat(page).contains("Sở Tư pháp", "Sở Nội vụ", "0/1", "0/2", "đang chấm", "Gia hạn, mở lại bảng điểm", "Giao lĩnh vực");
		String own = this.http.browserOf("thutruong.so-tu-phap").get("/campaigns/" + this.id).body();
		assertThat(own).contains("Sở Tư pháp", "0/1", "Gửi đề nghị").doesNotContain("0/2", "Gia hạn, mở lại", "Giao lĩnh vực");
		assertThat(this.http.as("dieuphoi").get("/api/campaigns/" + this.id).body()).contains("\"status\":\"SELF_SCORING\"", "\"lines\":1");
	}

	private void extend(String account, LocalDate due, Paper paper) {
		this.dates.extend(this.id, "so-tu-phap", person(account), due, null, paper);
	}

	private void reopen(String account) {
		this.dates.reopen(this.id, "so-tu-phap", person(account), LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 5), PAPER);
	}

	private Person person(String account) {
		return this.people.find(account).orElseThrow();
	}

	private String decision() {
		return this.ledger.value("select kind || ' ' || status || ' ' || number || ' ' || decided_by from campaign_decision where campaign_id = ?", this.id);
	}

	private void decideLast(Paper paper) {
		long number = Long.parseLong(this.ledger.value("select max(id) from campaign_decision where campaign_id = ?", this.id));
		this.applicability.decide(this.id, number, true, paper, person("hoidong"));
	}

	/** How many lines of the sheet count. */
	private String base() {
		return this.ledger.value("select count(*) from score where sheet_id = ? and not_applicable is null", this.sheet);
	}

	private String notApplicable() {
		return this.ledger.value("select not_applicable from score where sheet_id = ? and criterion_code = '2.1'", this.sheet);
	}

}
