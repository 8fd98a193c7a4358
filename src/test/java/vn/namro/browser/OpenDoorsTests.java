package vn.namro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Chromium;
import vn.namro.testing.Desk;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** The gate in front of the engine and the content policy refuse nothing that Tasklist and Cockpit need for what they show. */
@IntegrationTest
@EnabledIf("vn.namro.testing.Chromium#isWanted")
class OpenDoorsTests {

	private static final String AGENCY = "so-tu-phap";

	private static final List<String> TASK_TABS = List.of("Lịch sử", "Sơ đồ", "Mô tả", "Biểu mẫu");

	private static Chromium chromium;

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private TaskService taskService;

	private final List<String> refused = new ArrayList<>();

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

	@ParameterizedTest
	@ValueSource(strings = { "chuyenvien." + AGENCY, "thutruong." + AGENCY, "dieuphoi", "lanhdao", "hoidong" })
	void letsEverybodyWorkInTasklist(String account) {
		Task task = anyTask();
		try (Desk desk = new Desk(chromium.browser(), this.http, account, 1400)) {
			watch(desk.page());
			visit(desk.page(), "/camunda/app/tasklist/default/#/");
			desk.page().locator(".tasks-list").first().waitFor();
			visit(desk.page(), "/camunda/app/tasklist/default/#/?task=" + task.getId());
			desk.page().locator(".task-details, .cam-tasklist-task").first().waitFor();
			TASK_TABS.forEach(tab -> click(desk.page(), tab));
		}
		assertThat(this.refused).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dieuphoi", "lanhdao", "giamsat", "thietke", "quantri" })
	void letsOverseersLookAtCockpit(String account) {
		Task task = anyTask();
		String decision = this.repositoryService.createDecisionDefinitionQuery().decisionDefinitionKey("escalationStep").latestVersion().singleResult().getId();
		try (Desk desk = new Desk(chromium.browser(), this.http, account, 1400)) {
			watch(desk.page());
			for (String place : List.of("dashboard", "processes", "process-definition/" + task.getProcessDefinitionId() + "/runtime",
					"process-instance/" + task.getProcessInstanceId() + "/runtime", "decisions", "decision-definition/" + decision, "tasks")) {
				visit(desk.page(), "/camunda/app/cockpit/default/#/" + place);
			}
		}
		assertThat(this.refused).isEmpty();
	}

	private Task anyTask() {
		return this.taskService.createTaskQuery().tenantIdIn("ha-tinh." + AGENCY).taskDefinitionKey("userTask_nameOfficer").listPage(0, 1).get(0);
	}

	private void watch(Page page) {
		page.onResponse(this::note);
		page.onConsoleMessage(message -> {
			if (message.text().contains("Content Security Policy")) {
				this.refused.add(message.text());
			}
		});
	}

	private void note(Response response) {
		if (response.status() >= 400) {
			this.refused.add(response.status() + " " + response.request().method() + " " + response.url());
		}
	}

	private void visit(Page page, String path) {
		page.navigate(this.http.url(path));
		page.waitForLoadState(LoadState.NETWORKIDLE);
	}

	private static void click(Page page, String tab) {
		Locator link = page.locator(".nav-tabs a, .tabs a").getByText(tab, new Locator.GetByTextOptions().setExact(true));
		if (link.count() > 0) {
			link.first().click();
			page.waitForLoadState(LoadState.NETWORKIDLE);
		}
	}

}
