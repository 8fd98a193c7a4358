package vn.namro.proving.evidenceapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.EvidenceFixture;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.YearFixture;

/** Documents are taken in, found, read, cited and deleted by those who may, and by nobody else. */
@IntegrationTest
class EvidenceApiTests {

	private static final String AGENCY = "huyen-can-loc";

	private static final String SPECIALIST = "chuyenvien." + AGENCY;

	private static final String OTHER = "chuyenvien.huyen-huong-khe";

	private static final String COORDINATOR = "dieuphoi";

	@Autowired
	private EvidenceFixture evidence;

	@Autowired
	private YearFixture year;

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	@Autowired
	private ObjectMapper json;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void storesAFileAndTellsItsHash() throws Exception {
		HttpResponse<String> answer = post("Báo cáo quý I.txt", EvidenceFixture.text("Báo cáo"), fields("12/BC-SYT"));

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		JsonNode stored = this.json.readTree(answer.body());
		assertThat(answer.headers().firstValue("Location")).contains("/api/evidence/" + stored.get("id"));
		assertThat(stored.get("sha256").asText()).matches("[0-9a-f]{64}");
		assertThat(stored.get("revision").asInt()).isEqualTo(1);
		assertThat(stored.get("fileName").asText()).isEqualTo("Báo cáo quý I.txt");
	}

	@Test
	void takesAFileOfWhichNothingIsTold() throws Exception {
		JsonNode stored = stored(post("Ảnh chụp hội nghị.txt", EvidenceFixture.text("x"), Map.of()));

		assertThat(stored.get("abstract").asText()).isEqualTo("Ảnh chụp hội nghị");
		assertThat(stored.get("number").isNull()).isTrue();
	}

	@Test
	void keepsTheSameBytesOnce() throws Exception {
		String text = EvidenceFixture.text("Chung");
		JsonNode one = stored(post("a.txt", text, fields("1/QĐ-A" + System.nanoTime())));
		JsonNode other = stored(post("b.txt", text, fields("1/QĐ-B" + System.nanoTime())));

		assertThat(one.get("id")).isNotEqualTo(other.get("id"));
		assertThat(this.ledger.value("select count(*) from evidence_content where sha256 = ?", one.get("sha256").asText())).isEqualTo("1");
	}

	@Test
	void refusesAnotherFileUnderTheSameNumberAndNamesTheDocument() throws Exception {
		Map<String, String> fields = fields("7/KH-SYT-" + System.nanoTime());
		JsonNode first = stored(post("a.txt", EvidenceFixture.text("Bản đầu"), fields));

		HttpResponse<String> answer = post("b.txt", EvidenceFixture.text("Bản khác"), fields);

		assertThat(answer.statusCode()).isEqualTo(409);
		JsonNode problem = this.json.readTree(answer.body());
		assertThat(problem.get("code").asText()).isEqualTo("evidence.number_taken");
		assertThat(problem.get("document")).isEqualTo(first.get("id"));
	}

	@Test
	void addsARevisionWithoutChangingWhatWasCited() throws Exception {
		String subject = this.evidence.obligation(AGENCY);
		Map<String, String> fields = fields("8/KH-SYT-" + System.nanoTime());
		fields.putAll(Map.of("subject", subject, "section", "II.3", "pages", "3-5"));
		JsonNode first = stored(post("a.txt", EvidenceFixture.text("Bản đầu"), fields));

		HttpResponse<String> answer = this.evidence.post(SPECIALIST, "/api/evidence/" + first.get("id") + "/revisions", "a2.txt",
				EvidenceFixture.text("Bản hai").getBytes(StandardCharsets.UTF_8), Map.of());

		assertThat(this.json.readTree(answer.body()).get("revision").asInt()).as(answer.body()).isEqualTo(2);
		JsonNode cited = this.json.readTree(this.http.as(SPECIALIST).get("/api/evidence?subject=" + subject).body()).get(0);
		assertThat(cited.get("revision").asInt()).isEqualTo(1);
		assertThat(cited.get("latestRevision").asInt()).isEqualTo(2);
		assertThat(cited.get("sha256")).isEqualTo(first.get("sha256"));
		assertThat(cited.get("pages").asText()).isEqualTo("3-5");
		assertThat(cited.get("mayWithdraw").asBoolean()).isTrue();
		JsonNode document = get(SPECIALIST, first);
		assertThat(document.get("revisions")).hasSize(2);
		assertThat(document.get("citations").get(0).get("subject").asText()).isEqualTo(subject);
	}

