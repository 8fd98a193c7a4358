package vn.namro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
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
import vn.namro.testing.ProofFixture;
import vn.namro.testing.YearFixture;

/** An assignment from the head's desk to the coordinator's, by mouse and keyboard. */
@IntegrationTest
@EnabledIf("vn.namro.testing.Chromium#isWanted")
class AssignmentInTasklistTests {

	private static final String AGENCY = "so-thong-tin-truyen-thong";

	private static final Path PICTURES = Path.of("target/pictures");

	private static Chromium chromium;

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private TaskService taskService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private ProofFixture proof;

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
	void carriesAResultFromTheHeadToCockpit() {
		Task received = this.year.nextTask("userTask_nameOfficer", AGENCY);
		String instance = received.getProcessInstanceId();
		String subject = this.runtimeService.createProcessInstanceQuery().processInstanceId(instance).singleResult().getBusinessKey();
		try (Desk head = desk("thutruong." + AGENCY)) {
			head.open(received.getId()).choose("Người thực hiện", "Chuyên viên Sở Thông tin và Truyền thông");
			head.picture(PICTURES.resolve("nameOfficer.png"));
			head.complete();
		}
		try (Desk officer = desk("chuyenvien." + AGENCY)) {
			officer.open(taskOf(instance)).type("Mức độ hoàn thành", "100").type("Việc đã làm", "Đã trình và được ban hành.").tick("Đã đủ kết quả để nộp");
			officer.picture(PICTURES.resolve("reportProgress.png"));
			officer.complete();
			this.proof.cite(AGENCY, subject, "12/BC-STTTT", LocalDate.now().toString());
			officer.open(taskOf(instance)).type("Kết quả thực hiện", "Ban hành quy chế.");
			officer.picture(PICTURES.resolve("submitResult.png"));
			officer.complete();
		}
		try (Desk head = desk("thutruong." + AGENCY)) {
			head.open(taskOf(instance));
			assertThat(head.page().locator(".fjs-form").innerText()).contains("Ban hành quy chế.").contains("12/BC-STTTT");
			head.picture(PICTURES.resolve("signOff.png"));
		}
		try (Desk leader = desk("lanhdao")) {
			leader.page().navigate(this.http.url("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime"));
			leader.page().locator(".djs-container").first().waitFor();
			leader.page().getByText("Ký duyệt kết quả").first().waitFor();
			leader.picture(PICTURES.resolve("cockpit.png"));
		}
	}

	private Desk desk(String account) {
		return new Desk(chromium.browser(), this.http, account, 1280);
	}

	private String taskOf(String instance) {
		return this.taskService.createTaskQuery().processInstanceId(instance).singleResult().getId();
	}

}
