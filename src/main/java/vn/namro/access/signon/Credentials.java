package vn.namro.access.signon;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The columns of table person that concern the sign-on. */
@Repository
class Credentials {

	private final JdbcClient jdbc;

	private final SignOnSettings settings;

	private final Clock clock;

	Credentials(JdbcClient jdbc, SignOnSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	/** Nothing for an account that does not exist or is disabled. */
	Optional<Credential> find(String account) {
		return this.jdbc.sql("""
				select account, password_hash, password_change_due, failed_sign_ons, locked_until, second_factor_secret is not null as enrolled
				from person where account = :account and disabled_at is null""")
			.param("account", account)
			.query(Credential.class)
			.optional();
	}

	/** Counts a failure and locks the account with the last one; counting starts anew once a lock is over. */
	void countFailure(String account) {
		OffsetDateTime now = now();
		this.jdbc.sql("""
				update person set
				  failed_sign_ons = case when locked_until is null then failed_sign_ons + 1 else 1 end,
				  locked_until = case when (case when locked_until is null then failed_sign_ons + 1 else 1 end) >= :limit then :until end
				where account = :account and disabled_at is null and (locked_until is null or locked_until <= :now)""")
			.param("now", now)
			.param("limit", this.settings.failures())
			.param("until", now.plus(this.settings.lock()))
			.param("account", account)
			.update();
	}

	/** Forgets the failures before a complete sign-on. */
	void forgetFailures(String account) {
		this.jdbc.sql("""
				update person set failed_sign_ons = 0, locked_until = null
				where account = :account and (failed_sign_ons > 0 or locked_until is not null)""").param("account", account).update();
	}

	/** Sets a password and ends every session of the person. */
	void setPassword(String account, String hash) {
		this.jdbc.sql("""
				update person set password_hash = :hash, password_change_due = false, session_epoch = session_epoch + 1
				where account = :account""").param("hash", hash).param("account", account).update();
	}

	boolean isLocked(Credential credential) {
		return credential.isLockedAt(now());
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
