package vn.namro.results.indexresult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.namro.testing.FormFields.accept;
import static vn.namro.testing.FormFields.returned;
import static vn.namro.testing.FormFields.with;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PathCoverage;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/** The result of an index: surveyed, decided, published and frozen, returned by either, and what is refused. */
@IntegrationTest
class IndexResultProcessTests {

	@RegisterExtension
	static final PathCoverage COVERAGE = PathCoverage.of("indexResult");

	private static final String COORDINATOR = "dieuphoi";

	private static final String COUNCIL = "hoidong";

	private static final String LEADER = "lanhdao";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private ProcessStarter starter;

	private String plan;

	private ProcessDriver.Instance result;

	@BeforeEach
	void open() {
		this.driver.moveTo("2024-02-15T08:00:00+07:00");
		Plan imported = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30)));
		this.plan = imported.code();
		this.starter.start("indexResult", this.plan, new HashMap<>(Map.of("tenant", "ha-tinh.so-noi-vu", "planCode", this.plan, "planTitle", imported.title(),
				"year", 2023, "criteriaSet", PlanFixture.SMALL_SET)));
		this.result = this.driver.the("indexResult", this.plan);
	}

	@Test
	void endsPublishedAndFrozen() {
		assertThat(this.result.shown("userTask_enterSurveyScores", "surveyRows")).contains("\"criterion\":\"2.3\"").doesNotContain("2.1");
		survey("1.5");
		assertThat(this.result.shown("userTask_decideResult", "resultText")).contains("Tổng: 1.5/10 điểm, đạt 15%");
		this.result.complete(COUNCIL, "userTask_decideResult", with(accept(), "councilNote", "Nhất trí"));
		this.result.complete(LEADER, "userTask_publishResult", publication("2024-02-14"));
		assertThat(this.result.get()).isEnded()
			.hasPassedInOrder("userTask_enterSurveyScores", "userTask_decideResult", "userTask_publishResult", "serviceTask_freezeResult", "event_published");
		assertThat(row("council_note || ' ' || decision_number || ' ' || decision_date || ' ' || (published_at is not null) || ' ' || (sha256 is not null)"))
			.isEqualTo("Nhất trí 123/QĐ-UBND 2024-02-14 true true");
		assertThat(this.ledger.value("select entered_by || ' ' || source from survey_score where plan_code = ?", this.plan))
			.isEqualTo(COORDINATOR + " Điều tra tháng 11");
	}

	@Test
	void comesBackToTheSurveyWhenTheCouncilReturnsIt() {
		survey("1.5");
		this.result.complete(COUNCIL, "userTask_decideResult", returned("Kiểm tra lại phiếu"));
		assertThat(this.result.get()).isWaitingAt("userTask_enterSurveyScores").hasNotPassed("userTask_publishResult");
		assertThat(this.result.shown("userTask_enterSurveyScores", "lastRemark")).isEqualTo("Kiểm tra lại phiếu");
		assertThat(this.result.shown("userTask_enterSurveyScores", "surveyRows")).contains("\"surveyScore\":\"1.5\"", "Điều tra tháng 11");
		assertThat(row("decided_at")).isNull();
		survey("1.6");
		assertThat(this.ledger.value("select trim_scale(points) from survey_score where plan_code = ?", this.plan)).isEqualTo("1.6");
	}

	@Test
	void comesBackToTheCouncilWhenTheLeaderReturnsIt() {
		survey("1.5");
		this.result.complete(COUNCIL, "userTask_decideResult", accept());
		this.result.complete(LEADER, "userTask_publishResult", returned("Họp lại hội đồng"));
		assertThat(this.result.get()).isWaitingAt("userTask_decideResult").hasNotPassed("serviceTask_freezeResult", "event_published");
		assertThat(this.result.shown("userTask_decideResult", "lastRemark")).isEqualTo("Họp lại hội đồng");
		assertThat(row("published_at")).isEqualTo("null");
	}

	@Test
	void refusesSurveyPointsWithoutSourceOrAboveTheMaximum() {
		assertThat(refusedSurvey("2.1", "Điều tra")).contains("Tiêu chí 2.3: điểm 2,1 phải từ 0 đến 2.");
		assertThat(refusedSurvey("1", " ")).contains("Tiêu chí 2.3: chưa nêu nguồn của điểm điều tra.");
		assertThat(refusedSurvey("", "Điều tra")).contains("Tiêu chí 2.3: chưa nhập điểm.");
		assertThat(this.ledger.texts("select points from survey_score where plan_code = ?", this.plan)).isEmpty();
	}

	@Test
	void refusesAPublicationWithoutNumberAndDate() {
		survey("1.5");
		assertThat(this.result.refusal(COUNCIL, "userTask_decideResult", Map.of())).contains("Quyết định không được để trống.");
		this.result.complete(COUNCIL, "userTask_decideResult", accept());
		assertThat(this.result.refusal(LEADER, "userTask_publishResult", accept())).contains("Số quyết định không được để trống.");
		assertThat(this.result.refusal(LEADER, "userTask_publishResult", publication("14/02/2024"))).contains("Ngày quyết định còn trống hoặc không hợp lệ.");
		assertThat(row("decision_number")).isEqualTo("null");
		assertThat(row("published_at")).isEqualTo("null");
	}

	private void survey(String points) {
		this.result.complete(COORDINATOR, "userTask_enterSurveyScores", rows(points, "Điều tra tháng 11"));
	}

	private String refusedSurvey(String points, String source) {
		return this.result.refusal(COORDINATOR, "userTask_enterSurveyScores", rows(points, source));
	}

	private Map<String, Object> rows(String points, String source) {
		return this.result.table("userTask_enterSurveyScores", "surveyRows", row -> {
			row.put("surveyScore", points);
			row.put("surveySource", source);
		});
	}

	private static Map<String, Object> publication(String date) {
		return Map.of("decision", "accept", "decisionNumber", "123/QĐ-UBND", "decisionDate", date);
	}

	private String row(String expression) {
		return this.ledger.value("select " + expression + " from index_result where plan_code = ?", this.plan);
	}

}