	@Test
	void namesEveryFieldThatCannotBeTaken() throws Exception {
		HttpResponse<String> answer = post("a.txt", "x", Map.of("date", "2999-01-01", "pages", "ba"));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(this.json.readTree(answer.body()).get("messages")).extracting(JsonNode::asText)
			.containsExactly("Ngày văn bản không được sau ngày hôm nay.", "Trang 'ba' không hợp lệ; ghi như 12 hoặc 3-5 hoặc 1, 4-6.");
	}

	@Test
	void refusesAHarmfulFileWithItsCode() throws Exception {
		HttpResponse<String> answer = post("trang.html", "<html><script>alert(1)</script></html>", Map.of());

		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(this.json.readTree(answer.body()).get("code").asText()).startsWith("evidence.");
	}

	@Test
	void refusesABodyThatIsTooLargeBeforeItIsRead() throws Exception {
		URI address = URI.create(this.http.url("/"));
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream()
				.write(("POST /api/evidence HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 200000000\r\n"
						+ "Expect: 100-continue\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("HTTP/1.1 413",
					"application/problem+json", "\"code\":\"evidence.too_large\"", "Tệp lớn hơn 100 MB");
		}
	}

	@Test
	void handsOutTheFileAsAnAttachmentThatMayDoNothing() throws Exception {
		String text = EvidenceFixture.text("Nội dung");
		JsonNode stored = stored(post("Kế hoạch số 1.txt", text, fields("9/KH-SYT-" + System.nanoTime())));

		HttpResponse<byte[]> answer = this.evidence.get(SPECIALIST, "/api/evidence/" + stored.get("id") + "/content");

		assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(text);
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;").contains("filename*=UTF-8''K%E1%BA%BF");
		assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(this.ledger.texts("select what || ' ' || account from evidence_access where document_id = ?", stored.get("id").asLong()))
			.containsExactly("DOWNLOAD " + SPECIALIST);
	}

