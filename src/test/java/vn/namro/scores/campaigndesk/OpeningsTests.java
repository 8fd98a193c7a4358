package vn.namro.scores.campaigndesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.namro.results.result.ResultScenario.Made;
import vn.namro.results.result.ResultScenario;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;

/** Before the publication an agency sees of its own appraisal what the organiser opens, from when it opens it, and nothing of others. */
@IntegrationTest
class OpeningsTests {

	private static final String ROUND1 = "Vòng 1 thiếu văn bản";

	private static final String LATER = "Theo tài liệu";

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	private ResultScenario scenario;

	private Made made;

	private String campaign;

	@Autowired
	void scenario(AutowireCapableBeanFactory beans) {
		this.scenario = (ResultScenario) beans.autowire(ResultScenario.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
	}

	@BeforeEach
	void appraise() {
		this.made = this.scenario.appraised(3, 5);
		this.campaign = this.made.code() + ":cham-diem:" + this.made.code();
		this.ledger.change("update score set round1_points = 1, round1_reason = ?, round1_by = 'thẩm định' where set_code = ?", ROUND1, this.made.code());
	}

	@Test
	void staysClosedUntilTheCoordinatorOpensIt() {
		assertThat(seen()).doesNotContain(ROUND1, LATER);
		assertThat(open("specialist", "ROUND1", "")).isEqualTo(403);
		assertThat(open("coordinator", "OWN", "")).isEqualTo(422);
		assertThat(open("coordinator", "ROUND1", "?from=2999-01-01")).isEqualTo(204);
		assertThat(seen()).as("the day has not come").doesNotContain(ROUND1, LATER);
		assertThat(open("coordinator", "ROUND1", "")).isEqualTo(204);
		assertThat(seen()).contains(ROUND1).doesNotContain(LATER);
		assertThat(page()).contains("Thẩm định lần 1", ROUND1).doesNotContain("Điểm thẩm định");
		assertThat(open("coordinator", "ALL", "")).isEqualTo(204);
		assertThat(seen()).contains(ROUND1, LATER);
		assertThat(page()).contains("Điểm thẩm định");
		assertThat(this.http.as(this.made.account("coordinator")).delete("/api/campaigns/" + this.campaign + "/openings/ALL").statusCode()).isEqualTo(204);
		assertThat(seen()).contains(ROUND1).doesNotContain(LATER);
	}

	@Test
	void opensToTheAgencyItselfAlone() {
		open("coordinator", "ALL", "");
		assertThat(this.http.as(this.made.account("observer")).get("/api/scores?set=" + this.made.code()).body()).doesNotContain(ROUND1, LATER);
		assertThat(this.http.as(this.made.account("specialist")).get("/api/scores/" + this.made.sheet(1)).statusCode()).isEqualTo(404);
		assertThat(this.http.as(this.made.account("specialist")).get("/api/provenance/" + this.made.sheet(2) + "/1.1").body()).contains("counted");
	}

	@Test
	void isSwitchedOnTheCampaignsPage() {
		Http.Caller coordinator = this.http.browserOf(this.made.account("coordinator"));
		coordinator.submit("/campaigns/" + this.campaign, "/campaigns/" + this.campaign + "/openings", "stage=ROUND1&from=");
		assertThat(coordinator.get("/campaigns/" + this.campaign).body()).contains("Cơ quan được xem gì trước khi công bố", "Đóng lại");
		assertThat(seen()).contains(ROUND1);
		coordinator.submit("/campaigns/" + this.campaign, "/campaigns/" + this.campaign + "/openings", "stage=ROUND1&act=close");
		assertThat(seen()).doesNotContain(ROUND1);
	}

	private int open(String role, String stage, String query) {
		return this.http.as(this.made.account(role)).call("PUT", "/api/campaigns/" + this.campaign + "/openings/" + stage + query, "application/json", "").statusCode();
	}

	private String seen() {
		return this.http.as(this.made.account("specialist")).get("/api/scores/" + this.made.sheet(2)).body();
	}

	private String page() {
		return this.http.browserOf(this.made.account("specialist")).open("/scores/" + this.made.sheet(2)).body();
	}

}
