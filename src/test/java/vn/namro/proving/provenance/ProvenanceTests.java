package vn.namro.proving.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.EngineClock;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.SheetFixture;

/** The way back from a score to the page of a document: whole for those who judge, before the publication without the judgement for the agency. */
@IntegrationTest
class ProvenanceTests {

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private SheetFixture sheets;

	@Autowired
	private Scores scores;

	@Autowired
	private EngineClock clock;

	@Autowired
	private Http http;

	private String sheet;

	private String hash;

	@BeforeEach
	void score() throws IOException {
		this.driver.moveTo("2023-12-15T08:00:00+07:00");
		Plan plan = this.sheets.small();
		this.sheet = plan.code() + ":tu-cham:nho:so-tu-phap";
		enter(Stage.SELF, "2", "Theo báo cáo 5/BC-STP");
		enter(Stage.ROUND1, "1.5", "Thiếu một văn bản");
		enter(Stage.EXPLANATION, null, "Đã gửi bổ sung");
		enter(Stage.ROUND2, "1.8", "Chấp nhận một phần");
		this.hash = this.sheets.cite(this.sheet + "#2.1", "Báo cáo nguồn gốc.txt", "nguồn gốc " + plan.code(), "II", "12");
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void leadsFromWhatCountsBackToThePageForThoseWhoJudge() {
		assertThat(api("dieuphoi")).contains("\"counted\":1.8", "\"stage\":\"ROUND2\"", "Thiếu một văn bản", "Đã gửi bổ sung", this.hash, "\"pages\":\"12\"");
		assertThat(api("dieuphoi").indexOf("ROUND2")).as("the newest first").isLessThan(api("dieuphoi").indexOf("\"SELF\""));
		String page = this.http.browserOf("dieuphoi").get("/provenance/" + this.sheet + "/2.1").body();
		assertThat(page).contains("Thẩm định lần 2", "1,8", "Theo báo cáo 5/BC-STP", this.hash, "trang 12").doesNotContain("khác điểm trong kết quả đã công bố");
	}

	@Test
	void tellsTheAgencyItsOwnPartUntilTheResultIsPublished() {
		assertThat(api("thutruong.so-tu-phap")).contains("\"counted\":null", "\"SELF\"", "Đã gửi bổ sung", this.hash).doesNotContain("Thiếu một văn bản", "ROUND2");
		assertThat(this.http.as("thutruong.huyen-nghi-xuan").get("/api/provenance/" + this.sheet + "/2.1").statusCode()).isEqualTo(404);
		assertThat(this.http.as("giamsat").get("/api/provenance/" + this.sheet + "/2.1").statusCode()).isEqualTo(404);
		assertThat(this.http.as("dieuphoi").get("/api/provenance/" + this.sheet + "/9").statusCode()).isEqualTo(404);
	}

	private void enter(Stage stage, String points, String reason) {
		this.scores.enter(this.sheet, "2.1", null, ScoreEntry.of(stage, points == null ? null : new BigDecimal(points), reason, "thamdinh.1", this.clock.now()));
	}

	private String api(String account) {
		return this.http.as(account).get("/api/provenance/" + this.sheet + "/2.1").body();
	}

}
