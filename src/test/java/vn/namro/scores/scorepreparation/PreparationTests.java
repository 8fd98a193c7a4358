package vn.namro.scores.scorepreparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.SheetFixture;
import vn.namro.testing.YearFixture;

/** A unit prepares a line of the agency above it: it sees and fills that line alone, its head releases it, the agency collects or gives it back. */
@IntegrationTest
class PreparationTests {

	private static final String AGENCY = "huyen-huong-son";

	private static final String UNIT = "don-vi-chuan-bi";

	private static final String COLLECTOR = "chuyenvien." + AGENCY;

	private static final String SPECIALIST = "chuan-bi.chuyen-vien";

	private static final String HEAD = "chuan-bi.thu-truong";

	private static final String FIGURES = "{\"version\": %d, \"declared\": {\"soHinhThuc\": %d}}";

	@Autowired
	private Http http;

	@Autowired
	private SheetFixture fixture;

	@Autowired
	private Agencies agencies;

	@Autowired
	private People people;

	@Autowired
	private Ledger ledger;

	private String sheet;

	@BeforeEach
	void open() {
		this.sheet = this.fixture.open(AGENCY);
		if (this.agencies.find(UNIT).isEmpty()) {
			this.agencies.add("ha-tinh", new Agency(UNIT, "Đơn vị chuẩn bị", "unit", "ha-tinh." + UNIT, false, 0, AGENCY, null, null));
			appoint(SPECIALIST, Groups.SPECIALIST);
			appoint(HEAD, Groups.HEAD);
		}
	}

	@Test
	void showsAUnitItsLinesAloneAndTakesThemFromItUntilItsHeadReleasesThem() {
		assertThat(this.http.as(SPECIALIST).get("/api/scores/" + this.sheet).statusCode()).isEqualTo(404);
		assertThat(assign("{\"unit\": \"" + UNIT + "\", \"due\": \"2023-12-20\"}").statusCode()).isEqualTo(204);
		assertThat(this.http.as(SPECIALIST).get("/api/scores/" + this.sheet).body()).contains("\"criterion\":\"1.5\"").doesNotContain("\"criterion\":\"1.2\"");
		assertThat(release(HEAD).statusCode()).isEqualTo(422);
		assertThat(enter(SPECIALIST, "1.5", 0, 3).statusCode()).isEqualTo(200);
		assertThat(enter(SPECIALIST, "1.2", 0, 3).statusCode()).isEqualTo(403);
		assertThat(release(SPECIALIST).statusCode()).isEqualTo(403);
		assertThat(release(HEAD).statusCode()).isEqualTo(204);
		assertThat(enter(SPECIALIST, "1.5", 1, 4).statusCode()).isEqualTo(403);
		assertThat(enter(COLLECTOR, "1.5", 1, 4).statusCode()).isEqualTo(200);
		assertThat(this.ledger.texts("select author from score_entry where sheet_id = ? order by id", this.sheet)).containsExactly(SPECIALIST, COLLECTOR);
	}

	@Test
	void givesAReleasedLineBackAndWithdrawsIt() {
		assign("{\"unit\": \"" + UNIT + "\"}");
		enter(SPECIALIST, "1.5", 0, 3);
		release(HEAD);
		assertThat(this.http.as(COLLECTOR).delete(path("/release")).statusCode()).isEqualTo(204);
		assertThat(enter(SPECIALIST, "1.5", 1, 2).statusCode()).isEqualTo(200);
		assertThat(this.http.as(SPECIALIST).delete(path("")).statusCode()).isEqualTo(403);
		assertThat(this.http.as(COLLECTOR).delete(path("")).statusCode()).isEqualTo(204);
		assertThat(enter(SPECIALIST, "1.5", 2, 3).statusCode()).isEqualTo(404);
	}

	@Test
	void asksOnlyUnitsAndSpecialistsOfTheAgencyAndOnlyWhileTheSheetIsOpen() {
		for (String wanted : List.of("{}", "{\"unit\": \"huyen-can-loc\"}", "{\"account\": \"chuyenvien.huyen-can-loc\"}",
				"{\"unit\": \"" + UNIT + "\", \"account\": \"" + COLLECTOR + "\"}")) {
			assertThat(assign(wanted).statusCode()).isEqualTo(422);
		}
		assertThat(this.http.as(COLLECTOR).get("/api/score-preparation/" + this.sheet).body()).contains(UNIT, COLLECTOR);
		assertThat(assign("{\"account\": \"" + COLLECTOR + "\"}").statusCode()).isEqualTo(204);
		this.ledger.change("update score_sheet set presented_at = now() where id = ?", this.sheet);
		assertThat(assign("{\"unit\": \"" + UNIT + "\"}").statusCode()).isEqualTo(423);
	}

