package vn.namro.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.PlanFixture;

/** The coordinator sees what is not clear and accepts it by name; others look only. */
@IntegrationTest
class CoveragePageTests {

	@Autowired
	private Http http;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private Coverage coverage;

	private Plan plan;

	@BeforeEach
	void draft() {
		PlanFile.Item unclear = new PlanFile.Item("1", "I.1", List.of("PAR.1"), null, null, "Việc chưa rõ", "so-noi-vu", null, null, null, null, null,
				new PlanFile.Deadline(null, PlanFile.Deadline.Kind.FIXED, LocalDate.of(2023, 6, 30), null, null), null, null, null, null);
		this.plan = this.plans.plan(PlanFixture.SMALL_SET, unclear);
	}

	@Test
	void aGapIsAcceptedByNameAndTheAcceptanceTakenBack() {
		Http.Caller coordinator = this.http.browserOf("dieuphoi");
		String page = "/plans/" + this.plan.code() + "/coverage";
		assertThat(coordinator.get(page).body()).contains("Chưa có sản phẩm hay chỉ tiêu đo được").contains("Chấp nhận");
		assertThatThrownBy(() -> this.coverage.requireClear(this.plan.code())).hasMessageContaining("chưa ban hành được").hasMessageContaining("sản phẩm hoặc chỉ tiêu đo được (1)");
		coordinator.submit(page, page + "/waivers", "rule=result.missing&item=1&reason=ch%E1%BB%9D+ph%E1%BB%A5+l%E1%BB%A5c");
		coordinator.submit(page, page + "/waivers", "rule=person.missing&item=&reason=th%E1%BB%A7+tr%C6%B0%E1%BB%9Fng");
		assertThat(coordinator.get(page).body()).contains("chờ phụ lục").contains("(dieuphoi)").contains("Không còn điểm đỏ");
		this.coverage.requireClear(this.plan.code());
	}

	@Test
	void onlyACoordinatorOfTheProvinceAccepts() {
		String page = "/plans/" + this.plan.code() + "/coverage";
		Http.Caller head = this.http.browserOf("thutruong.so-tu-phap");
		assertThat(head.get(page).body()).contains("Chưa nêu người chịu trách nhiệm").doesNotContain("<form class=\"waive\"");
		assertThat(head.submit(page, page + "/waivers", "rule=result.missing&item=1&reason=x").statusCode()).isEqualTo(403);
		assertThat(this.http.browserOf("dieuphoi").get("/plans/khong-co/coverage").statusCode()).isEqualTo(404);
	}

	@Test
	void theWizardIsForThoseWhoMayImport() {
		assertThat(this.http.browserOf("dieuphoi").get("/plans/import").body()).contains("Nạp kế hoạch từ tệp").contains("/assets/import.js");
		assertThat(this.http.browserOf("giamsat").get("/plans/import").statusCode()).isEqualTo(403);
	}

}
