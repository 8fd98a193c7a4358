package vn.namro.proving.evidencetask;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.testing.ProofFixture.AGENCY;
import static vn.namro.testing.ProofFixture.OTHER_AGENCY;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceSubjects;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;
import vn.namro.testing.FormFields;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.ProofFixture;

/** The interface of the evidence tab, and the way of a score sheet through its gate. */
@IntegrationTest
class TaskEvidenceTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String OFFICER = "chuyenvien." + AGENCY;

	private static final String HEAD = "thutruong." + AGENCY;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private ProofFixture proof;

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Scores scores;

	@Autowired
	private EngineClock clock;

	private String sheet;

	private ProcessDriver.Instance scoring;

	@BeforeEach
	void open() {
		this.driver.moveTo("2023-12-15T08:00:00+07:00");
		this.sheet = ProofFixture.sheetOf(this.proof.openSheets(), AGENCY);
		this.scoring = this.driver.the("selfScoring", this.sheet);
		this.ledger.change("update score_sheet set closes_at = now() + interval '1 year' where id = ?", this.sheet);
		ClockUtil.reset(); // requests of people come at the machine's own time
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void showsTheLinesOfASheetToWhoeverMayTakeTheTask() {
		cite("1.3", "101/BC");
		JsonNode answer = json(this.http.as(OFFICER).get(tasks()));
		assertThat(answer.at("/name").asText()).isEqualTo("Tự chấm điểm");
		assertThat(answer.at("/subjects").findValuesAsText("id")).containsExactly(line("1.1"), line("1.2"), line("1.3"));
		assertThat(answer.at("/subjects/2/citations").asInt()).isEqualTo(1);
		assertThat(answer.at("/subjects/2/needs/0/state").asText()).isEqualTo("EXPLANATION_REQUIRED");
		assertThat(answer.at("/subjects/2/needs/0/text").asText()).startsWith("Còn thiếu 1 Báo cáo");
		assertThat(answer.at("/subjects/2/canAdd").asBoolean()).isTrue();
	}

	@Test
	void showsATaskToNobodyOutsideItsAgency() {
		assertThat(this.http.as("chuyenvien." + OTHER_AGENCY).get(tasks()).statusCode()).isEqualTo(404);
		assertThat(this.http.as("giamsat").get(tasks()).statusCode()).isEqualTo(403);
		assertThat(this.http.as("dieuphoi").get(tasks()).statusCode()).isEqualTo(200);
		assertThat(json(this.http.as("dieuphoi").get(tasks())).at("/subjects/0/canAdd").asBoolean()).isFalse();
		assertThat(this.http.as(OFFICER).get("/api/evidence/tasks/khong-co").statusCode()).isEqualTo(404);
	}

	@Test
	void takesAnExplanationFromTheAgencyAlone() {
		assertThat(explain("chuyenvien." + OTHER_AGENCY, "Chờ ký").statusCode()).isEqualTo(404);
		assertThat(explain("dieuphoi", "Chờ ký").statusCode()).isEqualTo(403);
		JsonNode answer = json(explain(OFFICER, "Chờ ký"));
		assertThat(answer.at("/needs/0/state").asText()).isEqualTo("EXPLAINED");
		assertThat(answer.at("/explanation/text").asText()).isEqualTo("Chờ ký");
		assertThat(answer.at("/explanation/author").asText()).startsWith("Chuyên viên ");
		assertThat(json(this.http.as("dieuphoi").get(needs())).at("/explanation/text").asText()).isEqualTo("Chờ ký");
		assertThat(json(explain(OFFICER, " ")).at("/needs/0/state").asText()).isEqualTo("MISSING");
	}

	@Test
	void namesWhatIsMissingInARequest() {
		assertThat(this.http.as(OFFICER).get("/api/evidence/needs").statusCode()).isEqualTo(422);
		assertThat(this.http.as(OFFICER).get("/api/evidence/needs?subject=khong-co").statusCode()).isEqualTo(404);
		assertThat(this.http.as(OFFICER).get("/api/evidence/warnings").body()).contains("Chưa nêu kế hoạch (plan).");
		assertThat(this.http.as(OFFICER).get("/api/evidence/kinds").body()).startsWith("[\"Nghị quyết\",");
	}

	@Test
	void warnsOfADocumentWhoeverMaySeeIt() {
		long document = this.proof.cite(AGENCY, line("1.3"), "77/BC", "2022-03-01").id();
		String path = "/api/evidence/warnings?document=" + document;
		assertThat(json(this.http.as(OFFICER).get(path)).findValuesAsText("code")).contains("OUTSIDE_YEAR");
		assertThat(this.http.as("chuyenvien." + OTHER_AGENCY).get(path).statusCode()).isEqualTo(404);
	}

	@Test
	void goesOnOnlyWithProofOrAWordWhyNot() {
		score();
		String refusal = this.scoring.refusal(OFFICER, "userTask_selfScore", Map.of());
		assertThat(refusal).contains("Tiêu chí 1.1. Kế hoạch và báo cáo: Còn thiếu 1 Kế hoạch", "Tiêu chí 1.3. Báo cáo định kỳ: Còn thiếu 2 Báo cáo").doesNotContain("1.2");
		assertThat(this.ledger.value("select officer from obligation where id = ?", this.sheet)).isEqualTo("null");
		cite("1.3", "101/BC");
		cite("1.3", "102/BC");
		explain(OFFICER, "1.1", "Chưa ban hành trong năm");
		this.scoring.complete(OFFICER, "userTask_selfScore", Map.of());
		assertThat(this.scoring.shown("userTask_approveSelfScore", "scoreText")).contains("Đủ minh chứng: 1/2 tiêu chí cần minh chứng.",
				"Giải trình về minh chứng (Chuyên viên UBND huyện Hương Sơn", "Chưa ban hành trong năm");
	}

	@Test
	void isNotApprovedOnceAnExplanationWasTakenBack() {
		score();
		explain(OFFICER, "1.1", "Chưa ban hành");
		explain(OFFICER, "1.3", "Chưa ban hành");
		this.scoring.complete(OFFICER, "userTask_selfScore", Map.of());
		explain(OFFICER, "1.3", "");
		assertThat(this.scoring.refusal(HEAD, "userTask_approveSelfScore", FormFields.accept())).contains("Tiêu chí 1.3. Báo cáo định kỳ").doesNotContain("1.1");
		assertThat(this.ledger.value("select submitted_at from score_sheet where id = ?", this.sheet)).isEqualTo("null");
		explain(OFFICER, "1.3", "Đã mất");
		this.scoring.complete(HEAD, "userTask_approveSelfScore", FormFields.accept()).runJobOf("serviceTask_recordSelfScore");
		assertThat(explain(OFFICER, "1.3", "Muộn").statusCode()).isEqualTo(409);
	}

	/** Gives every line a point, as people do on the sheet's page before they hand it over. */
	private void score() {
		this.scores.of(this.sheet)
			.forEach(line -> this.scores.enter(this.sheet, line.criterionCode(), null,
					ScoreEntry.of(ScoreEntry.Stage.SELF, BigDecimal.ONE, "Theo văn bản", OFFICER, this.clock.now())));
	}

	private HttpResponse<String> explain(String account, String text) {
		return explain(account, "1.3", text);
	}

	private HttpResponse<String> explain(String account, String criterion, String text) {
		return this.http.as(account).call("PUT", "/api/evidence/explanations", "application/json", "{\"subject\": \"" + line(criterion) + "\", \"text\": \"" + text + "\"}");
	}

	private void cite(String criterion, String number) {
		this.proof.cite(AGENCY, line(criterion), number, LocalDate.of(2023, 3, 1).toString());
	}

	private String line(String criterion) {
		return EvidenceSubjects.criterion(this.sheet, criterion);
	}

	private String tasks() {
		return "/api/evidence/tasks/" + this.scoring.task("userTask_selfScore").getId();
	}

	private String needs() {
		return "/api/evidence/needs?subject=" + line("1.3").replace("#", "%23");
	}

	private static JsonNode json(HttpResponse<String> answer) {
		try {
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