	@Test
	void letsTheUnitProveTheLineUntilItsHeadReleasesIt() {
		assign("{\"unit\": \"" + UNIT + "\"}");
		assertThat(attach("1.2").statusCode()).as("the line of others").isEqualTo(404);
		assertThat(attach("1.5").statusCode()).isEqualTo(201);
		assertThat(this.http.as(COLLECTOR).get("/api/evidence?subject=" + subject("1.5")).body()).contains("1/BC-DVCB");
		enter(SPECIALIST, "1.5", 0, 3);
		release(HEAD);
		assertThat(attach("1.5").statusCode()).isEqualTo(404);
	}

	@Test
	void watchesTheDateUntilTheLineIsReleased() {
		assign("{\"unit\": \"" + UNIT + "\", \"due\": \"2023-12-20\"}");
		String first = this.sheet + ":chuan-bi:1.5:1";
		assertThat(this.ledger.value("select kind || ' ' || agency_code || ' ' || (due_at = '2023-12-20 23:59:59+07') from obligation where id = ?", first))
			.isEqualTo("SCORE_PREPARATION " + UNIT + " true");
		enter(SPECIALIST, "1.5", 0, 3);
		release(HEAD);
		this.http.as(COLLECTOR).delete(path("/release"));
		assertThat(this.ledger.changesOf(first)).containsExactly("OPENED", "MET", "REOPENED");
		assign("{\"account\": \"" + COLLECTOR + "\", \"due\": \"2023-12-22\"}");
		assertThat(this.ledger.changesOf(first)).containsExactly("OPENED", "MET", "REOPENED", "RELEASED");
		assertThat(this.ledger.value("select officer from obligation where id = ?", this.sheet + ":chuan-bi:1.5:2")).isEqualTo(COLLECTOR);
		this.http.as(COLLECTOR).delete(path(""));
		assertThat(this.ledger.changesOf(this.sheet + ":chuan-bi:1.5:2")).containsExactly("OPENED", "RELEASED");
	}

	@Test
	void showsOnThePageWhoPreparesALine() {
		assign("{\"unit\": \"" + UNIT + "\", \"due\": \"2023-12-20\"}");
		assertThat(this.http.browserOf(COLLECTOR).open("/scores/" + this.sheet).body()).contains("chuẩn bị: Đơn vị chuẩn bị, trước 20/12/2023", "Đổi người chuẩn bị");
		assertThat(this.http.browserOf(HEAD).open("/scores/" + this.sheet).body()).contains("Chuyển cho cơ quan").doesNotContain("Đổi người chuẩn bị");
		assertThat(this.http.browserOf(SPECIALIST).open("/scores").body()).contains("/scores/" + this.sheet);
	}

	private void appoint(String account, String role) {
		this.people.save(account, "Đơn vị chuẩn bị, " + Groups.nameOf(role), "{bcrypt}" + new BCryptPasswordEncoder(4).encode(YearFixture.PASSWORD));
		this.people.appoint(account, role, UNIT, Membership.Scope.AGENCY, null, null, null);
	}

	private HttpResponse<String> attach(String criterion) {
		byte[] file = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
				+ "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n"
				+ "0000000053 00000 n \n0000000102 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n166\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
		return this.http.as(SPECIALIST).upload("/api/evidence?subject=" + subject(criterion) + "&number=1/BC-DVCB&date=2023-02-01&issuingBody=DVCB&abstract=BC&pages=1",
				"bao-cao.pdf", file);
	}

	private String subject(String criterion) {
		return URLEncoder.encode(this.sheet + "#" + criterion, StandardCharsets.UTF_8);
	}

	private String path(String end) {
		return "/api/score-preparation/" + this.sheet + "/1.5" + end;
	}

	private HttpResponse<String> assign(String wanted) {
		return this.http.as(COLLECTOR).call("PUT", path(""), "application/json", wanted);
	}

	private HttpResponse<String> release(String account) {
		return this.http.as(account).call("PUT", path("/release"), "application/json", "{}");
	}

	private HttpResponse<String> enter(String account, String criterion, int version, int figure) {
		return this.http.as(account).call("PUT", "/api/scores/" + this.sheet + "/" + criterion, "application/json", FIGURES.formatted(version, figure));
	}

}
