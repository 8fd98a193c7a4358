package vn.namro.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.platform.engine.EngineClock;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.SecondProvince;
import vn.namro.testing.YearFixture;

/** Administrators keep the people of their own province, nobody else does, and a province never loses its last one. */
@IntegrationTest
class PeoplePagesTests {

	private static final String PEOPLE = "/administration/people";

	private static final Pattern SECRET = Pattern.compile("class=\"secret\">([^<]+)<");

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private SecondProvince second;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private EngineClock clock;

	@Autowired
	private Ledger ledger;

	@BeforeEach
	void prepare() {
		this.year.prepare();
		this.second.prepare();
	}

	@Test
	void belongToAdministratorsAlone() {
		Groups.ALL.stream().filter(role -> !role.equals(Groups.ADMINISTRATOR) && !role.equals(Groups.SPECIALIST) && !role.equals(Groups.HEAD)).forEach(role -> {
			var browser = this.http.browserOf("hai." + role);
			assertThat(browser.get(PEOPLE).statusCode()).as(role).isEqualTo(403);
			assertThat(browser.submit("/", PEOPLE + "/chuyenvien.hai-so-tu-phap/disable", "").statusCode()).as(role).isEqualTo(403);
		});
		assertThat(this.http.anonymous().get(PEOPLE).statusCode()).isEqualTo(302);
	}

	@Test
	void listTheOwnProvinceByWordsAndPages() {
		var browser = this.http.browserOf("quantri");
		assertThat(browser.get(PEOPLE).body()).contains("Trang 1/").doesNotContain("tỉnh Hai");
		assertThat(browser.get(PEOPLE + "?q=thutruong.so-tu").body()).contains("thutruong.so-tu-phap").contains("Thủ trưởng, Sở Tư pháp").doesNotContain("chuyenvien.");
		assertThat(browser.get(PEOPLE + "?q=tỉnh Hai".replace(" ", "%20").replace("ỉ", "%E1%BB%89")).body()).contains("Không tìm thấy người nào");
		assertThat(browser.get(PEOPLE + "?page=99999").statusCode()).isEqualTo(200);
		assertThat(this.http.browserOf("hai.administrator").get(PEOPLE).body()).contains("hai.leader").doesNotContain("dieuphoi");
	}

	@Test
	void makeAPersonWithAPasswordThatIsShownOnce() {
		var browser = this.http.browserOf("quantri");
		var answer = browser.submit(PEOPLE + "/new", PEOPLE + "/new",
				"account=nguoi.moi&name=Ng%C6%B0%E1%BB%9Di+m%E1%BB%9Bi&email=moi%40tinh.gov.vn&role=head&agency=so-tai-chinh&scope=AGENCY&office=&from=&until=");
		assertThat(answer.statusCode()).isEqualTo(302);
		String page = browser.get(PEOPLE + "/nguoi.moi").body();
		assertThat(page).contains("Mật khẩu dùng một lần").contains("Người mới").contains("moi@tinh.gov.vn");
		assertThat(browser.get(PEOPLE + "/nguoi.moi").body()).doesNotContain("Mật khẩu dùng một lần");
		String hash = passwordHashOf("nguoi.moi");
		assertThat(this.passwords.matches(secretOf(page), hash)).isTrue();
		assertThat(this.ledger.value("select password_change_due from person where account = 'nguoi.moi'")).isEqualTo("t");
		assertThat(this.people.find("nguoi.moi").orElseThrow().mayActAs(Groups.HEAD, "ha-tinh.so-tai-chinh")).isTrue();
	}

	@Test
	void tellWhatIsWrongAndKeepWhatWasTyped() {
		var browser = this.http.browserOf("quantri");
		var answer = browser.submit(PEOPLE + "/new", PEOPLE + "/new", "account=Sai+T%C3%AAn&name=Gi%E1%BB%AF+l%E1%BA%A1i&role=head&agency=so-tai-chinh&scope=AGENCY");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Tên đăng nhập &#39;Sai Tên&#39; không dùng được").contains("value=\"Giữ lại\"");
		assertThat(create(browser, "dieuphoi", "head", "so-tai-chinh", "AGENCY").body()).contains("đã có người dùng");
		assertThat(create(browser, "khac.tinh", "head", SecondProvince.AGENCY, "AGENCY").body()).contains("Không có cơ quan");
		assertThat(this.people.find("khac.tinh")).isEmpty();
	}

