package vn.namro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Chromium;
import vn.namro.testing.Desk;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** Many tasks at once on a telephone's width and by keyboard alone, and what Tasklist shows to whoever is too late. */
@IntegrationTest
@EnabledIf("vn.namro.testing.Chromium#isWanted")
class BulkWorkInBrowserTests {

	private static final String AGENCY = "huyen-nghi-xuan";

	private static final String HEAD = "thutruong." + AGENCY;

	private static final String SPECIALIST = "chuyenvien." + AGENCY;

	private static final int TELEPHONE = 390;

	private static final Path PICTURES = Path.of("target/pictures");

	private static Chromium chromium;

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private TaskService taskService;

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
	}

	@Test
	void givesAndUndoesByKeyboardOnATelephone() {
		this.year.nextTask("userTask_contribute", AGENCY);
		long parts = parts().count();
		try (Desk head = new Desk(chromium.browser(), this.http, HEAD, TELEPHONE)) {
			Page page = head.page();
			page.navigate(this.http.url("/tasks?view=agency&step=userTask_contribute"));
			press(page, "Chọn tất cả", "Space");
			assertThat(page.locator("#picked").innerText()).isEqualTo(String.valueOf(parts));
			page.getByLabel("Giao cho").selectOption(SPECIALIST);
			fits(head, "tasks-390.png");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Giao việc")).press("Enter");
			page.getByText("Hoàn tác " + parts + " việc").waitFor();
			assertThat(parts().taskAssignee(SPECIALIST).count()).isEqualTo(parts);
			fits(head, "tasks-done-390.png");
			page.getByText("Hoàn tác " + parts + " việc").press("Enter");
			page.getByText("Hoàn tác: " + parts + " trong").waitFor();
			assertThat(parts().taskUnassigned().count()).isEqualTo(parts);
		}
		try (Desk coordinator = new Desk(chromium.browser(), this.http, "dieuphoi", 1280)) {
			coordinator.page().navigate(this.http.url("/tasks?view=province"));
			coordinator.page().getByLabel("Chọn tất cả").waitFor();
			coordinator.picture(PICTURES.resolve("tasks-1280.png"));
		}
	}

	@Test
	void saysInTasklistThatSomebodyWasFaster() {
		Task task = this.year.nextTask("userTask_nameOfficer", AGENCY);
		try (Desk head = new Desk(chromium.browser(), this.http, HEAD, 1280)) {
			head.open(task.getId()).choose("Người thực hiện", "Chuyên viên UBND huyện Nghi Xuân");
			assertThat(this.http.as(HEAD).post("/engine-rest/task/" + task.getId() + "/submit-form",
					"{\"variables\":{\"chosenOfficer\":{\"value\":\"" + SPECIALIST + "\"}}}").statusCode()).isEqualTo(204);
			head.submit();
			head.page().getByText("Công việc này đã có người hoàn thành").first().waitFor();
			head.picture(PICTURES.resolve("too-late.png"));
		}
	}

	private TaskQuery parts() {
		return this.taskService.createTaskQuery().taskDefinitionKey("userTask_contribute").tenantIdIn("ha-tinh." + AGENCY);
	}

	private static void press(Page page, String label, String key) {
		page.getByLabel(label).focus();
		page.keyboard().press(key);
	}

	private static void fits(Desk desk, String picture) {
		assertThat(desk.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(TELEPHONE);
		desk.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture)).setFullPage(true));
	}

}