	@Test
	void handsOutAPartAcrossTheBordersOfTheRows() throws Exception {
		byte[] file = EvidenceFixture.large(3 * 1024 * 1024 + 17, 4711);
		JsonNode stored = this.json.readTree(this.evidence.post(SPECIALIST, "/api/evidence", "lon.txt", file, fields("10/BC-" + System.nanoTime())).body());
		int from = 2 * 1024 * 1024 - 5;

		HttpResponse<byte[]> answer = this.evidence.get(SPECIALIST, "/api/evidence/" + stored.get("id") + "/content", "Range",
				"bytes=" + from + "-" + (from + 99));

		assertThat(answer.statusCode()).isEqualTo(206);
		assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(file, from, from + 100));
		assertThat(answer.headers().firstValue("Content-Range")).contains("bytes " + from + "-" + (from + 99) + "/" + file.length);
		assertThat(this.evidence.get(SPECIALIST, "/api/evidence/" + stored.get("id") + "/content").body()).isEqualTo(file);
	}

	@Test
	void tellsOthersNothingOfADocumentThatIsCitedNowhere() throws Exception {
		String path = "/api/evidence/" + stored(post("a.txt", EvidenceFixture.text("Riêng"), fields("11/BC-" + System.nanoTime()))).get("id");

		for (String other : new String[] { OTHER, COORDINATOR, "lanhdao", "giamsat", "quantri", "hoidong" }) {
			assertThat(this.http.as(other).get(path).statusCode()).as(other).isIn(403, 404);
			assertThat(this.http.as(other).get(path + "/content").statusCode()).as(other).isIn(403, 404);
		}
		assertThat(this.http.as("thutruong." + AGENCY).get(path).statusCode()).isEqualTo(200);
	}

	@Test
	void showsWhatIsCitedToThoseToWhomItComesButPersonalDataOnlyToWhoAccepts() throws Exception {
		String subject = this.evidence.obligation(AGENCY);
		Map<String, String> fields = fields("12/BC-" + System.nanoTime());
		fields.put("subject", subject);
		String open = "/api/evidence/" + stored(post("a.txt", EvidenceFixture.text("Công khai"), fields)).get("id");
		fields.putAll(Map.of("number", "13/DS-" + System.nanoTime(), "personalData", "true"));
		String personal = "/api/evidence/" + stored(post("b.txt", EvidenceFixture.text("Danh sách"), fields)).get("id");

		assertThat(this.http.as(COORDINATOR).get(open).statusCode()).isEqualTo(200);
		assertThat(this.http.as(COORDINATOR).get(personal).statusCode()).isEqualTo(200);
		assertThat(this.http.as("lanhdao").get(open).statusCode()).isEqualTo(200);
		assertThat(this.http.as("lanhdao").get(personal).statusCode()).isEqualTo(404);
		assertThat(this.http.as("hoidong").get(open).statusCode()).as("no criterion").isEqualTo(404);
		assertThat(this.http.as(OTHER).get(open).statusCode()).isEqualTo(404);
		assertThat(this.json.readTree(this.http.as("lanhdao").get("/api/evidence?subject=" + subject).body())).hasSize(1);
		assertThat(this.http.as(OTHER).get("/api/evidence?subject=" + subject).statusCode()).isEqualTo(404);
	}

	@Test
	void findsByNumberAbstractAndTextWithoutMarks() throws Exception {
		String word = "tuxa" + System.nanoTime();
		JsonNode stored = stored(post("a.txt", EvidenceFixture.text("Tổng kết công tác cải cách " + word), fields("14/BC-" + word)));

		for (String q : new String[] { "14/bc-" + word, "cai%20cach%20" + word, "tong%20ket%20" + word }) {
			JsonNode page = this.json.readTree(this.http.as(SPECIALIST).get("/api/evidence?q=" + q).body());
			assertThat(page.get("items")).as(q).extracting(item -> item.get("id")).containsExactly(stored.get("id"));
		}
		assertThat(this.json.readTree(this.http.as(OTHER).get("/api/evidence?q=" + word).body()).get("total").asInt()).isZero();
	}

	@Test
	void citesAStoredDocumentOnceMoreAndTakesItBackUntilItIsHandedIn() throws Exception {
		JsonNode stored = stored(post("a.txt", EvidenceFixture.text("Dùng lại"), fields("15/BC-" + System.nanoTime())));
		String subject = this.evidence.obligation(AGENCY);
		String citations = "/api/evidence/" + stored.get("id") + "/citations";

		HttpResponse<String> cited = this.http.as(SPECIALIST).post(citations, "{\"subject\":\"" + subject + "\",\"section\":\"Mục II\",\"pages\":\"4\"}");
		assertThat(cited.statusCode()).as(cited.body()).isEqualTo(201);
		assertThat(this.http.as(OTHER).post(citations, "{\"subject\":\"" + subject + "\"}").statusCode()).isEqualTo(404);
		assertThat(this.http.as(COORDINATOR).post(citations, "{\"subject\":\"" + subject + "\"}").statusCode()).as("sees it, works elsewhere").isEqualTo(403);
		String citation = citations + "/" + this.json.readTree(cited.body()).get("id");
		this.ledger.change("update obligation set met_at = now() where id = ?", subject);
		assertThat(this.http.as(SPECIALIST).delete(citation).statusCode()).isEqualTo(409);
		this.ledger.change("update obligation set met_at = null where id = ?", subject);
		assertThat(this.http.as(SPECIALIST).delete(citation).statusCode()).isEqualTo(204);
		assertThat(this.http.as(SPECIALIST).get("/api/evidence?subject=" + subject).body()).isEqualTo("[]");
	}

	@Test
	void correctsADescription() throws Exception {
		JsonNode stored = stored(post("a.txt", EvidenceFixture.text("Sửa"), Map.of()));

		HttpResponse<String> answer = this.http.as(SPECIALIST).call("PATCH", "/api/evidence/" + stored.get("id"), "application/json",
				"{\"number\":\"16/BC-" + System.nanoTime() + "\",\"date\":\"2023-03-01\",\"kind\":\"Báo cáo\"}");

		assertThat(this.json.readTree(answer.body()).get("kind").asText()).as(answer.body()).isEqualTo("Báo cáo");
		assertThat(this.json.readTree(answer.body()).get("date").asText()).isEqualTo("2023-03-01");
	}

	@Test
	void deletesByDecisionAndKeepsHashReasonAndCitation() throws Exception {
		String text = EvidenceFixture.text("Xóa");
		String subject = this.evidence.obligation(AGENCY);
		Map<String, String> fields = fields("17/DS-" + System.nanoTime());
		fields.put("subject", subject);
		JsonNode stored = stored(post("a.txt", text, fields));
		JsonNode twin = stored(post("a.txt", text, fields("18/DS-" + System.nanoTime())));
		String decision = "{\"number\":\"99/QĐ-SYT\",\"date\":\"2023-05-01\",\"reason\":\"Hết thời hạn lưu\"}";

		assertThat(this.http.as(SPECIALIST).post("/api/evidence/" + stored.get("id") + "/deletion", decision).statusCode()).isEqualTo(403);
		assertThat(this.http.as("thutruong." + AGENCY).post("/api/evidence/" + stored.get("id") + "/deletion", "{}").statusCode()).isEqualTo(422);
		assertThat(this.http.as("thutruong." + AGENCY).post("/api/evidence/" + stored.get("id") + "/deletion", decision).statusCode()).isEqualTo(204);

		HttpResponse<String> content = this.http.as(SPECIALIST).get("/api/evidence/" + stored.get("id") + "/content");
		assertThat(content.statusCode()).isEqualTo(410);
		assertThat(this.json.readTree(content.body()).get("code").asText()).isEqualTo("evidence.deleted");
		assertThat(get(SPECIALIST, stored).get("deletion").get("reason").asText()).isEqualTo("Hết thời hạn lưu");
		assertThat(get(SPECIALIST, stored).get("revisions").get(0).get("sha256")).isEqualTo(stored.get("sha256"));
		assertThat(this.json.readTree(this.http.as(SPECIALIST).get("/api/evidence?subject=" + subject).body()).get(0).get("deletion").asText())
			.isEqualTo("đã xóa theo Quyết định số 99/QĐ-SYT ngày 01/05/2023: Hết thời hạn lưu");
		assertThat(this.http.as(SPECIALIST).get("/api/evidence/" + twin.get("id") + "/content").body()).as("another document has the bytes").isEqualTo(text);

		assertThat(this.http.as("thutruong." + AGENCY).post("/api/evidence/" + twin.get("id") + "/deletion", decision).statusCode()).isEqualTo(204);
		assertThat(this.ledger.value("select count(*) from evidence_chunk where sha256 = ?", stored.get("sha256").asText())).isEqualTo("0");
		assertThat(this.ledger.value("select removed_at is not null from evidence_content where sha256 = ?", stored.get("sha256").asText())).isEqualTo("t");
		JsonNode again = stored(post("a.txt", text, fields("19/DS-" + System.nanoTime())));
		assertThat(this.http.as(SPECIALIST).get("/api/evidence/" + again.get("id") + "/content").body()).as("bytes come back with a new document").isEqualTo(text);
	}

	private HttpResponse<String> post(String fileName, String text, Map<String, String> fields) {
		return this.evidence.post(SPECIALIST, "/api/evidence", fileName, text.getBytes(StandardCharsets.UTF_8), fields);
	}

	private JsonNode stored(HttpResponse<String> answer) throws Exception {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return this.json.readTree(answer.body());
	}

	private JsonNode get(String account, JsonNode stored) throws Exception {
		return this.json.readTree(this.http.as(account).get("/api/evidence/" + stored.get("id")).body());
	}

	private static Map<String, String> fields(String number) {
		return new LinkedHashMap<>(Map.of("number", number, "date", "2023-02-01", "issuingBody", "Sở Y tế", "abstract", "Báo cáo tổng kết"));
	}

}
