package vn.namro.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.notices.notice.Notices;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** The pages show each role what concerns it, and errors in Vietnamese. */
@IntegrationTest
class PagesTests {

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private Notices notices;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void showsAHeadTheTasksOfTheOwnAgencyWithLinksIntoTasklist() {
		String page = this.http.browserOf("thutruong.so-tai-chinh").get("/").body();
		assertThat(page).contains("Tiếp nhận, phân công người thực hiện").contains("/camunda/app/tasklist/default/#/?task=").contains("Sở Tài chính");
		assertThat(page).doesNotContain("Sở Nội vụ</span>").doesNotContain("/camunda/app/cockpit").doesNotContain("/camunda/app/admin");
	}

	@Test
	void showsALeaderThePlanByLightAndCockpit() {
		String page = this.http.browserOf("lanhdao").get("/").body();
		assertThat(page).contains("Sắp đến hạn").contains("/plans/" + YearFixture.PLAN).contains("/camunda/app/cockpit").doesNotContain("/camunda/app/admin");
	}

	@Test
	void showsNoticesToTheirRecipientOnly() {
		this.notices.post("test", java.util.List.of("chuyenvien.huyen-ky-anh"), "Nhắc <việc>", "Đến hạn ngày mai");
		assertThat(this.http.browserOf("chuyenvien.huyen-ky-anh").get("/").body()).contains("Nhắc &lt;việc&gt;");
		assertThat(this.http.browserOf("thutruong.huyen-ky-anh").get("/").body()).doesNotContain("Nhắc &lt;việc&gt;");
	}

	@Test
	void marksWhatThePlanContradictsAssumesAndShifts() {
		String page = this.http.browserOf("giamsat").get("/plans/" + YearFixture.PLAN).body();
		assertThat(page).contains("Văn bản gốc tự mâu thuẫn").contains("8,48/10").contains("84,48");
		assertThat(page).contains("đã dời năm để trình diễn").contains("(gốc: 30/11/2023)").contains("ngày giả định, văn bản gốc để ngỏ").contains("<span>Sở Nội vụ</span>").doesNotContain(">null<");
	}

	@Test
	void answersAnUnknownPlanWithAVietnamesePage() {
		var answer = this.http.browserOf("lanhdao").get("/plans/khong-co");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("Không tìm thấy").doesNotContain("Exception").doesNotContain("at vn.namro");
	}

	@Test
	void servesTasklistInVietnamese() {
		var browser = this.http.browserOf("lanhdao");
		assertThat(browser.get("/camunda/app/tasklist/locales/vi.json").body()).contains("\"CLAIM_TASK\": \"Nhận việc\"");
		assertThat(browser.get("/camunda/app/tasklist/scripts/config.js").body()).contains("'vi'");
	}

}
