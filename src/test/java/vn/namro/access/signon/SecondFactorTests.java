package vn.namro.access.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.access.secondfactor.SecondFactors;
import vn.namro.access.secondfactor.Telephone;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** Whoever set up a second factor, here of their own will, signs on with password and code. The clock stands still. */
@IntegrationTest
class SecondFactorTests {

	private static final String PAGE = "/account/second-factor";

	private static final String STEP = "/sign-on/second-factor";

	private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([a-z2-7]{4}(?:-[a-z2-7]{4}){3})</code>");

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
	private SecondFactors secondFactors;

	@Autowired
	private Clock clock;

	private Newcomers newcomers;

	private String account;

	private Http.Caller enrolled;

	private Telephone telephone;

	private List<String> recoveryCodes;

	@BeforeEach
	void enrol() {
		this.year.prepare();
		ClockUtil.setCurrentTime(ClockUtil.getCurrentTime());
		this.newcomers = new Newcomers(this.people, this.encoder, this.jdbc);
		this.account = this.newcomers.newcomer(Groups.SPECIALIST, "thi-xa-ky-anh", Scope.AGENCY);
		this.enrolled = this.http.browser();
		Newcomers.signIn(this.enrolled, this.account, Newcomers.PASSWORD);
		this.telephone = new Telephone(this.enrolled.get(PAGE).body(), this.clock);
		String page = this.enrolled.submit(PAGE, PAGE, "code=" + this.telephone.code(-1)).body();
		this.recoveryCodes = RECOVERY_CODE.matcher(page).results().map((MatchResult code) -> code.group(1)).toList();
	}

	@AfterEach
	void letTheClockGo() {
		ClockUtil.reset();
	}

	@Test
	void letsTheSessionThatSetItUpGoOn() {
		assertThat(this.enrolled.get("/").statusCode()).isEqualTo(200);
		assertThat(this.recoveryCodes).hasSize(8).doesNotHaveDuplicates();
		assertThat(this.enrolled.get(PAGE).body()).contains("Đã bật từ").doesNotContain("class=\"secret\"");
	}

	@Test
	void opensNothingBeforeTheCode() {
		var browser = this.http.browser();
		assertThat(Newcomers.signIn(browser, this.account, Newcomers.PASSWORD)).endsWith(STEP);
		assertThat(browser.get("/").headers().firstValue("Location").orElseThrow()).endsWith(STEP);
		assertThat(browser.get(PAGE).headers().firstValue("Location").orElseThrow()).endsWith(STEP);
		assertThat(browser.get("/api/assignments").statusCode()).isEqualTo(401);
		assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
		assertThat(give(browser, "000000")).endsWith(STEP + "?error");
		assertThat(browser.get("/api/assignments").statusCode()).isEqualTo(401);
		String before = browser.cookie("JSESSIONID");
		assertThat(give(browser, this.telephone.code(0))).endsWith("/");
		assertThat(browser.get("/api/assignments").statusCode()).isEqualTo(200);
		assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
	}

	@Test
	void takesACodeOnce() {
		assertThat(give(atStep(), this.telephone.code(0))).endsWith("/");
		assertThat(give(atStep(), this.telephone.code(0))).endsWith("?error");
		assertThat(give(atStep(), this.telephone.code(-1))).as("older than the last").endsWith("?error");
		assertThat(give(atStep(), this.telephone.code(1))).endsWith("/");
	}

	@Test
	void takesARecoveryCodeOnce() {
		String code = this.recoveryCodes.get(3);
		assertThat(give(atStep(), code.toUpperCase())).endsWith("/");
		assertThat(give(atStep(), code)).endsWith("?error");
		assertThat(this.secondFactors.recoveryCodesLeft(this.account)).isEqualTo(7);
	}

	@Test
	void countsWrongCodesUntilTheAccountLocksWhateverPasswordsComeBetween() {
		for (int i = 0; i < 5; i++) {
			give(atStep(), "000000");
		}
		assertThat(Newcomers.signIn(this.http.browser(), this.account, Newcomers.PASSWORD)).endsWith("/login?error");
	}

	@Test
	void takesNoCodeOnALockedAccount() {
		var browser = atStep();
		this.newcomers.set(this.account, "locked_until = now() + interval '1 hour'");
		assertThat(give(browser, this.telephone.code(0))).endsWith("?error");
	}

	@Test
	void asksProgramsForATokenInPlaceOfThePassword() {
		var answer = this.http.with(this.account, Newcomers.PASSWORD).get("/api/assignments");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("mã ứng dụng");
		assertThat(this.http.with(this.account, "sai").get("/api/assignments").body()).doesNotContain("mã ứng dụng");
	}

	@Test
	void entersTheLedgerWhenTheCodeIsRightAndWithEveryCodeThatIsWrong() {
		int before = entries("SIGNED_ON");
		var browser = atStep();
		give(browser, "000000");
		assertThat(entries("SIGNED_ON")).as("the password alone is no sign-on").isEqualTo(before);
		assertThat(entries("SIGN_ON_REFUSED")).isEqualTo(1);
		give(browser, this.telephone.code(0));
		browser.get("/sign-on/second-factor");
		assertThat(entries("SIGNED_ON")).isEqualTo(before + 1);
	}

	@Test
	void keepsTheSecretUnreadableInTheDatabase() {
		String stored = this.jdbc.sql("select second_factor_secret from person where account = :account").param("account", this.account).query(String.class).single();
		assertThat(stored).hasSizeGreaterThan(60).doesNotMatch("[A-Z2-7]{32}");
	}

	@Test
	void endsSessionsAndStartsAnewAfterAReset() {
		this.secondFactors.reset(this.account);
		assertThat(this.enrolled.get("/").statusCode()).isEqualTo(302);
		assertThat(Newcomers.signIn(this.http.browser(), this.account, Newcomers.PASSWORD)).endsWith("/");
	}

	@Test
	void isGivenUpWithACode() {
		assertThat(this.enrolled.submit(PAGE, PAGE + "/remove", "code=000000").headers().firstValue("Location").orElseThrow()).endsWith("?error");
		assertThat(this.enrolled.submit(PAGE, PAGE + "/remove", "code=" + this.telephone.code(0)).headers().firstValue("Location").orElseThrow())
			.endsWith("?removed");
		assertThat(Newcomers.signIn(this.http.browser(), this.account, Newcomers.PASSWORD)).endsWith("/");
	}

	@Test
	void givesNewRecoveryCodesForACode() {
		String page = this.enrolled.submit(PAGE, PAGE + "/recovery-codes", "code=" + this.telephone.code(0)).body();
		assertThat(RECOVERY_CODE.matcher(page).results()).hasSize(8);
		assertThat(give(atStep(), this.recoveryCodes.get(0))).as("old ones are void").endsWith("?error");
	}

	private int entries(String action) {
		return this.jdbc.sql("select count(*) from namro.audit_entry where kind = 'session' and action = :action and subject = :account")
			.param("action", action)
			.param("account", this.account)
			.query(Integer.class)
			.single();
	}

	private Http.Caller atStep() {
		var browser = this.http.browser();
		assertThat(Newcomers.signIn(browser, this.account, Newcomers.PASSWORD)).endsWith(STEP);
		return browser;
	}

	private static String give(Http.Caller browser, String code) {
		return browser.submit(STEP, STEP, "code=" + code).headers().firstValue("Location").orElseThrow();
	}

}