	@Test
	void giveAndEndOfficesByDays() {
		var browser = this.http.browserOf("quantri");
		create(browser, "nhieu.viec", "specialist", "so-tai-chinh", "AGENCY");
		String page = PEOPLE + "/nhieu.viec";
		LocalDate today = LocalDate.now(this.clock);
		assertThat(browser.submit(page, page + "/offices", "role=head&agency=thi-xa-ky-anh&scope=AGENCY&from=" + today + "&until=" + today.minusDays(1)).body())
			.contains("Ngày kết thúc phải từ ngày bắt đầu trở đi");
		assertThat(browser.submit(page, page + "/offices", "role=head&agency=thi-xa-ky-anh&scope=AGENCY&from=" + today + "&until=").statusCode()).isEqualTo(302);
		assertThat(this.people.find("nhieu.viec").orElseThrow().mayActAs(Groups.HEAD, "ha-tinh.thi-xa-ky-anh")).isTrue();
		String id = this.ledger.value("select id from membership where account = 'nhieu.viec' and role = 'specialist'");
		assertThat(browser.submit(page, page + "/offices/" + id + "/end", "lastDay=" + today.minusDays(1)).statusCode()).isEqualTo(302);
		assertThat(this.people.find("nhieu.viec").orElseThrow().groups()).containsExactly(Groups.HEAD);
		assertThat(browser.get(page).body()).contains("đã kết thúc");
	}

	@Test
	void disableAtOnceAndEnableAgain() {
		var browser = this.http.browserOf("quantri");
		create(browser, "tam.nghi", "specialist", "so-tai-chinh", "AGENCY");
		String page = PEOPLE + "/tam.nghi";
		browser.submit(page, page + "/disable", "");
		assertThat(this.people.find("tam.nghi")).isEmpty();
		assertThat(browser.get(page).body()).contains("đã khóa");
		browser.submit(page, page + "/enable", "");
		assertThat(this.people.find("tam.nghi").orElseThrow().sessionEpoch()).isPositive();
	}

	@Test
	void resetAPasswordAndEndLocksAndSessions() {
		var browser = this.http.browserOf("quantri");
		create(browser, "quen.mat-khau", "specialist", "so-tai-chinh", "AGENCY");
		String page = PEOPLE + "/quen.mat-khau";
		String before = passwordHashOf("quen.mat-khau");
		int epoch = this.people.find("quen.mat-khau").orElseThrow().sessionEpoch();
		browser.submit(page, page + "/password", "");
		String shown = secretOf(browser.get(page).body());
		assertThat(this.passwords.matches(shown, passwordHashOf("quen.mat-khau"))).isTrue();
		assertThat(this.passwords.matches(shown, before)).isFalse();
		browser.submit(page, page + "/end-sessions", "");
		assertThat(this.people.find("quen.mat-khau").orElseThrow().sessionEpoch()).isEqualTo(epoch + 2);
	}

	@Test
	void neverLeaveAProvinceWithoutAnAdministrator() {
		var browser = this.http.browserOf("hai.administrator");
		String page = PEOPLE + "/hai.administrator";
		var answer = browser.submit(page, page + "/disable", "");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("quản trị hệ thống cuối cùng của tỉnh");
		String id = this.ledger.value("select id from membership where account = 'hai.administrator'");
		assertThat(browser.submit(page, page + "/offices/" + id + "/end", "lastDay=" + LocalDate.now(this.clock).plusYears(1)).statusCode()).isEqualTo(422);
		assertThat(this.people.find("hai.administrator")).isPresent();
	}

