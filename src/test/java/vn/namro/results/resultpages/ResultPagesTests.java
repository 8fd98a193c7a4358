package vn.namro.results.resultpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.namro.results.result.ResultScenario.Made;
import vn.namro.results.result.ResultScenario;
import vn.namro.testing.Chromium;
import vn.namro.testing.Desk;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;

/** A result from the appraised scores to its correction, as people and programs see it. */
@IntegrationTest
class ResultPagesTests {

	private static final Path PICTURES = Path.of("target/pictures");

	private static final String DECISION = "\"decisionNumber\": \"20/QĐ-UBND\", \"decisionDate\": \"2024-03-01\", \"reason\": \"Cộng nhầm\"";

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	@Autowired
	private ObjectMapper json;

	private ResultScenario scenario;

	@Autowired
	void make(AutowireCapableBeanFactory beans) {
		this.scenario = (ResultScenario) beans.autowire(ResultScenario.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
	}

	@Test
	void isSeenByAllOfTheProvinceOnlyAfterThePublication() {
		Made made = this.scenario.appraised(4, 10);
		for (String role : List.of("specialist", "observer")) {
			assertThat(this.http.as(made.account(role)).get("/api/results" + made.path()).statusCode()).isEqualTo(404);
			assertThat(this.http.as(made.account(role)).get("/api/results" + made.path() + "/export").statusCode()).isEqualTo(404);
			assertThat(this.http.browserOf(made.account(role)).open("/results" + made.path()).statusCode()).isEqualTo(404);
			assertThat(this.http.browserOf(made.account(role)).open("/results").body()).doesNotContain(made.path());
		}
		for (String role : List.of("coordinator", "council", "leader")) {
			assertThat(this.http.as(made.account(role)).get("/api/results" + made.path()).body()).contains("\"status\":\"LIVE\"");
		}
		this.scenario.publish(made);
		for (String role : List.of("specialist", "observer", "coordinator")) {
			assertThat(this.http.as(made.account(role)).get("/api/results" + made.path()).body()).contains("\"status\":\"PUBLISHED\"");
			assertThat(this.http.browserOf(made.account(role)).open("/results").body()).contains(made.path());
		}
		Made other = this.scenario.appraised(2, 5);
		assertThat(this.http.as(other.account("leader")).get("/api/results" + made.path()).statusCode()).isEqualTo(404);
	}

	@Test
	void ranksWithTiesOnWhatIsPublished() throws IOException {
		Made made = this.scenario.published(4, 20);
		JsonNode result = read(made, "");
		assertThat(texts(result, "code")).containsExactly(made.agency(1), made.agency(2), made.agency(3), made.agency(4));
		assertThat(texts(result, "rank")).containsExactly("1", "2", "2", "4");
		assertThat(result.get("units").get(0).get("maximum").decimalValue()).isEqualByComparingTo("40");
		JsonNode one = read(made, "?unit=" + made.agency(2)).get("units").get(0);
		assertThat(one.get("lines")).hasSize(20);
		assertThat(one.get("gap").decimalValue()).isEqualByComparingTo(one.get("self").decimalValue().subtract(one.get("appraised").decimalValue()));
		assertThat(this.http.as(made.account("leader")).get("/api/results" + made.path() + "?unit=khong-co").statusCode()).isEqualTo(404);
	}

	@Test
	void isFrozenUnderAHashThatAnybodyCanReckon() throws IOException {
		Made made = this.scenario.published(3, 10);
		String sha256 = read(made, "").get("sha256").asText();
		byte[] document = this.http.as(made.account("observer")).download("/api/results" + made.path() + "/publications/0");
		assertThat(DigestUtils.sha256Hex(document)).isEqualTo(sha256);
		assertThat(this.ledger.value("select after ->> 'sha256' from audit_entry where kind = 'result_snapshot' and subject = ?", made.code() + "/" + made.code() + "/0"))
			.isEqualTo(sha256);
		assertThat(this.ledger.value("select after ->> 'document' from audit_entry where kind = 'result_snapshot' and subject = ?", made.code() + "/" + made.code() + "/0"))
			.isEqualTo("***");
	}

	@Test
	void letsNoChangeReachWhatIsPublished() throws IOException {
		Made made = this.scenario.published(3, 10);
		String before = read(made, "").toString();
		assertThatThrownBy(() -> this.ledger.change("update score set appraised_points = 0 where sheet_id = ?", made.sheet(1))).hasStackTraceContaining("is published");
		assertThatThrownBy(() -> this.ledger.change("delete from score where sheet_id = ?", made.sheet(1))).hasStackTraceContaining("is published");
		assertThatThrownBy(() -> this.ledger.change("update result_snapshot set reason = 'x' where plan_code = ?", made.code())).hasStackTraceContaining("refused");
		assertThatThrownBy(() -> this.ledger.change("delete from result_snapshot where plan_code = ?", made.code())).hasStackTraceContaining("refused");
		assertThat(read(made, "").toString()).isEqualTo(before);
	}

	@Test
	void isCorrectedByNumberAndKeepsWhatWasPublishedBefore() throws IOException {
		Made made = this.scenario.published(3, 10);
		byte[] first = this.http.as(made.account("leader")).download("/api/results" + made.path() + "/publications/0");
		String correction = "{" + DECISION + ", \"scores\": [{\"unit\": \"" + made.agency(1) + "\", \"criterion\": \"1.1\", \"points\": \"0,5\"}]}";
		assertThat(this.http.as(made.account("coordinator")).post("/api/results" + made.path() + "/corrections", correction).statusCode()).isEqualTo(403);
		JsonNode corrected = this.json.readTree(this.http.as(made.account("leader")).post("/api/results" + made.path() + "/corrections", correction).body());
		assertThat(corrected.get("status").asText()).isEqualTo("CORRECTED");
		assertThat(corrected.get("publications").get(1).get("reason").asText()).isEqualTo("Cộng nhầm");
		assertThat(corrected.get("publications").get(1).get("changes").toString()).contains("\"criterion\":\"1.1\"").contains("\"rankAfter\":3");
		assertThat(texts(corrected, "code")).containsExactly(made.agency(2), made.agency(3), made.agency(1));
		assertThat(this.http.as(made.account("observer")).download("/api/results" + made.path() + "/publications/0")).isEqualTo(first);
		assertThat(this.ledger.value("select decided_reason from score where sheet_id = ? and criterion_code = '1.1'", made.sheet(1)))
			.isEqualTo("Đính chính theo quyết định số 20/QĐ-UBND: Cộng nhầm");
		assertThatThrownBy(() -> this.ledger.change("update score set appraised_points = 0 where sheet_id = ?", made.sheet(1))).hasStackTraceContaining("is published");
	}

	@Test
	void refusesCorrectionsThatSayTooLittleOrChangeNothing() {
		Made made = this.scenario.published(2, 10);
		Http.Caller leader = this.http.as(made.account("leader"));
		assertThat(leader.post("/api/results" + made.path() + "/corrections", "{\"scores\": [{\"unit\": \"x\", \"criterion\": \"1.1\", \"points\": \"1\"}]}").body())
			.contains("Số quyết định không được để trống.", "Lý do đính chính không được để trống.", "Ngày quyết định còn trống", "'1.1' ở 'x'");
		String tooMuch = "{" + DECISION + ", \"scores\": [{\"unit\": \"" + made.agency(1) + "\", \"criterion\": \"1.1\", \"points\": \"2.1\"}]}";
		assertThat(leader.post("/api/results" + made.path() + "/corrections", tooMuch).body()).contains("phải từ 0 đến 2.").contains("\"status\":422");
		assertThat(leader.post("/api/results" + made.path() + "/corrections", "{" + DECISION + "}").body()).contains("Đính chính không làm thay đổi điểm, xếp loại hay lý do nào.");
		assertThat(this.ledger.texts("select number from result_snapshot where plan_code = ?", made.code())).containsExactly("0");
	}

	@Test
	void triesAnotherMaximumAndStoresNothing() throws IOException {
		Made made = this.scenario.appraised(4, 10);
		String before = this.ledger.value("select md5(string_agg(s::text, '' order by criterion_code, sheet_id)) from score s where set_code = ?", made.code());
		String question = "{\"set\": \"" + made.code() + "\", \"year\": 2023, \"changes\": [{\"criterion\": \"1.1\", \"maximum\": 4}]}";
		JsonNode outcome = this.json.readTree(this.http.as(made.account("council")).post("/api/results/what-if", question).body());
		assertThat(outcome.get("units").asInt()).isEqualTo(4);
		assertThat(outcome.get("moves").get(0).get("after").get("maximum").decimalValue()).isEqualByComparingTo("22");
		assertThat(this.http.as(made.account("specialist")).post("/api/results/what-if", question).statusCode()).isEqualTo(403);
		assertThat(this.http.as(made.account("council")).post("/api/results/what-if", question.replace("1.1", "9.9")).body()).contains("\"status\":422").contains("9.9");
		assertThat(this.ledger.value("select md5(string_agg(s::text, '' order by criterion_code, sheet_id)) from score s where set_code = ?", made.code())).isEqualTo(before);
	}

	@Test
	void takesWhatTheMinistryPublishedAllOrNothing() throws IOException {
		Made made = this.scenario.published(2, 10);
		String path = "/api/results" + made.path() + "/ministry";
		String wrong = "{\"decisionNumber\": \"268/QĐ-BNV\", \"decisionDate\": \"2024-03-28\", \"points\": [{\"criterion\": \"1.1\", \"points\": \"1,75\"}, {\"criterion\": \"1.2\", \"points\": \"3\"}]}";
		Http.Caller coordinator = this.http.as(made.account("coordinator"));
		assertThat(coordinator.call("PUT", path, "application/json", wrong).body()).contains("\"status\":422").contains("Tiêu chí 1.2");
		assertThat(this.ledger.texts("select points from ministry_score where plan_code = ?", made.code())).isEmpty();
		assertThat(this.json.readTree(coordinator.call("PUT", path, "application/json", wrong.replace("\"3\"", "\"2\"")).body()).get("1").decimalValue()).isEqualByComparingTo("3.75");
		assertThat(this.http.as(made.account("leader")).call("PUT", path, "application/json", wrong).statusCode()).isEqualTo(403);
	}

	@Test
	void goesOutAsAWorkbookWithoutFormulas() throws IOException {
		Made made = this.scenario.published(3, 10);
		byte[] file = this.http.as(made.account("observer")).download("/api/results" + made.path() + "/export?format=xlsx");
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("Xếp hạng", "Chi tiết", "Thông tin");
			List<Row> ranking = workbook.findSheet("Xếp hạng").orElseThrow().read();
			assertThat(ranking).hasSize(4);
			assertThat(ranking.get(1).getCellText(1)).isEqualTo("Sở " + made.code() + " số 1");
			assertThat(ranking.get(2).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("2");
			List<Row> lines = workbook.findSheet("Chi tiết").orElseThrow().read();
			assertThat(lines).hasSize(1 + 3 * 15);
			assertThat(lines.get(2).getCellText(2)).startsWith("=HYPERLINK");
			assertThat(lines.stream().flatMap(Row::stream).filter(cell -> cell != null).map(cell -> cell.getType())).doesNotContain(CellType.FORMULA);
			assertThat(workbook.findSheet("Thông tin").orElseThrow().read().get(2).getCellText(0)).contains(this.ledger.value("select sha256 from index_result where plan_code = ?", made.code()));
		}
	}

	@Test
	void goesOutAsAnAppendixOfTheDecision() throws IOException {
		Made made = this.scenario.published(3, 10);
		byte[] file = this.http.as(made.account("observer")).download("/api/results" + made.path() + "/export?format=docx");
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
				.anyMatch(text -> text.startsWith("(Kèm theo Quyết định số 15/QĐ-UBND ngày 14 tháng 02 năm 2024 của "));
			XWPFTable table = document.getTables().stream().filter(one -> one.getText().startsWith("Thứ hạng")).findFirst().orElseThrow();
			assertThat(table.getNumberOfRows()).isEqualTo(5);
			assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("Sở " + made.code() + " số 1");
		}
	}

