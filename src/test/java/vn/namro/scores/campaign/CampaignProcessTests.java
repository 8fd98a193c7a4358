package vn.namro.scores.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;
import static vn.namro.testing.FormFields.returned;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.selfscoring.SelfScoringLaunch;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/** A campaign opens its sheets and appraisals a chunk at a time, each stage complete before the next, and comes back for a sheet opened again. */
@IntegrationTest
class CampaignProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("campaign");

	private static final String COORDINATOR = "dieuphoi";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private CampaignLaunch launch;

	@Autowired
	private CampaignStages stages;

	@Autowired
	private Criteria criteria;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private ScoreSheets sheets;

	@Autowired
	private SelfScoringLaunch selfScoring;

	@Autowired
	private TransactionTemplate transaction;

	private String id;

	private ProcessDriver.Instance campaign;

	@BeforeEach
	void open() {
		this.driver.moveTo(PlanFixture.START);
		String plan = this.plans.plan(PlanFixture.WIDE_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30))).code();
		this.launch.open(plan);
		this.id = plan + ":cham-diem:" + PlanFixture.WIDE_SET;
		this.campaign = this.driver.the("campaign", this.id);
	}

	@Test
	void endsPublishedWhenEveryStageIsComplete() {
		assertThat(this.campaign.dueOf("event_scoringOpens")).isEqualTo("2023-12-15T08:00:00+07:00");
		openSelfScoring();
		lockEverySheet();
		appraise();
		assertThat(status()).isEqualTo("COUNCIL");
		publish();
		assertThat(this.campaign.get()).isEnded().hasPassed("serviceTask_recordPublication", "event_campaignPublished").hasNotPassed("event_resultWithdrawn");
		assertThat(status()).isEqualTo("PUBLISHED");
	}

	@Test
	void comesBackForASheetThatIsOpenedAgainBeforeThePublication() {
		openSelfScoring();
		lockEverySheet();
		appraise();
		String sheet = sheets("LOCKED").get(0);
		reopen(sheet);
		assertThat(this.campaign.get()).hasPassed("event_resultWithdrawn").isWaitingAt("event_appraisalCompleted");
		assertThat(this.driver.runs("indexResult", this.id)).isFalse();
		assertThat(status()).isEqualTo("APPRAISAL");
		lock(sheet);
		String appraisal = this.ledger.value("select id from appraisal where sheet_id = ? and status = 'OPEN'", sheet);
		assertThat(this.driver.the("appraisal", appraisal).dueOf("event_appraisalClosed")).as("as much time as the campaign gave").isAfter("2024-03-01T00:00:00+07:00");
		lockAppraisal(appraisal);
		publish();
		assertThat(this.campaign.get()).isEnded();
	}

	@Test
	void keepsASheetOutOfTheAppraisalThatIsOpenedAgainBeforeItStarts() {
		openSelfScoring();
		lockEverySheet();
		String sheet = sheets("LOCKED").get(0);
		reopen(sheet);
		this.campaign.runJobOf("serviceTask_openAppraisal").runJobOf("serviceTask_openAppraisal");
		assertThat(this.ledger.value("select status from appraisal where sheet_id = ?", sheet)).isEqualTo("PLANNED");
		openAppraisals().forEach(this::lockAppraisal);
		assertThat(this.campaign.get()).isWaitingAt("event_appraisalCompleted");
		lock(sheet);
		openAppraisals().forEach(this::lockAppraisal);
		assertThat(this.campaign.get()).isWaitingAt("callActivity_indexResult");
	}

	@Test
	void goesToTheCouncilOnceTheHoldersGaveWhatNobodyScoresItself() {
		openSetOf("chi-so-lieu");
		assertThat(this.campaign.get()).isWaitingAt("event_figuresCompleted").hasNotPassed("event_selfScoringCompleted");
		this.driver.the("authorityData", this.id.replace(":cham-diem:", ":so-lieu:") + ":so-tu-phap").fireTimer("event_collectionClosed").runJobOf("serviceTask_closeFigures");
		assertThat(this.campaign.get()).isWaitingAt("callActivity_indexResult");
		assertThat(status()).isEqualTo("COUNCIL");
	}

	@Test
	void goesToTheCouncilAtOnceWithWhatOnlyASurveyGives() {
		openSetOf("chi-dieu-tra");
		assertThat(this.campaign.get()).isWaitingAt("callActivity_indexResult").hasNotPassed("event_selfScoringCompleted", "event_figuresCompleted");
		assertThat(this.driver.the("indexResult", this.id).get()).isWaitingAt("userTask_enterSurveyScores");
		assertThat(status()).isEqualTo("COUNCIL");
	}

	private void openSetOf(String set) {
		this.criteria.load(CriteriaSetFile.read(Path.of("src/test/resources/small/catalogues/" + set + ".yaml")));
		String plan = this.plans.plan(set, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30))).code();
		this.launch.open(plan);
		this.id = plan + ":cham-diem:" + set;
		this.campaign = this.driver.the("campaign", this.id).fireTimer("event_scoringOpens").runJobOf("serviceTask_openSelfScoring");
	}

	private void openSelfScoring() {
		this.campaign.fireTimer("event_scoringOpens").runJobOf("serviceTask_openSelfScoring");
		assertThat(sheets("OPEN")).hasSize(12);
		this.campaign.runJobOf("serviceTask_openSelfScoring");
		assertThat(sheets("OPEN")).hasSize(14);
		assertThat(status()).isEqualTo("SELF_SCORING");
	}

	private void lockEverySheet() {
		for (String sheet : sheets("OPEN")) {
			assertThat(this.campaign.get()).isWaitingAt("event_selfScoringCompleted");
			lock(sheet);
		}
		assertThat(sheets("LOCKED")).hasSize(14);
		assertThat(this.campaign.get()).hasPassed("event_selfScoringCompleted");
	}

	private void lock(String sheet) {
		this.driver.the("selfScoring", sheet).fireTimer("event_sheetClosed").runJobOf("serviceTask_lockSheet");
	}

	private void appraise() {
		this.campaign.runJobOf("serviceTask_openAppraisal").runJobOf("serviceTask_openAppraisal");
		for (String appraisal : openAppraisals()) {
			assertThat(this.campaign.get()).isWaitingAt("event_appraisalCompleted");
			lockAppraisal(appraisal);
		}
	}

	private void lockAppraisal(String appraisal) {
		this.driver.the("appraisal", appraisal).fireTimer("event_appraisalClosed").runJobOf("serviceTask_lockAppraisal");
	}

	private void reopen(String sheet) {
		this.driver.moveTo("2024-02-20T08:00:00+07:00");
		this.transaction.executeWithoutResult(transaction -> {
			var locked = this.campaigns.lock(this.id);
			var closes = java.time.OffsetDateTime.parse("2024-02-28T23:59:59+07:00");
			this.selfScoring.openAgain(locked, this.sheets.get(sheet), closes.minusDays(2), closes, "QĐ 1");
			this.stages.comeBackFor(locked, sheet);
		});
	}

	private void publish() {
		assertThat(this.campaign.get()).isWaitingAt("callActivity_indexResult");
		ProcessDriver.Instance result = this.driver.the("indexResult", this.id);
		result.complete(COORDINATOR, "userTask_enterSurveyScores", Map.of());
		result.complete("hoidong", "userTask_decideResult", returned("Xem lại"));
		result.complete(COORDINATOR, "userTask_enterSurveyScores", Map.of());
		result.complete("hoidong", "userTask_decideResult", accept());
		result.complete("lanhdao", "userTask_publishResult", Map.of("decision", "accept", "decisionNumber", "5/QĐ-UBND", "decisionDate", "2024-02-08"));
		this.campaign.runJobOf("serviceTask_recordPublication");
	}

	private String status() {
		return this.ledger.value("select status from campaign where id = ?", this.id);
	}

	private List<String> sheets(String status) {
		return this.ledger.texts("select id from score_sheet where campaign_id = ? and status = ? order by id", this.id, status);
	}

	private List<String> openAppraisals() {
		return this.ledger.texts("select a.id from appraisal a join score_sheet s on s.id = a.sheet_id where s.campaign_id = ? and a.status = 'OPEN' order by 1",
				this.id);
	}

}
