package vn.namro.access.secondfactor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Codes for the day when the telephone is lost: each is good once and kept as a hash, which 80 random bits make safe. */
@Repository
class RecoveryCodes {

	private static final int COUNT = 8;

	private static final int CODE_BYTES = 10;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Clock clock;

	RecoveryCodes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Gives a person new codes in place of the old ones. */
	@Transactional
	public List<String> renew(String account) {
		remove(account);
		List<String> codes = Stream.generate(this::newCode).limit(COUNT).toList();
		codes.forEach(code -> this.jdbc.sql("insert into recovery_code (account, code_hash) values (:account, :hash)")
			.param("account", account)
			.param("hash", hash(account, code))
			.update());
		return codes;
	}

	/** Uses a code up. @return whether it was good */
	boolean use(String account, String code) {
		return this.jdbc.sql("update recovery_code set used_at = :now where account = :account and code_hash = :hash and used_at is null")
			.param("now", OffsetDateTime.now(this.clock))
			.param("account", account)
			.param("hash", hash(account, code))
			.update() == 1;
	}

	int left(String account) {
		return this.jdbc.sql("select count(*) from recovery_code where account = :account and used_at is null")
			.param("account", account)
			.query(Integer.class)
			.single();
	}

	void remove(String account) {
		this.jdbc.sql("delete from recovery_code where account = :account").param("account", account).update();
	}

	private String newCode() {
		byte[] bytes = new byte[CODE_BYTES];
		this.random.nextBytes(bytes);
		return new Base32().encodeToString(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
	}

	private static String hash(String account, String code) {
		try {
			String plain = account + "\n" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
