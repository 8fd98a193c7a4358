package vn.namro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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
import vn.namro.testing.Ledger;
import vn.namro.testing.SheetFixture;
import vn.namro.testing.YearFixture;

/** The score sheet as people use it: typing, keyboard, two at once, a block from Excel, a telephone, and the way from and to Tasklist. */
@IntegrationTest
@EnabledIf("vn.namro.testing.Chromium#isWanted")
class ScoreSheetInBrowserTests {

	private static final String AGENCY = "huyen-can-loc";

	private static final String SPECIALIST = "chuyenvien." + AGENCY;

	private static final int TELEPHONE = 390;

	private static final Path PICTURES = Path.of("target/pictures");

	private static Chromium chromium;

	@Autowired
	private Http http;

	@Autowired
	private SheetFixture fixture;

	@Autowired
	private YearFixture year;

	@Autowired
	private TaskService taskService;

	@Autowired
	private Ledger ledger;

	private String sheet;

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
		this.sheet = this.fixture.open(AGENCY);
	}

	@Test
	void savesCellByCellByKeyboardAlone() {
		try (Desk desk = at(SPECIALIST, 1280)) {
			Page page = desk.page();
			figure(page, "1.2", "soViec").fill("1.250");
			page.keyboard().press("Alt+ArrowRight");
			page.keyboard().type("1.125");
			page.keyboard().press("Enter");
			said(page, "1.2", "Đã lưu");
			assertThat(page.evaluate("document.activeElement.closest('tr').dataset.criterion")).isNotEqualTo("1.2");
			assertThat(row(page, "1.2").locator("[data-computed-points]").innerText()).isEqualTo("3,6");
			assertThat(row(page, "1.2").locator("[data-trace]").innerText()).isNotBlank();
			assertThat(page.locator("#count").innerText()).startsWith("1/");
			figure(page, "1.2", "soViecHoanThanh").fill("9.999");
			page.keyboard().press("Tab");
			row(page, "1.2").locator(".state.refused").waitFor();
			figure(page, "1.2", "soViecHoanThanh").focus();
			page.keyboard().press("Escape");
			assertThat(figure(page, "1.2", "soViecHoanThanh").inputValue()).isEqualTo("1.125");
			page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("sheet-1280.png")));
		}
		assertThat(points("1.2")).isEqualTo("3.6");
	}

	@Test
	void asksWhatCountsWhenTwoChangeTheSameLine() {
		try (Desk one = at(SPECIALIST, 1280); Desk other = at(this.fixture.specialists(AGENCY, 1).get(0), 1280)) {
			figure(other.page(), "1.5", "soHinhThuc").focus();
			figure(one.page(), "1.5", "soHinhThuc").fill("3");
			one.page().keyboard().press("Tab");
			said(one.page(), "1.5", "Đã lưu");
			figure(other.page(), "1.5", "soHinhThuc").fill("2");
			other.page().keyboard().press("Tab");
			row(other.page(), "1.5").getByText("Giữ giá trị của tôi").waitFor();
			other.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("sheet-conflict.png")));
			assertThat(points("1.5")).isEqualTo("1.5");
			row(other.page(), "1.5").getByText("Giữ giá trị của tôi").click();
			said(other.page(), "1.5", "Đã lưu");
			assertThat(points("1.5")).isEqualTo("1");
			figure(one.page(), "1.5", "soHinhThuc").fill("4");
			one.page().keyboard().press("Tab");
			row(one.page(), "1.5").getByText("Lấy giá trị của người kia").click();
			assertThat(figure(one.page(), "1.5", "soHinhThuc").inputValue()).isEqualTo("2");
		}
		assertThat(this.ledger.value("select count(*) from score_entry where sheet_id = ?", this.sheet)).isEqualTo("2");
	}

	@Test
	void takesABlockFromExcelAndSaysWhatItDidNotTake() {
		try (Desk desk = at(SPECIALIST, 1280)) {
			Page page = desk.page();
			paste(page, figure(page, "1.2", "soViec"), "1.2\t1.000\t875,0\r\n1.4\t4\t3\r\n1.5\tnhiều\r\n9.9\t1\r\n");
			page.locator("#report").waitFor();
			assertThat(page.locator("#taken").innerText()).startsWith("Đã nhận 4 ô");
			assertThat(page.locator("#refused").innerText()).contains("“9.9”: không phải mã tiêu chí", "'nhiều' không phải là số");
			page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("sheet-paste.png")));
		}
		assertThat(points("1.2")).isEqualTo("3.5");
		assertThat(points("1.4")).isEqualTo("1");
		assertThat(points("1.5")).isEqualTo("null");
	}

	@Test
	void fitsATelephone() {
		try (Desk desk = at(SPECIALIST, TELEPHONE)) {
			figure(desk.page(), "1.5", "soHinhThuc").fill("3");
			figure(desk.page(), "1.5", "soHinhThuc").blur();
			said(desk.page(), "1.5", "Đã lưu");
			assertThat(desk.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(TELEPHONE);
			desk.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("sheet-390.png")).setFullPage(true));
		}
	}

	@Test
	void leadsFromTasklistToTheSheetAndBack() {
		this.year.openSelfScoring();
		Task task = this.year.nextTask("userTask_selfScore", "so-tu-phap");
		String own = (String) this.taskService.getVariable(task.getId(), "obligationId");
		try (Desk officer = new Desk(chromium.browser(), this.http, "chuyenvien.so-tu-phap", 1280)) {
			Page page = officer.page();
			page.navigate(this.http.url("/scores/" + own));
			Locator points = page.locator("[data-points]");
			for (int row = 0; row < points.count(); row++) {
				points.nth(row).fill("7,25");
				page.locator("[data-note]").nth(row).fill("Báo cáo 15/BC-STP, trang 3.");
				page.keyboard().press("Tab");
				page.locator(".state.saved").nth(row).waitFor();
			}
			officer.open(task.getId());
			page.locator("#namro-progress").getByText("1/1 tiêu chí đã chấm").waitFor();
			assertThat(page.locator(".fjs-form a[href='/scores/" + own + "']").count()).isEqualTo(1);
			officer.picture(PICTURES.resolve("selfScore.png"));
			officer.complete();
			page.navigate(this.http.url("/scores/" + own));
			page.getByText("Chỉ xem: chờ thủ trưởng duyệt.").waitFor();
		}
		assertThat(this.ledger.texts("select trim_scale(self_points) from score where sheet_id = ?", own)).isNotEmpty().containsOnly("7.25");
	}

	@Test
	void showsWhyTheServerRefusedAForm() {
		Task received = this.year.nextTask("userTask_nameOfficer", "so-tu-phap");
		try (Desk head = new Desk(chromium.browser(), this.http, "thutruong.so-tu-phap", 1280)) {
			head.open(received.getId()).choose("Người thực hiện", "Chuyên viên Sở Tư pháp");
			head.page().route("**/submit-form", ScoreSheetInBrowserTests::forgeOfficer);
			head.submit();
			head.page().getByText("không phải chuyên viên của cơ quan chủ trì").first().waitFor();
			head.picture(PICTURES.resolve("refused.png"));
		}
		assertThat(this.taskService.createTaskQuery().taskId(received.getId()).count()).isEqualTo(1);
	}

	private Desk at(String account, int width) {
		Desk desk = new Desk(chromium.browser(), this.http, account, width);
		desk.page().navigate(this.http.url("/scores/" + this.sheet));
		return desk;
	}

	private static Locator row(Page page, String criterion) {
		return page.locator("tr[data-criterion='" + criterion + "']");
	}

	private static Locator figure(Page page, String criterion, String name) {
		return row(page, criterion).locator("[data-figure='" + name + "']");
	}

	private static void said(Page page, String criterion, String words) {
		row(page, criterion).locator("[data-state]").getByText(words).waitFor();
	}

	private static void paste(Page page, Locator cell, String text) {
		cell.focus();
		page.evaluate("text => { const data = new DataTransfer(); data.setData('text/plain', text); "
				+ "document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", text);
	}

	private String points(String criterion) {
		return this.ledger.value("select trim_scale(self_points) from score where sheet_id = ? and criterion_code = ?", this.sheet, criterion);
	}

	private static void forgeOfficer(Route route) {
		String body = route.request().postData().replace("chuyenvien.so-tu-phap", "chuyenvien.so-noi-vu");
		route.resume(new Route.ResumeOptions().setPostData(body));
	}

}
