package vn.namro.scorepreparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.namro.organisation.Agencies;
import vn.namro.organisation.Agency;
import vn.namro.people.Groups;
import vn.namro.people.Membership;
import vn.namro.people.People;
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
