package vn.namro.year.plancopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.namro.planning.plan.Plans;
import vn.namro.results.result.ResultScenario.Made;
import vn.namro.results.result.ResultScenario;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;

/** From a published result to the items of next year's draft. */
@IntegrationTest
class LostPointsPageTests {

	@Autowired
	private Http http;

	@Autowired
	private Plans plans;

	private ResultScenario scenario;

	@Autowired
	void make(AutowireCapableBeanFactory beans) {
		this.scenario = (ResultScenario) beans.autowire(ResultScenario.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
	}

	@Test
	void makesAnItemOfEachCriterionThatLostPointsOnce() {
		Made made = this.scenario.published(3, 10);
		this.plans.issue(made.code(), "1/KH-UBND", LocalDate.of(2023, 1, 20));
		Http.Caller coordinator = this.http.browserOf(made.account("coordinator"));
		String draft = made.code() + "-2024";
		assertThat(coordinator.submit("/", "/plans/" + made.code() + "/lost-points", "").headers().firstValue("Location").orElseThrow()).endsWith("/plans/" + draft);
		assertThat(this.plans.itemsOf(draft)).hasSize(11);
		assertThat(this.plans.itemsOf(draft).get(1).code()).isEqualTo("DM-NOIBO.1.1");
		assertThat(this.plans.itemsOf(draft).get(1).shortcoming()).startsWith("Mất 0.022 điểm ở 2 cơ quan. Nhận xét: Theo tài liệu");
		assertThat(this.plans.itemsOf(draft).get(1).coordinators()).contains(made.agency(3));
		coordinator.submit("/", "/plans/" + made.code() + "/lost-points", "");
		assertThat(this.plans.itemsOf(draft)).hasSize(11);
		assertThat(this.http.browserOf(made.account("leader")).submit("/", "/plans/" + made.code() + "/lost-points", "").statusCode()).isEqualTo(403);
	}

	@Test
	void saysWhenNothingIsPublished() {
		Made made = this.scenario.appraised(2, 10);
		Http.Caller coordinator = this.http.browserOf(made.account("coordinator"));
		coordinator.submit("/", "/plans/" + made.code() + "/lost-points", "");
		assertThat(coordinator.get("/plans/" + made.code()).body()).contains("chưa có kết quả đã công bố nào mất điểm");
		assertThat(this.plans.find(made.code() + "-2024")).isEmpty();
	}

}
