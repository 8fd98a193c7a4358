package vn.namro.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

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

/** People change their password themselves, and have to where somebody else gave it. */
@IntegrationTest
class NewPasswordTests {

	private static final String NEXT = "mot-mat-khau-khac-han";

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
	void endsTheOtherSessionsWithAChange() {
		var other = signedIn();
		var browser = signedIn();
		var answer = browser.submit("/account/password", "/account/password", fields(Newcomers.PASSWORD, NEXT));
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/account/password?done");
		assertThat(browser.get("/").statusCode()).isEqualTo(200);
		assertThat(other.get("/").statusCode()).isEqualTo(302);
		assertThat(Newcomers.signIn(this.http.browser(), this.account, Newcomers.PASSWORD)).endsWith("?error");
		assertThat(Newcomers.signIn(this.http.browser(), this.account, NEXT)).endsWith("/");
	}

	@Test
	void takesTheCurrentPasswordForAChangeAndCountsFailures() {
		var answer = signedIn().submit("/account/password", "/account/password", fields("doan-mo-thoi-ma", NEXT));
		assertThat(answer.body()).contains("Mật khẩu hiện tại không đúng");
		assertThat(this.newcomers.failuresOf(this.account)).isEqualTo(1);
	}

	@Test
	void opensNothingBeforeADuePasswordIsReplaced() {
		this.newcomers.set(this.account, "password_change_due = true");
		var browser = this.http.browser();
		assertThat(Newcomers.signIn(browser, this.account, Newcomers.PASSWORD)).endsWith("/sign-on/password");
		assertThat(browser.get("/").headers().firstValue("Location").orElseThrow()).endsWith("/sign-on/password");
		assertThat(browser.get("/account/password").statusCode()).isEqualTo(302);
		assertThat(browser.get("/api/assignments").statusCode()).isEqualTo(401);
		assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
		assertThat(browser.get("/camunda/app/tasklist/default/").headers().firstValue("Location").orElseThrow()).endsWith("/sign-on/password");
		assertThat(this.http.with(this.account, Newcomers.PASSWORD).get("/api/assignments").body()).contains("đổi mật khẩu");
		String same = "password=" + Newcomers.PASSWORD + "&repeated=" + Newcomers.PASSWORD;
		assertThat(browser.submit("/sign-on/password", "/sign-on/password", same).body()).contains("phải khác mật khẩu hiện tại");
		var answer = browser.submit("/sign-on/password", "/sign-on/password", "password=" + NEXT + "&repeated=" + NEXT);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/");
		assertThat(browser.get("/").statusCode()).isEqualTo(200);
	}

	@Test
	void showsTheStepsToNobodyElse() {
		assertThat(this.http.browser().get("/sign-on/password").headers().firstValue("Location").orElseThrow()).endsWith("/login");
		assertThat(signedIn().get("/sign-on/password").headers().firstValue("Location").orElseThrow()).endsWith("/");
		var browser = this.http.browser();
		assertThat(browser.submit("/login", "/sign-on/password", "password=" + NEXT + "&repeated=" + NEXT).headers().firstValue("Location").orElseThrow())
			.endsWith("/login");
	}

	private Http.Caller signedIn() {
		var browser = this.http.browser();
		Newcomers.signIn(browser, this.account, Newcomers.PASSWORD);
		return browser;
	}

	private static String fields(String present, String next) {
		return "present=" + present + "&password=" + next + "&repeated=" + next;
	}

}
