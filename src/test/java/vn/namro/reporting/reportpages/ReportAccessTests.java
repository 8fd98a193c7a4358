package vn.namro.reporting.reportpages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.testing.FormFields.accept;

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
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.planning.plan.Plan;
import vn.namro.reporting.periodicreport.ReportingYear;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/** Reports by API and page: who sees which, what a correction takes, and reports out of turn. */
@IntegrationTest
class ReportAccessTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String SPECIALIST = "chuyenvien.so-tu-phap";

	private static final String HEAD = "thutruong.so-tu-phap";

	private static final String COORDINATOR = "dieuphoi";

	private static final String LEADER = "lanhdao";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private ReportingYear reportingYear;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Http http;

	private Plan plan;

	private String period;

	private String id;

	@BeforeEach
	void signAnAgencysReport() {
		this.driver.moveTo(PlanFixture.START);
		this.plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30)));
		this.period = this.plan.code() + ":bao-cao:Q1";
		this.id = this.period + ":so-tu-phap";
		this.transaction.executeWithoutResult(status -> this.reportingYear.plan(this.plan));
		this.driver.moveTo("2023-03-10T08:00:00+07:00");
		this.transaction.executeWithoutResult(status -> this.reportingYear.open(this.period, this.plan));
		this.driver.the("periodicReport", this.period).runJobOf("serviceTask_openAgencyReports").runJobOf("serviceTask_openAgencyReports");
		sign(this.id);
	}

	@AfterEach
	void letTheClockRun() {
		ClockUtil.reset();
	}

	@Test
	void showsAnAgencysReportToItsPeopleAndToThoseOfTheProvinceOnly() {
		assertThat(this.http.as("chuyenvien.so-tai-chinh").get("/api/reports/" + this.id).statusCode()).isEqualTo(404);
		assertThat(this.http.as(SPECIALIST).get("/api/reports/" + this.period).statusCode()).isEqualTo(404);
		assertThat(this.http.as(COORDINATOR).get("/api/reports/" + this.period).statusCode()).isEqualTo(200);
		JsonNode report = json(this.http.as(SPECIALIST).get("/api/reports/" + this.id));
		assertThat(report.at("/report/version").asInt()).isEqualTo(1);
		assertThat(report.at("/content/agency/code").asText()).isEqualTo("so-tu-phap");
		assertThat(report.at("/content/narrative/difficulties").asText()).isEqualTo("Thiếu người");
		JsonNode list = json(this.http.as(SPECIALIST).get("/api/reports?year=2023&period=Q1&size=500"));
		assertThat(list.get("content")).isNotEmpty().allSatisfy(row -> assertThat(row.get("agency").asText()).isEqualTo("so-tu-phap"));
		assertThat(this.http.as(SPECIALIST).get("/api/reports?size=501").statusCode()).isEqualTo(400);
	}

	@Test
	void correctsWithFourEyesAndSaysWhatChanged() {
		String before = this.http.as(HEAD).get("/api/reports/" + this.id + "/versions/1").body();
		assertThat(this.http.as(HEAD).post(corrections(), "{}").body()).contains("Lý do đính chính không được để trống.");
		assertThat(this.http.as(HEAD).post(corrections(), "{\"reason\": \"Gõ nhầm\", \"result\": \"Đã làm\"}").body()).contains("không làm thay đổi");
		assertThat(this.http.as(SPECIALIST).post(corrections(), "{\"reason\": \"Gõ nhầm\", \"result\": \"Đã làm 2 việc\"}").statusCode()).isEqualTo(403);
		JsonNode proposed = json(this.http.as(HEAD).post(corrections(), "{\"reason\": \"Gõ nhầm\", \"result\": \"Đã làm 2 việc\"}"));
		assertThat(this.http.as(HEAD).post(corrections(), "{\"reason\": \"Lần nữa\", \"result\": \"Khác\"}").statusCode()).isEqualTo(409);
		String decision = corrections() + "/" + proposed.get("id").asText() + "/decision";
		assertThat(this.http.as(HEAD).post(decision, "{\"granted\": true}").statusCode()).isEqualTo(403);
		assertThat(this.http.as(COORDINATOR).post(decision, "{\"granted\": false}").statusCode()).isEqualTo(422);
		assertThat(this.http.as(COORDINATOR).post(decision, "{\"grant\": true}").body()).contains("Trường grant: không có trường này; các trường dùng được: granted, remark");
		assertThat(this.http.as(COORDINATOR).post(decision, "{\"remark\": \"Được\"}").statusCode()).as("whether it is granted is not told").isEqualTo(422);
		assertThat(json(this.http.as(COORDINATOR).post(decision, "{\"granted\": true}")).get("version").asInt()).isEqualTo(2);
		JsonNode second = json(this.http.as(HEAD).get("/api/reports/" + this.id + "/versions/2")).get("version");
		assertThat(second.get("reason").asText()).isEqualTo("Gõ nhầm");
		assertThat(second.get("changes")).hasSize(1);
		assertThat(second.at("/changes/0/before").asText() + " > " + second.at("/changes/0/now").asText()).isEqualTo("Đã làm > Đã làm 2 việc");
		assertThat(this.http.as(HEAD).get("/api/reports/" + this.id + "/versions/1").body()).isEqualTo(before);
		assertThat(this.http.browserOf(HEAD).open("/reports/view?id=" + this.id).body()).contains("Bản số 2 khác bản trước", "Gõ nhầm");
		assertThat(this.ledger.value("select count(*) from notice where unique_key = ?", "report-correction/" + proposed.get("id").asText() + "/decided/" + HEAD)).isEqualTo("1");
	}

	@Test
	void saysWhatIsWrongWithARequestInVietnamese() {
		assertThat(this.http.as(COORDINATOR).get("/api/reports?page=-1").body()).contains("page ('-1': phải từ 0 trở lên)");
		assertThat(this.http.as(COORDINATOR).get("/api/reports?size=501").body()).contains("phải không quá 500");
		HttpResponse<String> broken = this.http.as(COORDINATOR).get("/api/reports?agency=%00");
		assertThat(broken.statusCode()).isEqualTo(400);
		assertThat(broken.body()).contains("ký tự không dùng được");
		assertThat(this.http.as(COORDINATOR).post("/api/reports", "{\"windowFrom\": \"2026-13-01\"}").body()).contains("Trường windowFrom: giá trị '2026-13-01' không dùng được, cần ngày viết dạng 2026-01-31.");
		assertThat(this.http.as(COORDINATOR).post("/api/reports", "{\"name\": ").body()).contains("không phải JSON đúng cách viết (dòng 1");
		assertThat(this.http.as(COORDINATOR).get("/api/nowhere").body()).contains("\"instance\":\"/api/nowhere\"");
	}

	@Test
	void leavesAFieldOpenThatIsGivenNoValue() {
		assertThat(this.http.as(HEAD).get("/api/reports?year=&period=&agency=").body()).isEqualTo(this.http.as(HEAD).get("/api/reports").body());
		assertThat(this.http.browserOf(HEAD).download("/api/reports/" + this.id + "/document?format=PDF")).startsWith('%', 'P', 'D', 'F');
	}

	@Test
	void neverChangesWhatIsFrozen() {
		assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> this.ledger.change("update report_snapshot set reason = 'x' where report_id = ?", this.id)))
			.hasMessageContaining("only followed by a further version");
		assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> this.ledger.change("delete from report_snapshot where report_id = ?", this.id)))
			.hasMessageContaining("only followed by a further version");
	}

	@Test
	void printsWhatIsFrozenInTheSameBytes() {
		byte[] first = this.http.browserOf(HEAD).download("/api/reports/" + this.id + "/document?format=docx");
		assertThat(first).startsWith('P', 'K').isEqualTo(this.http.browserOf(HEAD).download("/api/reports/" + this.id + "/document?format=docx"));
		assertThat(this.http.as(HEAD).get("/api/reports/" + this.id + "/document?format=odt").statusCode()).isEqualTo(400);
	}

	@Test
	void mergesWhatTheAgenciesWroteWithItsSource() {
		ProcessDriver.Instance province = this.driver.the("periodicReport", this.period).fireTimer("event_collectionEnded");
		assertThat(province.shown("userTask_consolidateReport", "difficulties")).isEqualTo("- Sở Tư pháp: Thiếu người");
		assertThat(province.shown("userTask_consolidateReport", "agenciesText")).contains("Sở Tư pháp (gửi ngày 10/03/2023)", "Kết quả: Đã làm");
		Http.Caller coordinator = this.http.browserOf(COORDINATOR);
		coordinator.submit("/reports/view?id=" + this.period, "/reports/view/draft", "id=" + this.period + "&result=" + "x".repeat(3000) + "&difficulties=&proposals=");
		province.complete(COORDINATOR, "userTask_consolidateReport", Map.of("narrative", "", "difficulties", "", "proposals", ""));
		assertThat(this.ledger.value("select length(narrative) || ' ' || (difficulties is null) from reporting_period where id = ?", this.period)).isEqualTo("3000 true");
		assertThat(coordinator.submit("/reports/view?id=" + this.period, "/reports/view/draft", "id=" + this.period + "&result=sau").statusCode()).isEqualTo(409);
		assertThat(coordinator.open("/reports?year=2023").body()).contains("Quý I năm 2023", "cơ quan đã gửi");
		assertThat(this.http.browserOf(SPECIALIST).open("/reports/view?id=" + this.period).statusCode()).isEqualTo(404);
	}

	@Test
	void opensAReportOutOfTurnThatRunsThroughTheSameProcess() {
		this.ledger.change("update plan set status = 'ISSUED' where code = ?", this.plan.code());
		String wanted = """
				{"plan": "%s", "name": "Báo cáo sau kiểm tra công vụ", "windowFrom": "2023-01-01", "windowTo": "2023-02-28", "agencyDue": "2023-03-%s", "provinceDue": "2023-03-24",
				"agencies": ["so-tu-phap"], "figures": false}""";
		assertThat(this.http.as(COORDINATOR).post("/api/reports", wanted.formatted(this.plan.code(), "01")).body()).contains("Hạn của cơ quan đã qua.");
		assertThat(this.http.as(LEADER).post("/api/reports", wanted.formatted(this.plan.code(), "22")).statusCode()).isEqualTo(403);
		HttpResponse<String> opened = this.http.as(COORDINATOR).post("/api/reports", wanted.formatted(this.plan.code(), "22"));
		assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
		String report = json(opened).get("id").asText();
		assertThat(report).isEqualTo(this.plan.code() + ":bao-cao:DX1");
		ProcessDriver.Instance province = this.driver.the("periodicReport", report).runJobOf("serviceTask_openAgencyReports");
		sign(report + ":so-tu-phap");
		this.driver.the("agencyReport", report + ":so-tu-phap").runJobOf("serviceTask_recordReport").complete(COORDINATOR, "userTask_acceptReport", accept());
		province.complete(COORDINATOR, "userTask_consolidateReport", Map.of("narrative", "Đã kiểm tra xong"));
		province.complete(LEADER, "userTask_approveReport", accept());
		JsonNode content = json(this.http.as(LEADER).get("/api/reports/" + report)).get("content");
		assertThat(content.get("subject").asText()).isEqualTo("Báo cáo sau kiểm tra công vụ");
		assertThat(content.at("/version/number").asInt()).isEqualTo(1);
		assertThat(content.at("/totals/assigned").asInt()).isZero();
		assertThat(content.at("/agencyNarratives/0/result").asText()).isEqualTo("Đã làm");
	}

	@Test
	void tellsOnThePageWhatIsWrongAndKeepsWhatWasTyped() {
		this.ledger.change("update plan set status = 'ISSUED' where code = ?", this.plan.code());
		Http.Caller browser = this.http.browserOf(COORDINATOR);
		String typed = "plan=" + this.plan.code() + "&name=Sau+thanh+tra&windowFrom=2023-01-01&windowTo=2023-02-28&agencyDue=2023-03-01&provinceDue=2023-03-24";
		assertThat(browser.submit("/reports", "/reports", typed).statusCode()).isEqualTo(302);
		assertThat(browser.open("/reports").body()).contains("Hạn của cơ quan đã qua.", "value=\"Sau thanh tra\"", "value=\"2023-03-24\"");
	}

	private void sign(String report) {
		this.driver.the("agencyReport", report)
			.complete(SPECIALIST, "userTask_prepareReport", Map.of("narrative", "Đã làm", "difficulties", "Thiếu người", "proposals", ""))
			.complete(HEAD, "userTask_signReport", accept());
	}

	private String corrections() {
		return "/api/reports/" + this.id + "/corrections";
	}

	private static JsonNode json(HttpResponse<String> answer) {
		try {
			assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
