package vn.namro.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.access.token.ApplicationTokens;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** A token stands for its owner over HTTP Basic, as long as both are good, and for nothing else. */
@IntegrationTest
class ApplicationTokenTests {

	private static final String PAGE = "/account/tokens";

	private static final String API = "/api/assignments";

	private static final Pattern TOKEN = Pattern.compile("namro_[A-Za-z0-9_-]{43}");

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

	@Autowired
	private ApplicationTokens tokens;

	@Autowired
	private Clock clock;

	private Newcomers newcomers;

	private String account;

	private Http.Caller browser;

	private String token;

	@BeforeEach
	void create() {
		this.year.prepare();
		this.newcomers = new Newcomers(this.people, this.encoder, this.jdbc);
		this.account = this.newcomers.newcomer(Groups.SPECIALIST, "thi-xa-ky-anh", Scope.AGENCY);
		this.browser = this.http.browser();
		Newcomers.signIn(this.browser, this.account, Newcomers.PASSWORD);
		Matcher shown = TOKEN.matcher(create("bang-tinh", LocalDate.now(this.clock).plusMonths(1)));
		assertThat(shown.find()).isTrue();
		this.token = shown.group();
	}

	@Test
	void opensTheInterfacesOfPrograms() {
		assertThat(status(API)).isEqualTo(200);
		assertThat(status("/engine-rest/task?maxResults=1")).isEqualTo(200);
	}

	@Test
	void isShownOnceAndKeptAsAHash() {
		assertThat(this.browser.get(PAGE).body()).contains("bang-tinh").doesNotContain(this.token);
		assertThat(this.jdbc.sql("select token_hash from application_token where account = :account").param("account", this.account).query(String.class).single())
			.matches("[0-9a-f]{64}");
	}

	@Test
	void endsWhenItsOwnerRevokesIt() {
		long id = this.tokens.of(this.account).get(0).id();
		var other = this.http.browserOf("chuyenvien.so-tai-chinh");
		other.submit(PAGE, PAGE + "/" + id + "/revoke", "");
		assertThat(status(API)).as("others cannot").isEqualTo(200);
		this.browser.submit(PAGE, PAGE + "/" + id + "/revoke", "");
		assertThat(status(API)).isEqualTo(401);
		assertThat(this.browser.get(PAGE).body()).contains("đã thu hồi");
	}

	@Test
	void endsWithItsLastDay() {
		this.jdbc.sql("update application_token set expires_at = now() - interval '1 second' where account = :account").param("account", this.account).update();
		assertThat(status(API)).isEqualTo(401);
	}

	@Test
	void lastsAYearAtMost() {
		assertThat(create("qua-lau", LocalDate.now(this.clock).plusYears(1).plusDays(1))).contains("tối đa một năm").doesNotContainPattern(TOKEN);
		assertThat(create("hom-qua", LocalDate.now(this.clock).minusDays(1))).contains("tối đa một năm");
	}

	@Test
	void standsForItsOwnerOnly() {
		assertThat(this.http.with("chuyenvien.so-tai-chinh", this.token).get(API).statusCode()).isEqualTo(401);
		assertThat(this.http.with(this.account, this.token + "x").get(API).statusCode()).isEqualTo(401);
	}

	@Test
	void losesWhatItsOwnerLoses() {
		this.newcomers.set(this.account, "disabled_at = now()");
		assertThat(status(API)).isEqualTo(401);
	}

	@Test
	void outlivesALockOfThePassword() {
		this.newcomers.set(this.account, "locked_until = now() + interval '1 hour'");
		assertThat(status(API)).isEqualTo(200);
	}

	@Test
	void opensNoPage() {
		assertThat(Newcomers.signIn(this.http.browser(), this.account, this.token)).endsWith("/login?error");
		assertThat(status("/")).isEqualTo(302);
		assertThat(status(PAGE)).isEqualTo(302);
		assertThat(status("/camunda/api/engine/engine/default/task")).isEqualTo(401);
	}

	@Test
	void recordsItsLastUse() {
		assertThat(this.tokens.of(this.account).get(0).lastUsedAt()).isNull();
		status(API);
		var first = this.tokens.of(this.account).get(0).lastUsedAt();
		assertThat(first).isNotNull();
		status(API);
		assertThat(this.tokens.of(this.account).get(0).lastUsedAt()).as("at most once a minute").isEqualTo(first);
	}

	private int status(String path) {
		return this.http.with(this.account, this.token).get(path).statusCode();
	}

	private String create(String name, LocalDate lastDay) {
		return this.browser.submit(PAGE, PAGE, "name=" + name + "&lastDay=" + lastDay).body();
	}

}
