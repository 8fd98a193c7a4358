package vn.namro.access.secondfactor;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The arithmetic of authenticators: what six digits a secret gives in a step of 30 seconds. */
final class Authenticator {

	private static final int SECRET_BYTES = 20;

	/** How many steps the clocks of a telephone and of the server may differ. */
	private static final int TOLERANCE = 1;

	private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

	private final SecureRandom random = new SecureRandom();

	/** A new secret in Base32, as people type it into an authenticator. */
	String newSecret() {
		byte[] secret = new byte[SECRET_BYTES];
		this.random.nextBytes(secret);
		return new Base32().encodeToString(secret);
	}

	/** The step around an instant in which a secret gives a code, if any. */
	OptionalLong stepOf(String secret, String code, Instant now) {
		long current = now.getEpochSecond() / seconds();
		return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE).filter(step -> same(code(secret, step), code)).findFirst();
	}

	/** The code that a secret gives in a step. */
	String code(String secret, long step) {
		try {
			SecretKeySpec key = new SecretKeySpec(new Base32().decode(secret), this.generator.getAlgorithm());
			return this.generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * seconds()));
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long seconds() {
		return this.generator.getTimeStep().toSeconds();
	}

	private static boolean same(String expected, String given) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
	}

}