	@Test
	@EnabledIf("vn.namro.testing.Chromium#isWanted")
	void isReadableOnWideAndNarrowWindows() {
		Made made = this.scenario.published(12, 20);
		try (Chromium chromium = new Chromium()) {
			for (int width : List.of(1280, 390)) {
				try (Desk desk = new Desk(chromium.browser(), this.http, made.account("leader"), width)) {
					show(desk, "/results", "results", width);
					show(desk, "/results" + made.path(), "ranking", width);
					show(desk, "/results" + made.path() + "/units/" + made.agency(2), "unit", width);
					show(desk, "/results" + made.path() + "/what-if?criterion=1.2", "what-if", width);
				}
			}
		}
	}

	/** No page is wider than its window; wide tables scroll by themselves. */
	private void show(Desk desk, String path, String name, int width) {
		Page page = desk.page();
		assertThat(page.navigate(this.http.url(path)).status()).as(path).isEqualTo(200);
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
		page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("result-" + name + "-" + width + ".png")).setFullPage(true));
	}

	/** One property of every unit. */
	private static List<String> texts(JsonNode result, String property) {
		return StreamSupport.stream(result.get("units").spliterator(), false).map(unit -> unit.get(property).asText()).toList();
	}

	private JsonNode read(Made made, String query) throws IOException {
		return this.json.readTree(this.http.as(made.account("coordinator")).get("/api/results" + made.path() + query).body());
	}

}
