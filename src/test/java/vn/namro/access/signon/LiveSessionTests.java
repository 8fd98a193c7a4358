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

/** What somebody may do is what the tables say at this moment, not at sign-on. */
@IntegrationTest
class LiveSessionTests {

	private static final String TASKS = "/camunda/api/engine/engine/default/task";

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

	@BeforeEach
	void prepare() {
		this.year.prepare();
		this.newcomers = new Newcomers(this.people, this.encoder, this.jdbc);
	}

	@Test
	void endsTheSessionOfADisabledPersonAtOnce() {
		String account = this.newcomers.newcomer(Groups.HEAD, "thi-xa-ky-anh", Scope.AGENCY);
		var page = signedIn(account);
		var api = signedIn(account);
		var tasklist = signedIn(account);
		assertThat(tasklist.get(TASKS + "?maxResults=1").statusCode()).isEqualTo(200);
		this.newcomers.set(account, "disabled_at = now()");
		assertThat(page.get("/").headers().firstValue("Location").orElseThrow()).endsWith("/login");
		assertThat(api.get("/api/assignments").statusCode()).isEqualTo(401);
		assertThat(tasklist.get(TASKS + "?maxResults=1").statusCode()).isEqualTo(401);
		this.newcomers.set(account, "disabled_at = null");
		assertThat(page.get("/").statusCode()).as("the session stays ended").isEqualTo(302);
		assertThat(this.http.with(account, Newcomers.PASSWORD).get("/api/assignments").statusCode()).isEqualTo(200);
	}

	@Test
	void endsEverySessionWhenTheEpochIsRaised() {
		String account = this.newcomers.newcomer(Groups.SPECIALIST, "thi-xa-ky-anh", Scope.AGENCY);
		var browser = signedIn(account);
		this.newcomers.set(account, "session_epoch = session_epoch + 1");
		assertThat(browser.get("/api/assignments").statusCode()).isEqualTo(401);
	}

	@Test
	void takesALostRoleAwayAtOnce() {
		String account = this.newcomers.newcomer(Groups.ADMINISTRATOR, "so-noi-vu", Scope.PROVINCE);
		var browser = signedIn(account);
		assertThat(browser.get("/actuator/metrics").statusCode()).isEqualTo(200);
		this.newcomers.dismiss(account);
		assertThat(browser.get("/actuator/metrics").statusCode()).isEqualTo(403);
	}

	@Test
	void showsTasklistTheAgencyOfANewOfficeAtOnce() {
		String account = this.newcomers.newcomer(Groups.HEAD, "thi-xa-ky-anh", Scope.AGENCY);
		var browser = signedIn(account);
		String query = TASKS + "?tenantIdIn=ha-tinh.so-tai-chinh&maxResults=1";
		assertThat(browser.get(query).body()).isEqualTo("[]");
		this.newcomers.dismiss(account);
		this.people.appoint(account, Groups.HEAD, "so-tai-chinh", Scope.AGENCY, null, null, null);
		assertThat(browser.get(query).body()).contains("ha-tinh.so-tai-chinh");
	}

	@Test
	void readsNobodyForStaticAssets() {
		String account = this.newcomers.newcomer(Groups.SPECIALIST, "thi-xa-ky-anh", Scope.AGENCY);
		var browser = signedIn(account);
		this.newcomers.set(account, "session_epoch = session_epoch + 1");
		assertThat(browser.get("/assets/namro.css").statusCode()).isEqualTo(200);
		this.newcomers.set(account, "session_epoch = session_epoch - 1");
		assertThat(browser.get("/").statusCode()).as("nobody has looked at the session meanwhile").isEqualTo(200);
	}

	private Http.Caller signedIn(String account) {
		var browser = this.http.browser();
		assertThat(Newcomers.signIn(browser, account, Newcomers.PASSWORD)).endsWith("/");
		return browser;
	}

}
