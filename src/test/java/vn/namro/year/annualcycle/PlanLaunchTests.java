package vn.namro.year.annualcycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.planning.plan.Plans;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/** A draft's year is opened once, by those who bring plans in. */
@IntegrationTest
class PlanLaunchTests {

	@Autowired
	private Http http;

	@Autowired
	private PlanFixture fixture;

	@Autowired
	private Plans plans;

	@Autowired
	private ProcessDriver driver;

	private String code;

	@BeforeEach
	void draft() {
		this.driver.moveTo(PlanFixture.START);
		this.code = this.fixture.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "thi-xa-ky-anh", LocalDate.of(2023, 6, 30))).code();
	}

	@AfterEach
	void stopTheClock() {
		ClockUtil.reset();
	}

	@Test
	void bringsTheDraftToTheCoordinatorsDesk() {
		var browser = this.http.browserOf("dieuphoi");
		assertThat(browser.get("/plans/" + this.code).body()).contains("Mở chu trình năm");
		assertThat(browser.submit("/plans/" + this.code, "/plans/" + this.code + "/launch", "").statusCode()).isEqualTo(302);
		assertThat(browser.get("/plans/" + this.code).body()).contains("Đã mở chu trình năm.");
		assertThat(this.driver.the("annualCycle", this.code).hasTask("userTask_preparePlan")).isTrue();
	}

	@Test
	void opensAYearOnce() {
		String launch = "/api/plans/" + this.code + "/launch";
		assertThat(this.http.as("thutruong.so-tu-phap").post(launch, "").statusCode()).isEqualTo(403);
		assertThat(this.http.as("dieuphoi").post(launch, "").statusCode()).isEqualTo(204);
		var again = this.http.as("dieuphoi").post(launch, "");
		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("đã mở");
		assertThat(this.http.as("dieuphoi").post("/api/plans/khong-co/launch", "").statusCode()).isEqualTo(404);
	}

	@Test
	void leavesAnIssuedPlanAlone() {
		this.plans.issue(this.code, "1/KH-UBND", LocalDate.of(2023, 1, 20));
		assertThat(this.http.as("dieuphoi").post("/api/plans/" + this.code + "/launch", "").statusCode()).isEqualTo(409);
		assertThat(this.driver.runs("annualCycle", this.code)).isFalse();
	}

}
