package vn.namro.reporting.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to the other side who sends and that nothing was changed: {@code t=<seconds since 1970>,v1=<HMAC-SHA256 in hex of "t.body">}.
 * The time is part of what is signed, so that an old call cannot be sent once more later.
 */
final class HookSignature {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	HookSignature(String secret) {
		this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
	}

	String of(byte[] body, Instant at) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII));
			return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
