package vn.namro.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.YearFixture;

/** One sign-on for pages, web applications and REST, and nothing without it. */
@IntegrationTest
class SignOnTests {

	private static final String TASKS = "/camunda/api/engine/engine/default/task?maxResults=1";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private Ledger ledger;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void sendsAnonymousPeopleToTheLoginPage() {
		var answer = this.http.anonymous().get("/");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(location -> assertThat(location).endsWith("/login"));
		assertThat(this.http.anonymous().get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
	}

	@Test
	void tellsTheDemonstrationsPasswordOnTheLoginPage() {
		assertThat(this.http.anonymous().get("/login").body()).contains("namro-demo").contains("thutruong.so-tu-phap");
	}

	@Test
	void refusesAWrongPassword() {
		var browser = this.http.browserOf("khong-co");
		assertThat(browser.get("/").statusCode()).isEqualTo(302);
	}

	@Test
	void opensPagesTasklistAndApiWithOneSession() {
		var browser = this.http.browserOf("chuyenvien.so-tu-phap");
		assertThat(browser.get("/").body()).contains("Chuyên viên Sở Tư pháp").contains("Việc của tôi");
		assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
		assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("chuyenvien.so-tu-phap").contains("tasklist");
		assertThat(browser.get(TASKS).statusCode()).isEqualTo(200);
		assertThat(browser.get("/api/assignments").statusCode()).isEqualTo(200);
	}

	@Test
	void keepsTheSessionCookieFromScriptsAndForeignPages() {
		var cookies = this.http.anonymous().get("/login").headers().allValues("Set-Cookie");
		assertThat(cookies).anySatisfy(cookie -> assertThat(cookie).startsWith("JSESSIONID").contains("HttpOnly").contains("SameSite=Lax"));
	}

	@Test
	void endsBothSessionsWhenOurPageSignsOut() {
		var browser = this.http.browserOf("dieuphoi");
		browser.get(TASKS);
		browser.submit("/", "/logout", "");
		assertThat(browser.get("/").statusCode()).isEqualTo(302);
		assertThat(browser.get(TASKS).statusCode()).isEqualTo(401);
	}

	@Test
	void endsBothSessionsWhenTasklistSignsOut() {
		String before = signOffs();
		var browser = this.http.browserOf("dieuphoi");
		browser.get("/camunda/app/tasklist/default/");
		assertThat(browser.postWithToken("/camunda/api/admin/auth/user/default/logout", "").statusCode()).isEqualTo(204);
		assertThat(signOffs()).isNotEqualTo(before);
		assertThat(browser.get("/").statusCode()).isEqualTo(302);
		assertThat(browser.get(TASKS).statusCode()).isEqualTo(401);
	}

	@Test
	void acceptsOneTokenForPagesAndWebApplications() {
		var browser = this.http.browserOf("thutruong.so-tu-phap");
		browser.get("/");
		String query = "{\"taskDefinitionKey\": \"userTask_nameOfficer\"}";
		assertThat(browser.postWithToken("/camunda/api/engine/engine/default/task/count", query).statusCode()).isEqualTo(200);
		assertThat(browser.post("/camunda/api/engine/engine/default/task/count", query).statusCode()).isEqualTo(403);
	}

	@Test
	void asksProgramsForCredentials() {
		var answer = this.http.anonymous().get("/engine-rest/task");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(value -> assertThat(value).startsWith("Basic"));
		assertThat(this.http.anonymous().get("/api/assignments").statusCode()).isEqualTo(401);
		assertThat(this.http.anonymous().get("/v3/api-docs").statusCode()).isEqualTo(401);
	}

	@Test
	void opensNoSessionForPrograms() {
		var answer = this.http.as("dieuphoi").get("/engine-rest/task/count");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
	}

	@Test
	void closesTheSetUpOfTheEngine() {
		String path = "/camunda/api/admin/setup/default/user/create";
		assertThat(this.http.anonymous().post(path, "{}").statusCode()).isIn(401, 403);
		assertThat(this.http.browserOf("quantri").postWithToken(path, "{}").statusCode()).isEqualTo(403);
	}

	@Test
	void showsHealthToAllAndTheRestToAdministrators() {
		assertThat(this.http.anonymous().get("/actuator/health").statusCode()).isEqualTo(200);
		assertThat(this.http.anonymous().get("/actuator/metrics").statusCode()).isEqualTo(401);
		assertThat(this.http.as("lanhdao").get("/actuator/metrics").statusCode()).isEqualTo(403);
		assertThat(this.http.as("quantri").get("/actuator/metrics").statusCode()).isEqualTo(200);
	}

	@Test
	void showsApplicationsByRole() {
		assertThat(applicationsOf("chuyenvien.so-noi-vu")).contains("tasklist").doesNotContain("cockpit").doesNotContain("admin\"");
		assertThat(applicationsOf("lanhdao")).contains("tasklist").contains("cockpit").doesNotContain("admin\"");
		assertThat(applicationsOf("giamsat")).contains("cockpit").doesNotContain("tasklist").doesNotContain("admin\"");
		assertThat(applicationsOf("quantri")).contains("cockpit").contains("tasklist").doesNotContain("admin\"");
	}

	@Test
	void deniesWhatNoRuleNames() {
		var browser = this.http.browserOf("quantri");
		assertThat(browser.get("/khong-co").statusCode()).isEqualTo(403);
	}

	@Test
	void setsAStrictContentPolicyOnOurPages() {
		assertThat(this.http.anonymous().get("/login").headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
	}

	@Test
	void letsBrowsersKeepScriptsButNoData() {
		var browser = this.http.browserOf("dieuphoi");
		browser.get("/camunda/app/tasklist/default/");
		assertThat(browser.get("/camunda/lib/deps.js").headers().firstValue("Cache-Control")).isEmpty();
		assertThat(browser.get(TASKS).headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("no-cache"));
	}

	private String applicationsOf(String account) {
		var browser = this.http.browserOf(account);
		browser.get("/camunda/app/welcome/default/");
		String body = browser.get("/camunda/api/admin/auth/user/default").body();
		assertThat(body).contains("authorizedApps");
		return body.substring(body.indexOf("authorizedApps"));
	}

	/** How often the one of these tests signed off, as the audit ledger counts. */
	private String signOffs() {
		return this.ledger.value("select count(*) from audit_entry where action = 'SIGNED_OFF' and actor = 'dieuphoi'");
	}

}
