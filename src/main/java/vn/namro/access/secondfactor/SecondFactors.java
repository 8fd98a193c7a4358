package vn.namro.access.secondfactor;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Person;

/** Who has a second factor, who needs one, and whether a code is good. */
@Repository
public class SecondFactors {

	private static final Logger log = LoggerFactory.getLogger(SecondFactors.class);

	private static final Pattern DIGITS = Pattern.compile("\\d{6}");

	private static final String PROPOSAL = Enrolment.class.getName();

	private final JdbcClient jdbc;

	private final SecretBox box;

	private final RecoveryCodes recoveryCodes;

	private final SecondFactorPolicy policy;

	private final Clock clock;

	private final Authenticator authenticator = new Authenticator();

	SecondFactors(JdbcClient jdbc, SecretBox box, RecoveryCodes recoveryCodes, SecondFactorPolicy policy, Clock clock) {
		this.jdbc = jdbc;
		this.box = box;
		this.recoveryCodes = recoveryCodes;
		this.policy = policy;
		this.clock = clock;
	}

	/** Whether a person's roles oblige to a second factor. */
	public boolean requiredOf(Person person) {
		return this.policy.requires(person);
	}

	/** Whether nobody is obliged to a second factor here. */
	public boolean isOff() {
		return this.policy.isOff();
	}

	/** When a person's second factor was set up, if it was. */
	public Optional<OffsetDateTime> since(String account) {
		return this.jdbc.sql("select second_factor_since from person where account = :account and second_factor_secret is not null")
			.param("account", account)
			.query(OffsetDateTime.class)
			.optional();
	}

	/** The secret that a session proposes to its person; it counts once {@link #enrol} has seen a code of it. */
	public Enrolment proposal(String account, HttpSession session) {
		String secret = (String) session.getAttribute(PROPOSAL);
		if (secret == null) {
			secret = this.authenticator.newSecret();
			session.setAttribute(PROPOSAL, secret);
		}
		return Enrolment.of(account, secret);
	}

	/**
	 * Sets the proposed second factor up.
	 * @return the recovery codes, to be shown once; empty when the code does not belong to the secret
	 */
	@Transactional
	public Optional<List<String>> enrol(String account, HttpSession session, String code) {
		String secret = proposal(account, session).secret();
		Instant now = this.clock.instant();
		OptionalLong step = this.authenticator.stepOf(secret, withoutSpaces(code), now);
		if (step.isEmpty()) {
			return Optional.empty();
		}
		this.jdbc.sql("""
				update person set second_factor_secret = :secret, second_factor_since = :now, second_factor_last_step = :step
				where account = :account""")
			.param("secret", this.box.close(account, secret))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("step", step.getAsLong())
			.param("account", account)
			.update();
		session.removeAttribute(PROPOSAL);
		return Optional.of(this.recoveryCodes.renew(account));
	}

	/** Whether a code of the authenticator, or a recovery code, is good; it is good once. */
	@Transactional
	public boolean accepts(String account, String code) {
		String typed = withoutSpaces(code);
		return DIGITS.matcher(typed).matches() ? acceptsDigits(account, typed) : this.recoveryCodes.use(account, typed);
	}

	public int recoveryCodesLeft(String account) {
		return this.recoveryCodes.left(account);
	}

	/** New recovery codes in place of the old ones, to be shown once. */
	public List<String> renewRecoveryCodes(String account) {
		return this.recoveryCodes.renew(account);
	}

	/** Forgets a person's second factor; where one is required, the next sign-on sets up a new one. */
	@Transactional
	public void reset(String account) {
		this.recoveryCodes.remove(account);
		this.jdbc.sql("""
				update person set second_factor_secret = null, second_factor_since = null, second_factor_last_step = null,
				session_epoch = session_epoch + 1 where account = :account""").param("account", account).update();
	}

	private boolean acceptsDigits(String account, String digits) {
		OptionalLong step = secret(account).map(secret -> this.authenticator.stepOf(secret, digits, this.clock.instant()))
			.orElse(OptionalLong.empty());
		return step.isPresent() && useStep(account, step.getAsLong());
	}

	private Optional<String> secret(String account) {
		Optional<String> stored = this.jdbc.sql("select second_factor_secret from person where account = :account and second_factor_secret is not null")
			.param("account", account)
			.query(String.class)
			.optional();
		try {
			return stored.map(closed -> this.box.open(account, closed));
		}
		catch (IllegalStateException ex) {
			log.error("The second factor of {} cannot be read: is the key (NAMRO_SECRET_KEY or secret.key) the one that wrote it?", account, ex);
			return Optional.empty();
		}
	}

	/** One statement, so that of two requests with one code one is refused. */
	private boolean useStep(String account, long step) {
		return this.jdbc.sql("""
				update person set second_factor_last_step = :step
				where account = :account and (second_factor_last_step is null or second_factor_last_step < :step)""")
			.param("step", step)
			.param("account", account)
			.update() == 1;
	}

	private static String withoutSpaces(String code) {
		return code.replaceAll("\\s", "");
	}

}
