package vn.namro.papers.letterheadpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.AgencyLetterhead;
import vn.namro.papers.document.Letterhead;
import vn.namro.papers.document.Letterheads;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.SecondProvince;

/** An administrator of the province says what does not follow from an agency's name, and nothing that a paper could not hold. */
@IntegrationTest
class LetterheadPageTests {

	private static final String AGENCY = "hai-so-noi-vu";

	private static final String PAGE = "/administration/organisation/" + AGENCY + "/letterhead";

	@Autowired
	private Http http;

	@Autowired
	private SecondProvince second;

	@Autowired
	private Agencies agencies;

	@Autowired
	private Letterheads letterheads;

	@BeforeEach
	void prepare() {
		this.second.prepare();
	}

	@AfterEach
	void leaveAsItWas() {
		this.agencies.letterhead(AGENCY, AgencyLetterhead.NONE);
	}

	@Test
	void changesTheHeadOfPapersFromNowOn() {
		var browser = this.http.browserOf("hai.administrator");
		assertThat(browser.get(PAGE).body()).contains("/BC-SNV").contains("để trống: SNV").contains("GIÁM ĐỐC");
		assertThat(browser.submit(PAGE, PAGE, fields("SNV&VP", "UBND tỉnh Hai", "Phố Hai", "Quyền Giám đốc")).statusCode()).isEqualTo(302);
		assertThat(browser.get(PAGE).body()).contains("/BC-SNV&amp;VP").contains("UBND TỈNH HAI").contains("Phố Hai, ngày").contains("QUYỀN GIÁM ĐỐC").contains("Đã lưu");
		Letterhead head = this.letterheads.of(AGENCY, "BC");
		assertThat(head.superior()).isEqualTo("UBND TỈNH HAI");
		browser.submit(PAGE, PAGE, fields("", "", " ", ""));
		assertThat(this.letterheads.of(AGENCY, "BC")).as("what is left empty follows from the name again").isEqualTo(this.letterheads.usual(AGENCY, "BC"));
	}

	@Test
	void tellsEveryFieldThatIsWrongAndKeepsWhatWasTyped() {
		var browser = this.http.browserOf("hai.administrator");
		var answer = browser.submit(PAGE, PAGE, fields("sở nội vụ", "{{agency.name}}", "x".repeat(121), "<b>"));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Chữ viết tắt", "Cơ quan chủ quản có ký tự", "Địa danh dài quá", "Chức vụ người ký có ký tự", "value=\"sở nội vụ\"");
		assertThat(this.agencies.letterheadOf(AGENCY)).isEqualTo(AgencyLetterhead.NONE);
	}

	@Test
	void isForAdministratorsOfTheProvince() {
		assertThat(this.http.browserOf("quantri").get(PAGE).statusCode()).as("another province").isEqualTo(404);
		assertThat(this.http.browserOf("hai.coordinator").get(PAGE).statusCode()).isEqualTo(403);
		assertThat(this.http.browserOf("hai.administrator").get("/administration/organisation/khong-co/letterhead").statusCode()).isEqualTo(404);
	}

	private static String fields(String abbreviation, String superior, String place, String headTitle) {
		return "abbreviation=" + encoded(abbreviation) + "&superior=" + encoded(superior) + "&place=" + encoded(place) + "&headTitle=" + encoded(headTitle);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