	@Test
	void knowNobodyOfAnotherProvince() {
		var browser = this.http.browserOf("quantri");
		assertThat(browser.get(PEOPLE + "/hai.leader").statusCode()).isEqualTo(404);
		assertThat(browser.submit(PEOPLE, PEOPLE + "/hai.leader/disable", "").statusCode()).isEqualTo(404);
		assertThat(browser.submit(PEOPLE, PEOPLE + "/hai.leader/password", "").statusCode()).isEqualTo(404);
		assertThat(this.people.find("hai.leader")).isPresent();
	}

	@Test
	void leaveWhoServesTwoProvincesToBoth() {
		this.people.save("kiem.nhiem", "Người của hai tỉnh", null);
		this.people.appoint("kiem.nhiem", Groups.SPECIALIST, "so-tai-chinh", Scope.AGENCY, null, null, null);
		this.people.appoint("kiem.nhiem", Groups.SPECIALIST, SecondProvince.AGENCY, Scope.AGENCY, null, null, null);
		var browser = this.http.browserOf("quantri");
		assertThat(browser.get(PEOPLE + "/kiem.nhiem").body()).contains("Sở Tài chính").doesNotContain("<span>Sở Tư pháp tỉnh Hai");
		assertThat(browser.submit(PEOPLE, PEOPLE + "/kiem.nhiem/disable", "").body()).contains("ngoài phạm vi quản trị");
		assertThat(this.people.find("kiem.nhiem")).isPresent();
	}

	@Test
	void letAnAdministratorOfOneAgencyGiveNothingProvincial() {
		this.people.save("quantri.mot-so", "Quản trị một sở", this.passwords.encode(YearFixture.PASSWORD));
		this.people.appoint("quantri.mot-so", Groups.ADMINISTRATOR, "so-tai-chinh", Scope.AGENCY, null, null, null);
		var browser = this.http.browserOf("quantri.mot-so");
		assertThat(browser.get(PEOPLE).body()).contains("chuyenvien.so-tai-chinh").doesNotContain("chuyenvien.so-tu-phap");
		assertThat(create(browser, "vuot.quyen", "administrator", "so-tai-chinh", "PROVINCE").body()).contains("chỉ do quản trị hệ thống của tỉnh");
		assertThat(create(browser, "vuot.quyen", "head", "so-tu-phap", "AGENCY").body()).contains("Không có cơ quan");
		assertThat(create(browser, "trong.quyen", "specialist", "so-tai-chinh", "AGENCY").statusCode()).isEqualTo(302);
	}

	@Test
	void refuseAForeignPagesForm() {
		assertThat(this.http.browserOf("quantri").post(PEOPLE + "/dieuphoi/disable", "").statusCode()).isEqualTo(403);
		assertThat(this.people.find("dieuphoi")).isPresent();
	}

	@Test
	void showEverybodyTheOwnOffices() {
		assertThat(this.http.browserOf("thutruong.so-tai-chinh").get("/account").body()).contains("Thủ trưởng").contains("Sở Tài chính").doesNotContain("toàn tỉnh");
		assertThat(this.http.browserOf("lanhdao").get("/account").body()).contains("<h1>Lãnh đạo tỉnh</h1>").contains("toàn tỉnh");
	}

	private HttpResponse<String> create(Http.Caller browser, String account, String role, String agency, String scope) {
		return browser.submit(PEOPLE + "/new", PEOPLE + "/new",
				"account=" + account + "&name=" + account + "&role=" + role + "&agency=" + agency + "&scope=" + scope + "&office=&from=&until=");
	}

	private String passwordHashOf(String account) {
		return this.ledger.value("select password_hash from person where account = ?", account);
	}

	private static String secretOf(String page) {
		Matcher secret = SECRET.matcher(page);
		assertThat(secret.find()).isTrue();
		return secret.group(1);
	}

	@Autowired
	private org.springframework.jdbc.core.simple.JdbcClient jdbc;

	private String hashOf(String account) {
		return this.jdbc.sql("select password_hash from person where account = ?").param(account).query(String.class).single();
	}

}
