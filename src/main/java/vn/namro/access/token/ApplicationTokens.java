package vn.namro.access.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.input.InvalidInputException;

/**
 * Tokens of 256 random bits, kept as SHA-256: nobody guesses them, so they need no slow hash, and a program pays no slow
 * hash with every request.
 */
@Repository
public class ApplicationTokens {

	private static final String PREFIX = "namro_";

	private static final int BYTES = 32;

	private static final int LONGEST_NAME = 80;

	private static final int MOST = 20;

	/** How old the record of the last use may be. */
	private static final long MINUTES_BETWEEN_RECORDS = 1;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Clock clock;

	ApplicationTokens(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether a password is meant as a token. */
	public static boolean looksLikeOne(String password) {
		return password.startsWith(PREFIX);
	}

	/**
	 * Makes a token that stands for a person.
	 * @param lastDay on which it is good, at most a year from now
	 * @return the token, which is told only here
	 */
	@Transactional
	public String create(String account, String name, LocalDate lastDay) {
		String called = name.strip();
		refuseUnless(!called.isEmpty() && called.length() <= LONGEST_NAME, "Tên mã: cần từ 1 đến " + LONGEST_NAME + " ký tự.");
		LocalDate today = LocalDate.now(this.clock);
		refuseUnless(!lastDay.isBefore(today) && !lastDay.isAfter(today.plusYears(1)), "Ngày hết hạn: từ hôm nay đến tối đa một năm.");
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		refuseUnless(of(account).stream().filter(token -> token.isGoodAt(now)).count() < MOST,
				"Mỗi người có tối đa " + MOST + " mã còn hiệu lực; hãy thu hồi mã không còn dùng.");
		String token = newToken();
		this.jdbc.sql("""
				insert into application_token (account, name, token_hash, created_at, expires_at)
				values (:account, :name, :hash, :now, :expires)""")
			.param("account", account)
			.param("name", called)
			.param("hash", hash(token))
			.param("now", now)
			.param("expires", lastDay.plusDays(1).atStartOfDay(this.clock.getZone()).toOffsetDateTime())
			.update();
		return token;
	}

	/** All tokens of a person, the newest first. */
	public List<ApplicationToken> of(String account) {
		return this.jdbc.sql("""
				select id, account, name, created_at, expires_at, revoked_at, last_used_at from application_token
				where account = :account order by id desc""").param("account", account).query(ApplicationToken.class).list();
	}

	/** Whether a token is good and stands for a person; records the use. */
	public boolean standsFor(String token, String account) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		Optional<ApplicationToken> found = this.jdbc.sql("""
				select id, account, name, created_at, expires_at, revoked_at, last_used_at from application_token
				where token_hash = :hash and account = :account""")
			.param("hash", hash(token))
			.param("account", account)
			.query(ApplicationToken.class)
			.optional()
			.filter(candidate -> candidate.isGoodAt(now));
		found.ifPresent(used -> recordUse(used, now));
		return found.isPresent();
	}

	/** Ends one of a person's tokens. */
	public void revoke(String account, long id) {
		this.jdbc.sql("update application_token set revoked_at = :now where id = :id and account = :account and revoked_at is null")
			.param("now", OffsetDateTime.now(this.clock))
			.param("id", id)
			.param("account", account)
			.update();
	}

	private void recordUse(ApplicationToken token, OffsetDateTime now) {
		OffsetDateTime old = now.minusMinutes(MINUTES_BETWEEN_RECORDS);
		if (token.lastUsedAt() == null || token.lastUsedAt().isBefore(old)) {
			this.jdbc.sql("update application_token set last_used_at = :now where id = :id and (last_used_at is null or last_used_at < :old)")
				.param("now", now)
				.param("old", old)
				.param("id", token.id())
				.update();
		}
	}

	private String newToken() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static void refuseUnless(boolean right, String message) {
		if (!right) {
			throw new InvalidInputException(message);
		}
	}

	private static String hash(String token) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
