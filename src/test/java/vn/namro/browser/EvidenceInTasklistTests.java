package vn.namro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
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
import vn.namro.testing.Papers;
import vn.namro.testing.YearFixture;

/** The tab "Minh chứng" of Tasklist: files go in, are cited by page, read there, and used again. */
@IntegrationTest
@EnabledIf("vn.namro.testing.Chromium#isWanted")
class EvidenceInTasklistTests {

	private static final String AGENCY = "so-ke-hoach-dau-tu";

	private static final String SPECIALIST = "chuyenvien." + AGENCY;

	private static final Path PICTURES = Path.of("target/pictures");

	private static final String DECISION = "Quyết định ban hành quy chế phối hợp";

	private static final String REPORT = "Báo cáo kết quả thực hiện";

	private static final String APPENDIX = "Phụ lục số liệu";

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
	}

	@Test
	void provesAResultWithThreeFilesAndReadsThemAtTheCitedPage() {
		String instance = toResult();
		String subject = this.taskService.createTaskQuery().processInstanceId(instance).singleResult().getId();
		try (Desk officer = desk(1280)) {
			EvidencePane evidence = tab(officer, subject).upload(files("giao việc"));
			officer.picture(PICTURES.resolve("evidence-uploaded-1280.png"));
			evidence.cite(DECISION, "Điều 3", "2").cite(REPORT, "Mục II", "2").cite(APPENDIX, "Biểu 1", "1");
			Locator paper = evidence.preview(DECISION);
			assertThat(paper.getAttribute("data-page")).isEqualTo("2");
			paper.getByText("trang hai").waitFor();
			officer.picture(PICTURES.resolve("evidence-pdf-1280.png"));
			evidence.closePreview().preview(REPORT).getByText("Đầu trang hai").waitFor();
			evidence.closePreview().preview(APPENDIX).getByText("Số văn bản đã rà soát").waitFor();
			officer.picture(PICTURES.resolve("evidence-sheet-1280.png"));
			evidence.closePreview();
			officer.page().getByText("Biểu mẫu", new Page.GetByTextOptions().setExact(true)).click();
			officer.type("Kết quả thực hiện", "Đã ban hành quy chế phối hợp.").complete();
		}
		assertThat(this.taskService.createTaskQuery().processInstanceId(instance).singleResult().getTaskDefinitionKey()).isEqualTo("userTask_signOff");
	}

	@Test
	void usesADocumentAgainForASecondCriterionOnATelephone() {
		this.year.openSelfScoring();
		Task sheet = this.year.nextTask("userTask_selfScore", AGENCY);
		try (Desk officer = desk(390)) {
			Page page = officer.page();
			officer.open(sheet.getId());
			openTab(page);
			Locator criteria = page.locator("namro-task-evidence .subjects > li > button");
			criteria.nth(0).click();
			new EvidencePane(page).upload(files("tự chấm")[0]).cite(DECISION, "Điều 1", "1");
			criteria.nth(1).click();
			new EvidencePane(page).reuse(DECISION, "Điều 2", "2");
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
			officer.picture(PICTURES.resolve("evidence-criteria-390.png"));
		}
		List<Long> cited = this.jdbc.sql("select distinct document_id from evidence_citation where subject_id like ? and withdrawn_at is null")
			.param(sheetOf(sheet) + "#%").query(Long.class).list();
		assertThat(cited).hasSize(1);
	}

	@Test
	void saysBesideTheFileWhyItIsRefused() {
		try (Desk officer = desk(1280)) {
			EvidencePane evidence = tab(officer, this.taskService.createTaskQuery().processInstanceId(toResult()).singleResult().getId());
			officer.page().locator("namro-evidence #files").setInputFiles(new FilePayload("trang.html.pdf", "application/pdf", "<html>không phải PDF</html>".getBytes()));
			officer.page().locator("namro-evidence .uploads .refusal").getByText("Hãy").waitFor();
			assertThat(evidence.citations().count()).isZero();
			officer.picture(PICTURES.resolve("evidence-refused-1280.png"));
		}
	}

	/** Brings an assignment to the point where its result is handed in. @return its process instance */
	private String toResult() {
		Task received = this.year.nextTask("userTask_nameOfficer", AGENCY);
		submit("thutruong." + AGENCY, received.getId(), "\"chosenOfficer\":{\"value\":\"" + SPECIALIST + "\"}");
		String instance = received.getProcessInstanceId();
		submit(SPECIALIST, this.taskService.createTaskQuery().processInstanceId(instance).singleResult().getId(),
				"\"percent\":{\"value\":100},\"narrative\":{\"value\":\"Đã trình.\"},\"readyToSubmit\":{\"value\":true}");
		return instance;
	}

	private void submit(String account, String task, String variables) {
		assertThat(this.http.as(account).post("/engine-rest/task/" + task + "/submit-form", "{\"variables\":{" + variables + "}}").statusCode()).isEqualTo(204);
	}

	private String sheetOf(Task task) {
		return this.jdbc.sql("select business_key_ from act_ru_execution where id_ = ?").param(task.getProcessInstanceId()).query(String.class).single();
	}

	private static EvidencePane tab(Desk officer, String task) {
		officer.open(task);
		openTab(officer.page());
		return new EvidencePane(officer.page());
	}

	private static void openTab(Page page) {
		page.getByText("Minh chứng", new Page.GetByTextOptions().setExact(true)).first().click();
	}

	private Desk desk(int width) {
		return new Desk(chromium.browser(), this.http, SPECIALIST, width);
	}

	/** @param purpose makes the bytes differ from those of other tests */
	private static FilePayload[] files(String purpose) {
		return new FilePayload[] { new FilePayload(DECISION + ".pdf", "application/pdf", Papers.pdf("trang mot " + purpose.length(), "trang hai")),
				new FilePayload(REPORT + ".docx", "application/octet-stream", Papers.docx("Trang đầu " + purpose, "Đầu trang hai")),
				new FilePayload(APPENDIX + ".xlsx", "application/octet-stream", Papers.xlsx("Biểu 1", "Số văn bản đã rà soát", purpose)) };
	}

}
