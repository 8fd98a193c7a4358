package vn.namro.agencies.organisationpages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.SecondProvince;
import vn.namro.testing.YearFixture;

/** Administrators keep the organisation of their own province and see what a change will move before it does. */
@IntegrationTest
class OrganisationPagesTests {

	private static final String PAGES = "/administration/organisation";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private SecondProvince second;

	@Autowired
	private Ledger ledger;

	@BeforeEach
	void prepare() {
		this.year.prepare();
		this.second.prepare();
	}

	@Test
	void listTheAgenciesOfTheOwnProvince() {
		var browser = this.http.browserOf("quantri");
		assertThat(browser.get(PAGES).body()).contains("Sở Tư pháp").contains("Sở, ban, ngành").doesNotContain("hai-so-tu-phap");
		assertThat(browser.get(PAGES + "/so-tu-phap").body()).contains("Tên theo thời gian").contains("Thủ trưởng Sở Tư pháp");
		assertThat(browser.get(PAGES + "/" + SecondProvince.AGENCY).statusCode()).isEqualTo(404);
		assertThat(this.http.browserOf("dieuphoi").get(PAGES).statusCode()).isEqualTo(403);
	}

	@Test
	void addAnAgencyOrTellWhatIsWrong() {
		var browser = this.http.browserOf("hai.administrator");
		assertThat(browser.submit(PAGES, PAGES, "code=Sai+M%C3%A3&name=&kind=khac").body()).contains("Mã cơ quan &#39;Sai Mã&#39; không dùng được")
			.contains("Chưa nêu tên cơ quan")
			.contains("Chưa chọn loại cơ quan");
		assertThat(browser.submit(PAGES, PAGES, "code=hai-xa-mot&name=X%C3%A3+M%E1%BB%99t&kind=commune&reports=true").statusCode()).isEqualTo(302);
		assertThat(browser.get(PAGES + "/hai-xa-mot").body()).contains("Xã Một").contains("Đơn vị hành chính cấp xã");
		assertThat(browser.submit(PAGES, PAGES, "code=so-tu-phap&name=Tr%C3%B9ng&kind=department").body()).contains("Mã cơ quan &#39;so-tu-phap&#39; đã dùng");
		assertThat(browser.submit(PAGES, PAGES, "code=hai-phong&name=Ph%C3%B2ng&kind=unit&parent=so-tu-phap").body()).contains("Không có cơ quan cấp trên");
	}

	@Test
	void sayWhichLeaderAnswersForAnAgency() {
		var browser = this.http.browserOf("hai.administrator");
		String page = PAGES + "/hai-so-noi-vu";
		browser.submit(page, page + "/responsibilities", "account=hai.leader&field=C%E1%BA%A3i+c%C3%A1ch&from=2023-01-01");
		assertThat(browser.get(page).body()).contains("Cải cách").contains("từ 01/01/2023");
		String id = this.ledger.value("select id from agency_responsibility where agency_code = 'hai-so-noi-vu'");
		browser.submit(page, page + "/responsibilities/" + id + "/end", "lastDay=2022-12-31");
		assertThat(browser.get(page).body()).doesNotContain("đến hết 31/12/2022");
		browser.submit(page, page + "/responsibilities/" + id + "/end", "lastDay=2023-06-30");
		assertThat(browser.get(page).body()).contains("đến hết 30/06/2023");
		browser.submit(page, page + "/responsibilities", "account=hai.observer&field=&from=2023-01-01");
		assertThat(browser.get(page).body()).doesNotContain("Giám sát tỉnh Hai (hai-ubnd)</b>");
	}

	@Test
	void checkAFileBeforeTakingIt() {
		var browser = this.http.browserOf("hai.administrator");
		assertThat(browser.get(PAGES + "/file").body()).contains("/api/organisation/export?format=xlsx");
		assertThat(browser.submit(PAGES + "/file", PAGES + "/file", "take=true").body()).contains("Chưa chọn tệp");
	}

	@Test
	void previewWhatAChangeMovesAndTakeItBack() {
		var browser = this.http.browserOf("hai.administrator");
		String agency = PAGES + "/" + SecondProvince.AGENCY;
		assertThat(browser.submit(agency, agency + "/changes", "kind=MERGE&successor=&effectiveOn=&decisionNumber=&decidedOn=").body())
			.contains("Chưa chọn cơ quan kế thừa")
			.contains("Chưa nêu số quyết định");
		var answer = browser.submit(agency, agency + "/changes",
				"kind=SPLIT&successor=hai-so-noi-vu&effectiveOn=2099-07-01&decisionNumber=9%2FNQ&decidedOn=2099-06-01");
		String change = answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
		String page = browser.get(change).body();
		assertThat(page).contains("Chia tách").contains("Nhiệm vụ chủ trì").contains("Lưu phân việc").contains("chờ đến ngày hiệu lực");
		assertThat(this.http.browserOf("quantri").get(change).statusCode()).isEqualTo(404);
		browser.submit(change, change + "/withdraw", "");
		assertThat(browser.get(change).body()).contains("đã hủy");
		assertThat(this.ledger.value("select closed_on from agency where code = ?", SecondProvince.AGENCY)).isEqualTo("null");
	}

}
