package vn.namro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.testing.Chromium;
import vn.namro.testing.Desk;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** Tables and refusals in Tasklist: what the server prepares is shown, what a person types comes back. */
@IntegrationTest
@EnabledIf("vn.namro.testing.Chromium#isWanted")
class ScoreTableInTasklistTests {

	private static final Path PICTURES = Path.of("target/pictures");

	private static Chromium chromium;

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private TaskService taskService;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	static void openBrowser() {
		chromium = new Chromium();
	}

	@AfterAll
	static void closeBrowser() {
		chromium.close();
	}

	@BeforeEach
	void prepare() {
		this.year.prepare();
		this.year.openSelfScoring();
	}

	@Test
	void keepsThePointsThatASpecialistTypesIntoTheTable() {
		Task sheet = this.year.nextTask("userTask_selfScore", "so-tu-phap");
		try (Desk officer = new Desk(chromium.browser(), this.http, "chuyenvien.so-tu-phap", 1280)) {
			officer.open(sheet.getId());
			Locator points = officer.page().locator(".fjs-form").getByLabel("Điểm tự chấm");
			Locator reasons = officer.page().locator(".fjs-form").getByLabel("Căn cứ");
			assertThat(points.count()).isPositive().isEqualTo(reasons.count());
			for (int row = 0; row < points.count(); row++) {
				points.nth(row).fill("7.25");
				reasons.nth(row).fill("Báo cáo 15/BC-STP, trang 3.");
			}
			officer.picture(PICTURES.resolve("selfScore.png"));
			officer.complete();
		}
		List<BigDecimal> kept = this.jdbc.sql("select self_points from score where sheet_id like ? and self_points is not null")
			.param(YearFixture.PLAN + ":%:so-tu-phap")
			.query(BigDecimal.class)
			.list();
		assertThat(kept).isNotEmpty().allSatisfy(points -> assertThat(points).isEqualByComparingTo("7.25"));
	}

	@Test
	void showsWhyTheServerRefusedAForm() {
		Task received = this.year.nextTask("userTask_nameOfficer", "so-tu-phap");
		try (Desk head = new Desk(chromium.browser(), this.http, "thutruong.so-tu-phap", 1280)) {
			head.open(received.getId()).choose("Người thực hiện", "Chuyên viên Sở Tư pháp");
			head.page().route("**/submit-form", ScoreTableInTasklistTests::forgeOfficer);
			head.submit();
			head.page().getByText("không phải chuyên viên của cơ quan chủ trì").first().waitFor();
			head.picture(PICTURES.resolve("refused.png"));
		}
		assertThat(this.taskService.createTaskQuery().taskId(received.getId()).count()).isEqualTo(1);
	}

	private static void forgeOfficer(Route route) {
		String body = route.request().postData().replace("chuyenvien.so-tu-phap", "chuyenvien.so-noi-vu");
		route.resume(new Route.ResumeOptions().setPostData(body));
	}

}
