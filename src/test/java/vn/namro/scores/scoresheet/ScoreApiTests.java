package vn.namro.scores.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.SheetFixture;

/** Entering and reading lines of a score sheet over the REST interface. */
@IntegrationTest
class ScoreApiTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String AGENCY = "huyen-can-loc";

	private static final String SPECIALIST = "chuyenvien." + AGENCY;

	private static final String HEAD = "thutruong." + AGENCY;

	@Autowired
	private Http http;

	@Autowired
	private SheetFixture fixture;

	@Autowired
	private Ledger ledger;

	private String sheet;

	@BeforeEach
	void open() {
		this.sheet = this.fixture.open(AGENCY);
	}

	@Test
	void computesPointsFromDeclaredFiguresAndSaysHow() {
		JsonNode answer = read(put("1.2", "{'version': 0, 'declared': {'soViec': 50, 'soViecHoanThanh': '45'}}"));
		assertThat(answer.at("/line/self/points").decimalValue()).isEqualByComparingTo("3.6");
		assertThat(answer.at("/line/self/trace").asText()).contains("45", "50");
		assertThat(answer.at("/line/self/author").asText()).isEqualTo(SPECIALIST);
		assertThat(answer.at("/line/version").asInt()).isEqualTo(1);
		assertThat(answer.at("/line/declared/soViec").asInt()).isEqualTo(50);
		assertThat(answer.at("/progress/done").asInt()).isEqualTo(1);
		assertThat(answer.at("/progress/fields/1").decimalValue()).isEqualByComparingTo("3.6");
		assertThat(answer.at("/progress/missing")).noneMatch(code -> code.asText().equals("1.2")).noneMatch(code -> code.asText().equals("1.3"));
	}

	@Test
	void keepsFiguresThatAreNotCompleteYetWithoutPoints() {
		JsonNode answer = read(put("1.2", "{'version': 0, 'declared': {'soViec': '1.250'}}"));
		assertThat(answer.at("/line/self/points").isNull()).isTrue();
		assertThat(answer.at("/line/declared/soViec").decimalValue()).isEqualByComparingTo("1250");
		assertThat(answer.at("/progress/done").asInt()).isZero();
	}

	@Test
	void takesTheSheetsIdEncodedToo() {
		String path = "/api/scores/" + this.sheet.replace(":", "%3A") + "/1.5";
		assertThat(this.http.as(SPECIALIST).call("PUT", path, "application/json", json("{'version': 0, 'declared': {'soHinhThuc': 3}}")).statusCode()).isEqualTo(200);
	}

	@Test
	void answersAConflictWithTheLineAsItStands() {
		put("1.5", "{'version': 0, 'declared': {'soHinhThuc': 3}}");
		HttpResponse<String> late = put("1.5", "{'version': 0, 'declared': {'soHinhThuc': 2}}");
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(read(late).at("/current/self/points").decimalValue()).isEqualByComparingTo("1.5");
		assertThat(read(late).at("/current/version").asInt()).isEqualTo(1);
		assertThat(read(late).at("/code").asText()).isEqualTo("score.stale");
		assertThat(put("1.5", "{'version': 1, 'declared': {'soHinhThuc': 2}}").statusCode()).isEqualTo(200);
	}

	@Test
	void leavesNoTraceOfAnEntryThatSaysTheSame() {
		put("1.5", "{'version': 0, 'declared': {'soHinhThuc': 3}}");
		assertThat(read(put("1.5", "{'version': 1, 'declared': {'soHinhThuc': '3'}}")).at("/line/version").asInt()).isEqualTo(1);
		assertThat(this.ledger.value("select count(*) from score_entry where sheet_id = ?", this.sheet)).isEqualTo("1");
	}

	@Test
	void refusesWithTheRulesWords() {
		assertRefused(put("1.2", "{'version': 0, 'points': 4}"), 422, "Tiêu chí 1.2: điểm được tính từ số liệu kê khai");
		assertRefused(put("1.3", "{'version': 0, 'declared': {'soBaoCaoDungHan': 4}}"), 422, "cơ quan có số liệu cung cấp");
		assertRefused(put("1.2", "{'version': 0, 'declared': {'soViec': 'nhiều'}}"), 422, "'nhiều' không phải là số");
		assertRefused(put("1.2", "{'declared': {'soViec': 1}}"), 422, "version");
		assertRefused(put("9.9", "{'version': 0}"), 404, "9.9");
		assertThat(put("1.2", "{'version': 0, 'declared': {'soViec': [1]}}").statusCode()).isEqualTo(400);
		assertThat(this.ledger.value("select count(*) from score_entry where sheet_id = ?", this.sheet)).isEqualTo("0");
	}

	@Test
	void takesNoNumberThatNobodyMeans() {
		for (String number : List.of("1e30000000", "1e100000", "-1e400", "1e-400", "9".repeat(900))) {
			assertRefused(put("1.5", "{'version': 0, 'declared': {'soHinhThuc': " + number + "}}"), 422, "không phải là số");
		}
		assertThat(put("1.5", "{'version': 0, 'declare': {'soHinhThuc': 3}}").statusCode()).as("a field that is none").isBetween(400, 422);
		assertThat(this.ledger.value("select count(*) from score_entry where sheet_id = ?", this.sheet)).isEqualTo("0");
	}

	@Test
	void takesAnEmptyParameterForNone() {
		JsonNode all = read(this.http.as(SPECIALIST).get("/api/scores?set=&year=&agency=" + AGENCY));
		assertThat(all.at("/total").asInt()).isPositive().isEqualTo(read(this.http.as(SPECIALIST).get("/api/scores?agency=" + AGENCY)).at("/total").asInt());
	}

	@Test
	void letsOnlySpecialistsOfTheAgencyWrite() {
		String path = "/api/scores/" + this.sheet + "/1.5";
		String body = json("{'version': 0, 'declared': {'soHinhThuc': 3}}");
		assertThat(this.http.as(HEAD).call("PUT", path, "application/json", body).statusCode()).isEqualTo(403);
		assertThat(this.http.as("dieuphoi").call("PUT", path, "application/json", body).statusCode()).isEqualTo(403);
		assertThat(this.http.as("chuyenvien.huyen-duc-tho").call("PUT", path, "application/json", body).statusCode()).isEqualTo(404);
		assertThat(this.http.as(HEAD).get("/api/scores/" + this.sheet).statusCode()).isEqualTo(200);
	}

	@Test
	void changesNothingThatIsHandedInOrLocked() {
		for (String state : new String[] { "presented_at = now()", "presented_at = null, submitted_at = now()", "status = 'APPROVED'", "status = 'LOCKED', submitted_at = null",
				"status = 'OPEN', closes_at = '2020-01-01'" }) {
			this.ledger.change("update score_sheet set " + state + " where id = ?", this.sheet);
			assertRefused(put("1.5", "{'version': 0, 'declared': {'soHinhThuc': 3}}"), 423, "");
		}
		assertThat(this.ledger.value("select count(*) from score_entry where sheet_id = ?", this.sheet)).isEqualTo("0");
	}

	@Test
	void listsLinesPageByPageWithinTheScope() {
		put("1.5", "{'version': 0, 'declared': {'soHinhThuc': 3}, 'note': 'Theo 7/BC'}");
		String query = "/api/scores?set=" + SheetFixture.SAMPLE_SET + "&year=2023&agency=" + AGENCY + "&size=500";
		JsonNode page = read(this.http.as("dieuphoi").get(query));
		assertThat(page.at("/lines")).anySatisfy(line -> {
			assertThat(line.get("sheet").asText()).isEqualTo(this.sheet);
			assertThat(line.at("/self/reason").asText()).isEqualTo("Theo 7/BC");
			assertThat(line.get("evidence").asInt()).isZero();
		});
		assertThat(page.get("total").asInt()).isGreaterThanOrEqualTo(page.get("lines").size());
		assertThat(read(this.http.as("chuyenvien.huyen-duc-tho").get(query)).get("total").asInt()).isZero();
		assertThat(read(this.http.as("dieuphoi").get(query.replace("size=500", "size=2"))).get("lines")).hasSize(2);
		assertThat(this.http.as("dieuphoi").get(query.replace("size=500", "size=5000")).statusCode()).isEqualTo(400);
	}

	@Test
	void showsAppraisedPointsToTheAgencyOnlyOncePublished() {
		this.ledger.change("update score set appraised_points = 1, appraised_reason = 'Thiếu', appraised_by = 'thamdinh' where sheet_id = ? and criterion_code = '1.5'", this.sheet);
		assertThat(line(SPECIALIST).get("appraised").isNull()).isTrue();
		assertThat(line("dieuphoi").at("/appraised/points").decimalValue()).isEqualByComparingTo("1");
		assertThat(line("giamsat").get("appraised").isNull()).isTrue();
		this.ledger.change("update campaign set status = 'PUBLISHED' where id = (select campaign_id from score_sheet where id = ?)", this.sheet);
		assertThat(line(SPECIALIST).at("/counted").decimalValue()).isEqualByComparingTo("1");
	}

	@Test
	void tellsWhatChangedAndWhoElseIsThere() {
		put("1.5", "{'version': 0, 'declared': {'soHinhThuc': 3}}");
		String path = "/api/scores/" + this.sheet + "/watch";
		assertThat(read(this.http.as(SPECIALIST).post(path, json("{'criterion': '1.5', 'versions': {'1.5': 1}}"))).at("/changed")).noneMatch(line -> line.get("criterion").asText().equals("1.5"));
		JsonNode news = read(this.http.as(HEAD).post(path, json("{'versions': {}}")));
		assertThat(news.get("changed")).anyMatch(line -> line.get("criterion").asText().equals("1.5"));
		assertThat(news.at("/others/0/criterion").asText()).isEqualTo("1.5");
		assertThat(news.at("/phase").asText()).isEqualTo("OPEN");
	}

	@Test
	void tellsTheHistoryOfALine() {
		put("1.5", "{'version': 0, 'declared': {'soHinhThuc': 3}}");
		put("1.5", "{'version': 1, 'declared': {'soHinhThuc': 4}}");
		JsonNode history = read(this.http.as(SPECIALIST).get("/api/scores/" + this.sheet + "/1.5")).get("history");
		assertThat(history).hasSize(2);
		assertThat(history.at("/0/declared/soHinhThuc").asInt()).isEqualTo(3);
	}

	@Test
	void showsThePageToWhoMayReadAndCellsToWhoMayWrite() {
		assertThat(this.http.browserOf(SPECIALIST).open("/scores/" + this.sheet).body()).contains("data-writable=\"true\"", "Số nhiệm vụ trong kế hoạch");
		assertThat(this.http.browserOf(HEAD).open("/scores/" + this.sheet).body()).contains("data-writable=\"false\"").doesNotContain("Mỗi ô tự lưu");
		assertThat(this.http.browserOf(HEAD).open("/scores").body()).contains("/scores/" + this.sheet);
		assertThat(this.http.browserOf("chuyenvien.huyen-duc-tho").open("/scores/" + this.sheet).statusCode()).isEqualTo(404);
	}

	private JsonNode line(String account) {
		return read(this.http.as(account).get("/api/scores/" + this.sheet + "/1.5")).get("line");
	}

	private HttpResponse<String> put(String criterion, String body) {
		return this.http.as(SPECIALIST).call("PUT", "/api/scores/" + this.sheet + "/" + criterion, "application/json", json(body));
	}

	private static void assertRefused(HttpResponse<String> answer, int status, String words) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(read(answer).get("detail").asText()).isNotBlank().contains(words);
	}

	private static String json(String text) {
		return text.replace('\'', '"');
	}

	private static JsonNode read(HttpResponse<String> answer) {
		try {
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError(answer.body(), ex);
		}
	}

}
