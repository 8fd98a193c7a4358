package vn.namro.proving.evidenceapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.EvidenceFixture;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.YearFixture;

/** Programs that send evidence wrongly hear what was wrong, and nothing of what they sent is passed over. */
@IntegrationTest
class EvidenceDoorTests {

	private static final String AGENCY = "huyen-can-loc";

	private static final String SPECIALIST = "chuyenvien." + AGENCY;

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private EvidenceFixture evidence;

	@Autowired
	private Ledger ledger;

	@Autowired
	private ObjectMapper json;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@ParameterizedTest
	@CsvSource({ "application/json, 415, evidence.no_form", "application/octet-stream, 415, evidence.no_form", "multipart/form-data, 400,", "multipart/form-data; boundary=x, 400," })
	void tellsWhoSendsNoForm(String type, int status, String code) throws Exception {
		HttpResponse<String> answer = this.http.as(SPECIALIST).call("POST", "/api/evidence", type, "--x\r\nContent-Dispos");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(this.json.readTree(answer.body()).path("code").asText(null)).isEqualTo(code);
	}

	@Test
	void asksWhoeverIsNotSignedOnToSignOn() {
		assertThat(this.http.anonymous().upload("/api/evidence", "a.txt", new byte[] { 'a' }).statusCode()).isEqualTo(401);
	}

	@Test
	void takesOneFileAtATimeAndOnlyFieldsThatThereAre() throws Exception {
		String file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nMột\r\n";
		assertThat(sent("--x--")).isEqualTo("evidence.one_file");
		assertThat(sent(file + file + "--x--")).isEqualTo("evidence.one_file");
		assertThat(sent(file + "--x\r\nContent-Disposition: form-data; name=\"issuingbody\"\r\n\r\nSở\r\n--x--")).isEqualTo("evidence.fields");
		String number = "--x\r\nContent-Disposition: form-data; name=\"number\"\r\n\r\n1/BC\r\n";
		assertThat(sent(file + number + number + "--x--")).isEqualTo("evidence.fields");
	}

	@Test
	void takesNamesAsLongAsDesksAllow() throws Exception {
		assertThat(post("ậ".repeat(251) + ".txt", Map.of()).statusCode()).isEqualTo(201);
	}

	@Test
	void refusesPagesThatTheFileDoesNotHaveAndKeepsNothing() throws Exception {
		ByteArrayOutputStream picture = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture);
		String subject = this.evidence.obligation(AGENCY);
		HttpResponse<String> answer = this.evidence.post(SPECIALIST, "/api/evidence", "ảnh.png", picture.toByteArray(), Map.of("subject", subject, "pages", "2"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		assertThat(this.json.readTree(answer.body()).get("detail").asText()).isEqualTo("Tệp chỉ có 1 trang nên không có trang 2; ghi trang theo thứ tự trong tệp, đếm từ 1.");
		assertThat(this.http.as(SPECIALIST).get("/api/evidence?subject=" + subject).body()).isEqualTo("[]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bytes=99999-", "bytes=9-3", "bytes=abc", "bytes=-0" })
	void sendsNothingOfAPartThatIsNotThere(String range) throws Exception {
		HttpResponse<byte[]> answer = this.evidence.get(SPECIALIST, contentOf(stored("a.txt")), "Range", range);
		assertThat(answer.statusCode()).isEqualTo(416);
		assertThat(answer.body()).isEmpty();
		assertThat(answer.headers().firstValue("Content-Range").orElseThrow()).startsWith("bytes */");
	}

	@Test
	void sendsTheWholeFileToWhoeverHoldsTheBeginningOfAnother() throws Exception {
		String content = contentOf(stored("a.txt"));
		HttpResponse<byte[]> all = this.evidence.get(SPECIALIST, content);
		HttpResponse<byte[]> rest = this.evidence.get(SPECIALIST, content, "Range", "bytes=2-", "If-Range", all.headers().firstValue("ETag").orElseThrow());
		assertThat(rest.statusCode()).isEqualTo(206);
		HttpResponse<byte[]> other = this.evidence.get(SPECIALIST, content, "Range", "bytes=2-", "If-Range", "\"0\"");
		assertThat(other.statusCode()).isEqualTo(200);
		assertThat(other.body()).isEqualTo(all.body());
		assertThat(other.headers().firstValue("Content-Length")).contains(String.valueOf(all.body().length));
	}

	@Test
	void writesDownOneReadingOfAFileThatIsFetchedInPartsAndNoForeignSubject() throws Exception {
		JsonNode stored = stored("a.txt");
		for (int from = 0; from < 4; from++) {
			this.evidence.get(SPECIALIST, contentOf(stored) + "?subject=khong-co", "Range", "bytes=" + from + "-" + from);
		}
		assertThat(this.ledger.texts("select what || coalesce(subject_id, '') from evidence_access where document_id = ?", stored.get("id").asLong())).containsExactly("DOWNLOAD");
	}

	@Test
	void emptiesAFieldThatIsToldAsNullAndLeavesTheOthers() throws Exception {
		Map<String, String> fields = new HashMap<>(Map.of("number", "31/BC-" + System.nanoTime(), "issuingBody", "Sở Y tế", "abstract", "Báo cáo"));
		HttpResponse<String> answer = post("a.txt", fields);
		String address = "/api/evidence/" + this.json.readTree(answer.body()).get("id");
		JsonNode changed = this.json.readTree(patch(address, "{\"number\":null}").body());
		assertThat(changed.get("number").isNull()).isTrue();
		assertThat(changed.get("issuingBody").asText()).isEqualTo("Sở Y tế");
		assertThat(patch(address, "{\"abstract\":\"\"}").statusCode()).isEqualTo(422);
		assertThat(patch(address, "{\"number\":{\"a\":1}}").statusCode()).isEqualTo(422);
		assertThat(patch(address, "{\"so\":\"1\"}").statusCode()).isEqualTo(422);
	}

	@Test
	void answersInVietnameseWhateverIsWrong() {
		assertThat(this.http.as(SPECIALIST).get("/api/evidence?size=0").body()).contains("phải từ 1 trở lên").doesNotContain("must be");
		assertThat(this.http.as(SPECIALIST).get("/api/evidence?agency=%00").statusCode()).as("what no text of the database holds").isEqualTo(400);
	}

	private String sent(String body) throws Exception {
		HttpResponse<String> answer = this.http.as(SPECIALIST).call("POST", "/api/evidence", "multipart/form-data; boundary=x", body + "\r\n");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		return this.json.readTree(answer.body()).get("code").asText();
	}

	private HttpResponse<String> patch(String address, String body) {
		return this.http.as(SPECIALIST).call("PATCH", address, "application/json", body);
	}

	private HttpResponse<String> post(String fileName, Map<String, String> fields) {
		return this.evidence.post(SPECIALIST, "/api/evidence", fileName, EvidenceFixture.text("Cửa").getBytes(StandardCharsets.UTF_8), fields);
	}

	private JsonNode stored(String fileName) throws Exception {
		return this.json.readTree(post(fileName, Map.of()).body());
	}

	private static String contentOf(JsonNode stored) {
		return "/api/evidence/" + stored.get("id") + "/content";
	}

}
