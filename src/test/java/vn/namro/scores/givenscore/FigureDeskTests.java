package vn.namro.scores.givenscore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.SheetFixture;

/** A holder types its figures on the page, line by line. */
@IntegrationTest
class FigureDeskTests {

	private static final String AGENCY = "huyen-huong-khe";

	private static final String HOLDER = "chuyenvien.so-noi-vu";

	@Autowired
	private SheetFixture fixture;

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	private String sheet;

	private String campaign;

	/** 1.3 is held by so-noi-vu, 3.2 by van-phong-ubnd-tinh. */
	@BeforeEach
	void open() {
		this.sheet = this.fixture.open(AGENCY);
		this.campaign = this.ledger.value("select campaign_id from score_sheet where id = ?", this.sheet);
	}

	@Test
	void showsTheHolderItsCriteriaAlone() {
		String page = this.http.browserOf(HOLDER).get("/campaigns/" + this.campaign + "/figures").body();
		assertThat(page).contains("1.3. Báo cáo cải cách hành chính định kỳ", "UBND huyện Hương Khê", "0/1").doesNotContain("3.2 (");
		assertThat(this.http.browserOf("chuyenvien.huyen-can-loc").get("/campaigns/" + this.campaign + "/figures").body()).contains("không có số liệu nào do anh/chị cung cấp");
	}

	@Test
	void keepsFiguresAtOnceAndGivesPointsWithTheirSource() {
		assertThat(put(HOLDER, "1.3", "{\"version\": 0, \"declared\": {\"soBaoCaoDungHan\": \"3\"}}").body()).contains("\"version\":1", "\"soBaoCaoDungHan\":3", "\"points\":null", "\"done\":0");
		assertThat(put(HOLDER, "1.3", "{\"version\": 1, \"declared\": {\"soBaoCaoDungHan\": \"3\"}, \"reason\": \"Sổ theo dõi báo cáo\"}").body()).contains("\"version\":2", "\"done\":1");
		assertThat(this.ledger.value("select trim_scale(appraised_points) || ' ' || appraised_by || ' ' || appraised_reason from score where sheet_id = ? and criterion_code = '1.3'", this.sheet))
			.isEqualTo("3 " + HOLDER + " Sổ theo dõi báo cáo");
		assertThat(this.http.as("chuyenvien." + AGENCY).get("/api/scores/" + this.sheet + "/1.3").body()).as("the agency sees it when the organiser opens it")
			.contains("\"declared\":{}")
			.doesNotContain("Sổ theo dõi");
	}

	@Test
	void saysWhatItDoesNotTake() {
		put(HOLDER, "1.3", "{\"version\": 0, \"declared\": {\"soBaoCaoDungHan\": 3}, \"reason\": \"Sổ\"}");
		HttpResponse<String> late = put(HOLDER, "1.3", "{\"version\": 0, \"declared\": {\"soBaoCaoDungHan\": 4}, \"reason\": \"Sổ\"}");
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("score.stale", "\"soBaoCaoDungHan\":3");
		assertRefused(put(HOLDER, "1.3", "{\"declared\": {}}"), 422, "version");
		assertRefused(put(HOLDER, "1.3", "{\"version\": 1, \"declared\": {\"soBaoCaoDungHan\": \"ba\"}}"), 422, "'ba' không phải là số");
		assertRefused(put(HOLDER, "3.2", "{\"version\": 0, \"declared\": {}}"), 422, "cơ quan khác cung cấp");
		assertRefused(put(HOLDER, "1.1", "{\"version\": 0, \"declared\": {}}"), 422, "tự kê khai");
		assertRefused(put(HOLDER, "9.9", "{\"version\": 0, \"declared\": {}}"), 404, "9.9");
		assertThat(put("hoidong", "1.3", "{\"version\": 1, \"declared\": {}}").statusCode()).isEqualTo(403);
		assertThat(this.ledger.value("select count(*) from score_entry where sheet_id = ?", this.sheet)).isEqualTo("1");
	}

	private static void assertRefused(HttpResponse<String> answer, int status, String words) {
		assertThat(answer.body()).contains(words);
		assertThat(answer.statusCode()).isEqualTo(status);
	}

	private HttpResponse<String> put(String account, String criterion, String body) {
		return this.http.as(account).call("PUT", "/api/campaigns/" + this.campaign + "/figures/" + criterion + "/" + this.sheet, "application/json", body);
	}

}
