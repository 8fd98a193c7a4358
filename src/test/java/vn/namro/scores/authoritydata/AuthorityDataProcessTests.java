package vn.namro.scores.authoritydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.people.People;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.scores.campaign.CampaignLaunch;
import vn.namro.scores.givenscore.GivenScore;
import vn.namro.scores.givenscore.GivenScores;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/** A body gives the figures that it holds: complete, too late, needed no longer; and nothing is published without them or a decision. */
@IntegrationTest
class AuthorityDataProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("authorityData");

	private static final String SPECIALIST = "chuyenvien.so-tu-phap";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private Criteria criteria;

	@Autowired
	private CampaignLaunch campaigns;

	@Autowired
	private AuthorityDataLaunch launch;

	@Autowired
	private GivenScores given;

	@Autowired
	private People people;

	@Autowired
	private ProcessStarter starter;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Http http;

	private String plan;

	private String campaign;

	private String id;

	private ProcessDriver.Instance figures;

	@BeforeEach
	void open() {
		this.driver.moveTo("2023-12-15T08:00:00+07:00");
		this.plans.prepare();
		this.criteria.load(CriteriaSetFile.read(Path.of("src/test/resources/small/catalogues/so-lieu.yaml")));
		this.plan = this.plans.plan("so-lieu", PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30))).code();
		this.campaigns.open(this.plan);
		this.campaign = this.plan + ":cham-diem:so-lieu";
		this.driver.the("campaign", this.campaign).fireTimer("event_scoringOpens").runJobOf("serviceTask_openSelfScoring");
		this.id = this.plan + ":so-lieu:so-lieu:so-tu-phap";
		this.figures = this.driver.the("authorityData", this.id);
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void endsWhenTheHolderSaysThatAllFiguresAreThere() {
		assertThat(this.figures.shown("userTask_giveFigures", "figuresText")).contains("2. Hồ sơ đúng hạn: Sở Nội vụ.").doesNotContain("3. Báo cáo");
		assertThat(this.figures.refusal(SPECIALIST, "userTask_giveFigures", Map.of())).contains("Còn thiếu số liệu: 2. Hồ sơ đúng hạn: Sở Nội vụ.");
		assertThat(give(SPECIALIST, "2", "2,5")).isEmpty();
		this.figures.complete(SPECIALIST, "userTask_giveFigures", Map.of());
		this.figures.runJobOf("serviceTask_recordFigures");
		assertThat(this.figures.get()).isEnded().hasPassed("event_figuresGiven").hasNotPassed("event_figuresClosed");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "MET");
		assertThat(status()).isEqualTo("GIVEN");
	}

	@Test
	void asksTheCoordinatorForWhatNobodyIsNamedFor() {
		ProcessDriver.Instance coordinator = this.driver.the("authorityData", this.plan + ":so-lieu:so-lieu:so-noi-vu");
		assertThat(coordinator.shown("userTask_giveFigures", "figuresText")).contains("3. Báo cáo đúng hạn: Sở Nội vụ.").doesNotContain("2. Hồ sơ");
		assertThat(give("chuyenvien.so-noi-vu", "3", "2")).isEmpty();
		assertThat(give("chuyenvien.so-noi-vu", "2", "2")).as("another agency holds it").containsExactly("given.right");
		assertThat(give(SPECIALIST, "3", "2")).containsExactly("given.right");
	}

	@Test
	void isClosedAsMissingWhenTheAppraisalCloses() {
		assertThat(this.figures.dueOf("event_collectionClosed")).isEqualTo("2024-02-07T23:59:59+07:00");
		this.figures.fireTimer("event_collectionClosed").runJobOf("serviceTask_closeFigures");
		assertThat(this.figures.get()).isEnded().hasPassed("event_figuresClosed").hasNotPassed("event_figuresGiven");
		assertThat(this.ledger.changesOf(this.id)).containsExactly("OPENED", "RELEASED");
		assertThat(status()).isEqualTo("CLOSED");
	}

	@Test
	void isNeededNoLongerOnceTheResultIsPublished() {
		this.transaction.executeWithoutResult(transaction -> this.launch.settle(this.campaign));
		assertThat(this.figures.get()).hasPassed("event_figuresSettled");
		this.figures.runJobOf("serviceTask_closeFigures");
		assertThat(this.figures.get()).isEnded().hasPassed("event_figuresClosed");
	}

	@Test
	void isRemindedOf() {
		assertThat(this.ledger.dueOf(this.id)).isEqualTo("2023-12-29T23:59:59+07:00");
		this.driver.remind(this.id);
		assertThat(this.ledger.notifiedOf(this.id, "reminder")).contains(SPECIALIST);
	}

	@Test
	void escalatesUntilTheFiguresAreThere() {
		ProcessDriver.Instance escalation = this.driver.lapse(this.id).fireTimer("event_stepReached");
		assertThat(this.ledger.escalationsOf(this.id)).containsExactly("1: " + SPECIALIST + ", thutruong.so-tu-phap");
		give(SPECIALIST, "2", "3");
		this.figures.complete(SPECIALIST, "userTask_giveFigures", Map.of());
		this.figures.runJobOf("serviceTask_recordFigures");
		assertThat(escalation.get()).isEnded();
	}

	@Test
	void isNotPublishedWithoutFiguresUnlessADecisionExplainsIt() {
		this.starter.start("indexResult", this.plan, new HashMap<>(Map.of("tenant", "ha-tinh.so-noi-vu", "planCode", this.plan, "planTitle", "Kế hoạch", "year", 2023,
				"criteriaSet", "so-lieu")));
		ProcessDriver.Instance result = this.driver.the("indexResult", this.plan);
		result.complete("dieuphoi", "userTask_enterSurveyScores", Map.of());
		assertThat(result.shown("userTask_decideResult", "resultText")).contains("Còn thiếu số liệu của cơ quan có thẩm quyền", "2. Hồ sơ đúng hạn: Sở Nội vụ", "3. Báo cáo đúng hạn: Sở Nội vụ");
		result.complete("hoidong", "userTask_decideResult", accept());
		Map<String, Object> publication = Map.of("decision", "accept", "decisionNumber", "9/QĐ-UBND", "decisionDate", "2024-02-14");
		assertThat(result.refusal("lanhdao", "userTask_publishResult", publication)).contains("2. Hồ sơ đúng hạn: Sở Nội vụ", "3. Báo cáo đúng hạn: Sở Nội vụ");
		give("dieuphoi", "2", "2");
		Http.Caller council = this.http.browserOf("hoidong");
		assertThat(council.get("/campaigns/" + this.campaign).body()).contains("Số liệu của cơ quan có thẩm quyền còn thiếu", "3. Báo cáo đúng hạn", "chưa có");
		String decision = """
				{"criterion": "3", "number": "7/QĐ-HĐTĐ", "date": "2023-12-15", "authority": "Hội đồng thẩm định", "reason": "Hệ thống báo cáo ngừng hoạt động"}""";
		assertThat(this.http.as(SPECIALIST).post("/api/campaigns/" + this.campaign + "/missing-figures", decision).statusCode()).isEqualTo(403);
		assertThat(this.http.as("hoidong").post("/api/campaigns/" + this.campaign + "/missing-figures", decision).statusCode()).isEqualTo(204);
		assertThat(this.http.as("hoidong").get("/api/campaigns/" + this.campaign + "/missing-figures").body()).contains("7/QĐ-HĐTĐ").doesNotContain("Hồ sơ đúng hạn");
		result.complete("lanhdao", "userTask_publishResult", publication);
		assertThat(result.get()).isEnded();
	}

	/** Codes of what is wrong. */
	private List<String> give(String account, String criterion, String points) {
		return this.given.enter(this.campaign, Stage.AUTHORITY, List.of(new GivenScore(criterion, "so-noi-vu", points, null, "Cổng dịch vụ công")),
				this.people.find(account).orElseThrow(), false).stream().map(GivenScores.Fault::code).toList();
	}

	private String status() {
		return this.ledger.value("select status from figure_request where id = ?", this.id);
	}

}
