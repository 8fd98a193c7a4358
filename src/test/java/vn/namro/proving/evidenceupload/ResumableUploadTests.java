package vn.namro.proving.evidenceupload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.EvidenceFixture;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.YearFixture;

/** An upload goes on where it stopped, and becomes a document when it is whole. */
@IntegrationTest
class ResumableUploadTests {

	private static final String SPECIALIST = "chuyenvien.huyen-can-loc";

	private static final String[] PART = { "Content-Type", "application/offset+octet-stream", "Upload-Offset" };

	@Autowired
	private EvidenceFixture evidence;

	@Autowired
	private YearFixture year;

	@Autowired
	private Uploads uploads;

	@Autowired
	private Ledger ledger;

	@Autowired
	private ObjectMapper json;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void goesOnWhereItStoppedAndBecomesADocument() throws Exception {
		byte[] file = EvidenceFixture.large(2_500_000, System.nanoTime());
		String subject = this.evidence.obligation("huyen-can-loc");
		String upload = begin(file.length, Map.of("filename", "Báo cáo năm.txt", "number", "20/BC-" + System.nanoTime(), "date", "2023-02-01", "issuingBody", "Sở Y tế",
				"abstract", "Báo cáo", "subject", subject, "pages", "7"));
		HttpResponse<String> first = part(upload, 0, Arrays.copyOf(file, 1_200_000));
		assertThat(first.statusCode()).isEqualTo(204);
		assertThat(offset(upload)).isEqualTo("1200000");
		assertThat(state(upload).get("state").asText()).isEqualTo("open");

		HttpResponse<String> last = part(upload, 1_200_000, Arrays.copyOfRange(file, 1_200_000, file.length));

		String id = last.headers().firstValue("Evidence-Id").orElseThrow(() -> new AssertionError(last.body()));
		assertThat(this.evidence.get(SPECIALIST, "/api/evidence/" + id + "/content").body()).isEqualTo(file);
		assertThat(state(upload).get("state").asText()).isEqualTo("stored");
		assertThat(state(upload).get("evidence").asText()).isEqualTo(id);
		assertThat(this.ledger.value("select pages from evidence_citation where subject_id = ?", subject)).isEqualTo("7");
		assertThat(this.ledger.value("select count(*) from evidence_upload_chunk where upload_id = ?", idOf(upload))).isEqualTo("0");
	}

	@Test
	void refusesAPartThatDoesNotFollow() {
		String upload = begin(100, Map.of("filename", "a.txt"));
		assertThat(part(upload, 50, new byte[50]).statusCode()).isEqualTo(409);
		assertThat(offset(upload)).isEqualTo("0");
	}

	@Test
	void finishesAnUploadWhoseLastAnswerWasLost() throws Exception {
		byte[] file = EvidenceFixture.text("Mất kết nối").getBytes(StandardCharsets.UTF_8);
		String upload = begin(file.length, Map.of("filename", "a.txt"));
		this.uploads.append(idOf(upload), 0, file, file.length); // the node died before it could check the file

		assertThat(state(upload).get("state").asText()).isEqualTo("stored");
	}

	@Test
	void tellsARefusalAtOnceAndLater() throws Exception {
		byte[] file = "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8);
		String upload = begin(file.length, Map.of("filename", "a.html"));

		HttpResponse<String> answer = part(upload, 0, file);

		assertThat(answer.statusCode()).isEqualTo(415);
		JsonNode state = state(upload);
		assertThat(state.get("state").asText()).isEqualTo("refused");
		assertThat(state.get("problem").get("code")).isEqualTo(this.json.readTree(answer.body()).get("code"));
	}

	@Test
	void refusesWhatIsTooLargeBeforeItComes() throws Exception {
		HttpResponse<String> answer = this.evidence.tus(SPECIALIST, "POST", "/api/evidence/uploads", null, "Upload-Length", "200000000", "Upload-Metadata",
				EvidenceFixture.metadata(Map.of("filename", "a.pdf")));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(this.json.readTree(answer.body()).get("code").asText()).isEqualTo("evidence.too_large");
	}

	@Test
	void isNobodyElses() {
		String upload = begin(100, Map.of("filename", "a.txt"));
		assertThat(this.evidence.tus("thutruong.huyen-can-loc", "HEAD", upload, null).statusCode()).isEqualTo(404);
		assertThat(this.evidence.tus(SPECIALIST, "DELETE", upload, null).statusCode()).isEqualTo(204);
		assertThat(this.evidence.tus(SPECIALIST, "HEAD", upload, null).statusCode()).isEqualTo(404);
	}

	@Test
	void isForgottenWhenNobodyGoesOn() {
		String upload = begin(100, Map.of("filename", "a.txt"));
		this.ledger.change("update evidence_upload set created_at = created_at - interval '2 days' where id = ?", idOf(upload));
		this.uploads.removeOlderThan(Duration.ofDays(1));
		assertThat(this.evidence.tus(SPECIALIST, "HEAD", upload, null).statusCode()).isEqualTo(404);
	}

	private String begin(int length, Map<String, String> fields) {
		HttpResponse<String> answer = this.evidence.tus(SPECIALIST, "POST", "/api/evidence/uploads", null, "Upload-Length", String.valueOf(length), "Upload-Metadata",
				EvidenceFixture.metadata(fields));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return answer.headers().firstValue("Location").orElseThrow();
	}

	private HttpResponse<String> part(String upload, int offset, byte[] bytes) {
		return this.evidence.tus(SPECIALIST, "PATCH", upload, bytes, PART[0], PART[1], PART[2], String.valueOf(offset));
	}

	private String offset(String upload) {
		return this.evidence.tus(SPECIALIST, "HEAD", upload, null).headers().firstValue("Upload-Offset").orElseThrow();
	}

	private JsonNode state(String upload) throws Exception {
		return this.json.readTree(this.evidence.get(SPECIALIST, upload).body());
	}

	private static String idOf(String upload) {
		return upload.substring(upload.lastIndexOf('/') + 1);
	}

}
