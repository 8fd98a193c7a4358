package vn.namro.scores.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.scores.scoring.Scores;
import vn.namro.testing.BenchFixture;
import vn.namro.testing.BenchFixture.SelfScore;
import vn.namro.testing.Chromium;
import vn.namro.testing.Desk;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.ProcessDriver;

/** A field is appraised across two agencies by keyboard alone. */
@IntegrationTest
@EnabledIf("vn.namro.testing.Chromium#isWanted")
class BenchInBrowserTests {

	private static final String APPRAISER = "thamdinh.ban-phim";

	private static Chromium chromium;

	@Autowired
	private Http http;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private BenchFixture bench;

	@Autowired
	private Scores scores;

	private String plan;

	@BeforeAll
	static void openBrowser() {
		chromium = new Chromium();
	}

	@AfterAll
	static void closeBrowser() {
		chromium.close();
	}

	/** so-tu-phap scored 2.1, so-noi-vu 2.2, both of field 2. */
	@BeforeEach
	void open() {
		this.plan = this.bench.open(List.of(new SelfScore("so-tu-phap", "2.1", "2", "Theo số liệu 2.1"), new SelfScore("so-noi-vu", "2.2", "1.5", "Theo số liệu 2.2")));
		this.bench.appraiser(APPRAISER, "Thẩm định bằng bàn phím");
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void appraisesAFieldByKeyboardAlone() {
		try (Desk desk = new Desk(chromium.browser(), this.http, APPRAISER, 1280)) {
			Page page = desk.page();
			page.navigate(this.http.url("/appraisals/bench?campaign=" + this.plan + ":cham-diem:nho&field=2"));
			page.getByText("0/2 dòng đã xử lý").waitFor();
			page.locator("#line dd:has-text('Theo số liệu 2.1')").waitFor();
			page.keyboard().press("a");
			page.getByText("Đã đồng ý 2 điểm.").waitFor();
			page.locator("#line dd:has-text('Theo số liệu 2.2')").waitFor();
			assertThat(page.locator("#progress").innerText()).isEqualTo("1/2 dòng đã xử lý");
			page.keyboard().press("l");
			page.keyboard().type("1,25");
			page.keyboard().press("Control+Enter");
			page.getByText("cần nêu lý do").waitFor();
			page.keyboard().press("Tab");
			page.keyboard().type("Thiếu một báo cáo");
			page.keyboard().press("Control+Enter");
			page.getByText("Đã cho 1,25 điểm.").waitFor();
			assertThat(page.locator("#progress").innerText()).isEqualTo("2/2 dòng đã xử lý");
			desk.picture(Path.of("target/pictures/bench-1280.png"));
			page.keyboard().press("u");
			page.getByText("Đã hoàn tác.").waitFor();
			assertThat(this.scores.get(sheet("so-noi-vu"), "2.2").appraisedPoints()).isNull();
			page.keyboard().press("h");
			page.keyboard().type("Báo cáo thứ hai ở đâu?");
			page.keyboard().press("Control+h");
			page.getByText("Đã đề nghị giải trình.").waitFor();
			assertThat(page.locator("#progress").innerText()).isEqualTo("2/2 dòng đã xử lý");
			page.locator("#handing button").last().press("Enter");
			page.getByText("Đã hoàn thành thẩm định").waitFor();
		}
		assertThat(this.scores.get(sheet("so-tu-phap"), "2.1").appraisedPoints()).isEqualByComparingTo("2");
		assertThat(this.driver.the("appraisal", this.plan + ":tham-dinh:nho:2:so-noi-vu").get()).isWaitingAt("userTask_explain");
	}

	@Test
	void fitsATelephone() {
		try (Desk desk = new Desk(chromium.browser(), this.http, APPRAISER, 390)) {
			desk.page().navigate(this.http.url("/appraisals/bench?campaign=" + this.plan + ":cham-diem:nho&field=2"));
			desk.page().locator("#line dd:has-text('Theo số liệu 2.1')").waitFor();
			assertThat(desk.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
			desk.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/bench-390.png")).setFullPage(true));
		}
	}

	private String sheet(String agency) {
		return this.plan + ":tu-cham:nho:" + agency;
	}

}
