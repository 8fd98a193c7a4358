package vn.namro.access.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.Membership;
import vn.namro.access.people.People;
import vn.namro.access.secondfactor.Telephone;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.testing.Http;

/**
 * The application as a province runs it: no demonstration, an identity provider that speaks the real protocol and is not
 * yet up when the application starts, and a second factor for administrators who sign on by password.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.location=classpath:/application.yaml", "namro.data-dir=target/test-data/${random.uuid}", "namro.demo=false",
				"namro.durable=false", "namro.demo-year.enabled=false", "camunda.bpm.job-execution.enabled=false" })
@ActiveProfiles("oidc")
@Import(Http.class)
@Tag("own-jvm")
class OidcSignOnTests {

	private static final String DOOR = "/oauth2/authorization/oidc";

	private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

	private static final int PORT = freePort();

	private static boolean started;

	@Autowired
	private Http http;

	@Autowired
	private Agencies agencies;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder encoder;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private String agency;

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry properties) {
		properties.add("NAMRO_OIDC_ISSUER", () -> "http://127.0.0.1:" + PORT + "/tinh");
	}

	@BeforeEach
	void start() throws IOException {
		if (!started) {
			PROVIDER.start(InetAddress.getByName("127.0.0.1"), PORT);
			started = true;
		}
		OrganisationFile organisation = OrganisationFile.read(Path.of("src/test/resources/small/organisation/nho.yaml"));
		this.agencies.load(organisation);
		this.agency = organisation.coordinator();
	}

	@AfterAll
	static void stop() {
		PROVIDER.shutdown();
	}

	@Test
	void bringsInWhomTheProviderVouchesForWithTheOfficesOfTheClaim() {
		var browser = this.http.browser();
		assertThat(browser.get("/login").body()).contains("tài khoản dùng chung của tỉnh").contains(DOOR);
		assertThat(signIn(browser, "s-1", "Tran.Thi_A", "namro:coordinator:" + this.agency, "namro:head:khong-co", "staff")).isEqualTo(this.http.url("/"));
		assertThat(browser.get("/").body()).contains("Cán bộ s-1");
		assertThat(browser.get("/api/assignments").statusCode()).isEqualTo(200);
		assertThat(this.people.find("tran.thi-a").orElseThrow().memberships()).extracting(Membership::role, Membership::scope)
			.containsExactly(tuple(Groups.COORDINATOR, Scope.PROVINCE));
	}

	@Test
	void renewsTheOfficesOfTheProviderAndKeepsThoseGivenHere() {
		signIn(this.http.browser(), "s-2", "b", "namro:head:" + this.agency);
		this.people.appoint("b", Groups.OBSERVER, this.agency, Scope.AGENCY, null, null, null);
		signIn(this.http.browser(), "s-2", "new-name", "namro:specialist:" + this.agency);
		assertThat(this.people.find("b").orElseThrow().groups()).containsExactlyInAnyOrder(Groups.OBSERVER, Groups.SPECIALIST);
		assertThat(this.people.find("new-name")).isEmpty();
	}

	@Test
	void takesOverNoAccountOfTheSameName() {
		this.people.save("c", "Người của cơ quan", this.encoder.encode(Newcomers.PASSWORD));
		assertThat(signIn(this.http.browser(), "s-3", "c", "namro:administrator:" + this.agency)).endsWith("/login?refused");
		assertThat(this.people.find("c").orElseThrow().groups()).isEmpty();
	}

	@Test
	void keepsDisabledPeopleOut() {
		var browser = this.http.browser();
		signIn(browser, "s-4", "d", "namro:head:" + this.agency);
		this.jdbc.sql("update person set disabled_at = now() where account = 'd'").update();
		assertThat(browser.get("/").statusCode()).isEqualTo(302);
		assertThat(signIn(this.http.browser(), "s-4", "d", "namro:head:" + this.agency)).endsWith("/login?refused");
	}

	@Test
	void endsTheSessionAtTheProviderToo() {
		var browser = this.http.browser();
		signIn(browser, "s-5", "e", "namro:head:" + this.agency);
		var answer = browser.submit("/", "/logout", "");
		assertThat(answer.headers().firstValue("Refresh").orElseThrow()).contains("/tinh/endsession").contains("id_token_hint=").contains("login?out");
		assertThat(browser.get("/").statusCode()).isEqualTo(302);
	}

	@Test
	void leadsBackToThePageThatWasAskedFor() {
		var browser = this.http.browser();
		browser.open("/plans/a");
		assertThat(signIn(browser, "s-6", "f", "namro:head:" + this.agency)).isEqualTo(this.http.url("/plans/a"));
	}

	@Test
	void hasAnAdministratorSetUpASecondFactorAtTheFirstPasswordSignOn() {
		this.people.save("quantri.1", "Quản trị", this.encoder.encode(Newcomers.PASSWORD));
		this.people.appoint("quantri.1", Groups.ADMINISTRATOR, this.agency, Scope.PROVINCE, null, null, null);
		var browser = this.http.browser();
		String step = "/sign-on/second-factor";
		assertThat(Newcomers.signIn(browser, "quantri.1", Newcomers.PASSWORD)).endsWith(step);
		Telephone telephone = new Telephone(browser.get(step).body(), this.clock);
		assertThat(browser.get("/").headers().firstValue("Location").orElseThrow()).endsWith(step);
		assertThat(browser.submit(step, step, "code=000000").headers().firstValue("Location").orElseThrow()).endsWith("?error");
		assertThat(browser.submit(step, step, "code=" + telephone.code(0)).body()).contains("Mã dự phòng").contains("href=\"/\"");
		assertThat(browser.get("/").statusCode()).isEqualTo(200);
		assertThat(this.http.with("quantri.1", Newcomers.PASSWORD).get("/api/assignments").body()).contains("mã ứng dụng");
	}

	/** Goes to the provider and back. @return where the way ends */
	private String signIn(Http.Caller browser, String subject, String name, String... groups) {
		PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback("tinh", subject, "JWT", List.of("namro"),
				Map.of("preferred_username", name, "name", "Cán bộ " + subject, "groups", List.of(groups)), 3600));
		HttpResponse<String> atProvider = browser.follow(browser.get(DOOR));
		return browser.follow(atProvider).headers().firstValue("Location").orElseThrow();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
