package vn.namro.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** The login page lets in whoever knows the password, and tells nobody else anything. */
@IntegrationTest
class PasswordSignOnTests {

	private static final String WRONG = "khong-phai-mat-khau";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder encoder;

	@Autowired
	private JdbcClient jdbc;

	private Newcomers newcomers;

	private String account;

	@BeforeEach
	void prepare() {
		this.year.prepare();
		this.newcomers = new Newcomers(this.people, this.encoder, this.jdbc);
		this.account = this.newcomers.newcomer(Groups.SPECIALIST, "thi-xa-ky-anh", Scope.AGENCY);
	}

	@Test
	void locksAnAccountAfterFiveFailuresForAWhile() {
		fail(this.account, 5);
		assertThat(signIn(this.account, Newcomers.PASSWORD)).endsWith("/login?error");
		assertThat(this.http.with(this.account, Newcomers.PASSWORD).get("/api/assignments").statusCode()).isEqualTo(401);
		this.newcomers.set(this.account, "locked_until = now() - interval '1 second'");
		assertThat(signIn(this.account, Newcomers.PASSWORD)).endsWith("/");
		assertThat(this.newcomers.failuresOf(this.account)).isZero();
	}

	@Test
	void countsFailuresOfProgramsToo() {
		for (int i = 0; i < 5; i++) {
			this.http.with(this.account, WRONG).get("/engine-rest/task/count");
		}
		assertThat(signIn(this.account, Newcomers.PASSWORD)).endsWith("/login?error");
	}

	@Test
	void forgetsFailuresAfterASuccess() {
		fail(this.account, 4);
		assertThat(signIn(this.account, Newcomers.PASSWORD)).endsWith("/");
		fail(this.account, 4);
		assertThat(signIn(this.account, Newcomers.PASSWORD)).endsWith("/");
	}

	@Test
	void answersTheSameWhateverIsWrong() {
		String locked = this.newcomers.newcomer(Groups.SPECIALIST, "thi-xa-ky-anh", Scope.AGENCY);
		this.newcomers.set(locked, "locked_until = now() + interval '1 hour'");
		String disabled = this.newcomers.newcomer(Groups.SPECIALIST, "thi-xa-ky-anh", Scope.AGENCY);
		this.newcomers.set(disabled, "disabled_at = now()");
		String ofProvider = this.newcomers.newcomer(Groups.SPECIALIST, "thi-xa-ky-anh", Scope.AGENCY);
		this.newcomers.set(ofProvider, "password_hash = null");
		String expectedPage = formAnswer(this.account, WRONG);
		String expectedProblem = basicAnswer(this.account, WRONG);
		for (String other : List.of("khong-co-ai", locked, disabled, ofProvider)) {
			assertThat(formAnswer(other, Newcomers.PASSWORD)).as(other).isEqualTo(expectedPage);
			assertThat(basicAnswer(other, Newcomers.PASSWORD)).as(other).isEqualTo(expectedProblem);
		}
	}

	@Test
	void givesASignOnANewSession() {
		var browser = this.http.browser();
		browser.get("/login");
		String before = browser.cookie("JSESSIONID");
		Newcomers.signIn(browser, this.account, Newcomers.PASSWORD);
		assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
	}

	@Test
	void leadsBackToThePageThatWasAskedFor() {
		var browser = this.http.browser();
		assertThat(browser.open("/plans/ha-tinh-2023?x=1").headers().firstValue("Location").orElseThrow()).endsWith("/login");
		assertThat(Newcomers.signIn(browser, this.account, Newcomers.PASSWORD)).isEqualTo(this.http.url("/plans/ha-tinh-2023?x=1"));
	}

	@Test
	void leadsToNoOtherServer() {
		var browser = this.http.browser();
		assertThat(browser.open("//evil.example/").statusCode()).isEqualTo(400);
		assertThat(browser.open("/%2F/evil.example/").statusCode()).isEqualTo(400);
		assertThat(browser.submit("/login?continue=//evil.example", "/login?continue=//evil.example",
				"redirect=//evil.example&username=" + this.account + "&password=" + Newcomers.PASSWORD).headers().firstValue("Location").orElseThrow())
			.isEqualTo(this.http.url("/"));
	}

	@Test
	void letsNobodyKeepPagesOfSignOn() {
		assertThat(this.http.anonymous().get("/login").headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("no-store"));
	}

	@Test
	void takesCookiesAwayAtSignOut() {
		var browser = this.http.browser();
		Newcomers.signIn(browser, this.account, Newcomers.PASSWORD);
		var answer = browser.submit("/", "/logout", "");
		assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie).startsWith("JSESSIONID=;").contains("Max-Age=0"))
			.anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=;").contains("Max-Age=0"));
	}

	private void fail(String somebody, int times) {
		for (int i = 0; i < times; i++) {
			assertThat(signIn(somebody, WRONG)).endsWith("/login?error");
		}
	}

	private String signIn(String somebody, String password) {
		return Newcomers.signIn(this.http.browser(), somebody, password);
	}

	private String formAnswer(String somebody, String password) {
		var browser = this.http.browser();
		var answer = browser.submit("/login", "/login", "username=" + somebody + "&password=" + password);
		return answer.statusCode() + " " + answer.headers().firstValue("Location") + answer.body()
				+ browser.get("/login?error").body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
	}

	private String basicAnswer(String somebody, String password) {
		var answer = this.http.with(somebody, password).get("/api/assignments");
		return answer.statusCode() + " " + answer.headers().firstValue("WWW-Authenticate") + answer.body();
	}

}
